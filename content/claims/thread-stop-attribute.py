"""What an Event kept as self._stop does to the methods of a Thread."""

import json
import threading


class StoppableThread(threading.Thread):
    def __init__(self):
        super().__init__()
        self._stop = threading.Event()


def outcome(method):
    try:
        return method()
    except TypeError as error:
        return type(error).__name__


def methods(kind):
    thread = kind()
    thread.start()
    return {"join": outcome(thread.join), "is_alive": outcome(thread.is_alive)}


if __name__ == "__main__":
    report = {
        "Thread has a method _stop": hasattr(threading.Thread, "_stop"),
        "Thread": methods(threading.Thread),
        "subclass with an Event as _stop": methods(StoppableThread),
    }
    print(json.dumps(report))

"""What a Thread does whose __init__() is called late, or not at all."""

import json
import threading


class Never(threading.Thread):
    def __init__(self):
        self.value = 1


class Late(threading.Thread):
    def __init__(self):
        self.daemon = True
        super().__init__()


class First(threading.Thread):
    def __init__(self):
        super().__init__()
        self.daemon = True


def outcome(kind):
    try:
        thread = kind()
    except RuntimeError as error:
        return f"{type(error).__name__} when it is made"
    try:
        thread.start()
    except RuntimeError as error:
        return f"{type(error).__name__} by start()"
    thread.join()
    return "ran"


if __name__ == "__main__":
    kinds = (Never, Late, First)
    print(json.dumps({kind.__name__: outcome(kind) for kind in kinds}))

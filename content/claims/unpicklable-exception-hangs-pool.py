"""Raise in a task of a Pool an error that its pickle cannot rebuild."""

import json
import multiprocessing
import queue
import threading

ended = queue.Queue()
threading.excepthook = ended.put


class NeedsTwo(Exception):
    def __init__(self, name, value):
        super().__init__(f"{name}: {value}")


def task():
    raise NeedsTwo("name", 7)


def get(result):
    try:
        return result.get(timeout=1)
    except multiprocessing.TimeoutError as error:
        return type(error).__name__


if __name__ == "__main__":
    pool = multiprocessing.Pool(1)
    failed = pool.apply_async(task)
    thread = ended.get(timeout=30).thread
    thread.join(timeout=30)
    later = pool.apply_async(abs, (-1,))
    seen = {
        "thread_alive": thread.is_alive(),
        "get": get(failed),
        "later_get": get(later),
    }
    print(json.dumps(seen))

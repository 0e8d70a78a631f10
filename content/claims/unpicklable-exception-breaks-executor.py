"""Raise in an executor's process an error that its pickle cannot rebuild."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


class NeedsTwo(Exception):
    def __init__(self, name, value):
        super().__init__(f"{name}: {value}")


def keep(event):
    global release
    release = event


def task():
    release.wait(timeout=30)
    raise NeedsTwo("name", 7)


if __name__ == "__main__":
    event = multiprocessing.Event()
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(event,)
    ) as executor:
        futures = [executor.submit(task)]
        futures += [executor.submit(abs, -1) for _ in range(4)]
        event.set()
        errors = [future.exception(timeout=30) for future in futures]
    print(json.dumps([type(error).__name__ for error in errors]))

"""Let the worker of a ProcessPoolExecutor die, with other tasks waiting."""

import json
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def keep(event):
    global release
    release = event


def crash():
    release.wait(timeout=30)
    os._exit(1)


if __name__ == "__main__":
    event = multiprocessing.Event()
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(event,)
    ) as executor:
        futures = [executor.submit(crash)]
        futures += [executor.submit(abs, -1) for _ in range(4)]
        event.set()
        errors = [future.exception(timeout=30) for future in futures]
    print(json.dumps([type(error).__name__ for error in errors]))

"""End by force a worker whose task waits, and read the worker's exit code."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def keep(*events):
    global started, release
    started, release = events


def wait():
    started.set()
    release.wait()


def end_by(method):
    started, release = multiprocessing.Event(), multiprocessing.Event()
    executor = ProcessPoolExecutor(
        1, initializer=keep, initargs=(started, release)
    )
    executor.submit(wait)
    started.wait(timeout=30)
    (worker,) = multiprocessing.active_children()
    getattr(executor, method)()  # returns, although nothing releases the task
    worker.join(timeout=30)
    return worker.exitcode


if __name__ == "__main__":
    methods = ("terminate_workers", "kill_workers")
    print(json.dumps({method: end_by(method) for method in methods}))

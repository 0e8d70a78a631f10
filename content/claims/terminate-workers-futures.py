"""End the workers by force, and see how the futures of the tasks end."""

import json
import multiprocessing
from concurrent.futures import CancelledError, ProcessPoolExecutor


def keep(*events):
    global started, release
    started, release = events


def wait():
    started.set()
    release.wait()


def end_of(future):
    try:
        return type(future.exception(timeout=30)).__name__
    except CancelledError as error:
        return type(error).__name__


def ends_by(method):
    started, release = multiprocessing.Event(), multiprocessing.Event()
    executor = ProcessPoolExecutor(
        1, initializer=keep, initargs=(started, release)
    )
    running, *queued = [executor.submit(wait) for _ in range(10)]
    started.wait(timeout=30)
    getattr(executor, method)()
    both = {"BrokenProcessPool", "CancelledError"}
    return {
        "under_way": end_of(running),
        "queued_ended_otherwise": sorted(set(map(end_of, queued)) - both),
    }


if __name__ == "__main__":
    methods = ("terminate_workers", "kill_workers")
    print(json.dumps({method: ends_by(method) for method in methods}))

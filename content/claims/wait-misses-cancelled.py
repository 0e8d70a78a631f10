"""Wait for a future that the end of its executor has cancelled."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures import as_completed, wait


def keep(*shared):
    global started, release
    started, release = shared


def block():
    started.set()
    release.acquire(timeout=30)


def cancelled_by(make_executor, method, **options):
    for _ in range(20):
        shared = multiprocessing.Event(), multiprocessing.Semaphore(0)
        executor = make_executor(1, initializer=keep, initargs=shared)
        running, *_, last = [executor.submit(block) for _ in range(9)]
        shared[0].wait(timeout=30)
        getattr(executor, method)(**options)
        shared[1].release()
        running.exception(timeout=30)
        if last.cancelled():  # terminate_workers() may let it fail instead
            return last


def seen_of(future):
    seen = {"done": future.done()}
    seen["found_by_wait"] = len(wait([future], timeout=1).done)
    try:
        seen["as_completed"] = len(list(as_completed([future], timeout=0.1)))
    except TimeoutError as error:
        seen["as_completed"] = type(error).__name__
    return seen


if __name__ == "__main__":
    shutdown = {"wait": False, "cancel_futures": True}
    future = cancelled_by(ThreadPoolExecutor, "shutdown", **shutdown)
    seen = {"shutdown": seen_of(future)}
    if hasattr(ProcessPoolExecutor, "terminate_workers"):
        future = cancelled_by(ProcessPoolExecutor, "terminate_workers")
        seen["terminate_workers"] = seen_of(future)
    print(json.dumps(seen))

"""Let AsyncResult.get() time out, and see whether the task still ends."""

import json
import multiprocessing
from multiprocessing.pool import ThreadPool


def keep(*events):
    global started, release
    started, release = events


def task():
    started.set()
    release.wait(timeout=30)
    return "done"


def after_timeout(make_pool):
    started, release = multiprocessing.Event(), multiprocessing.Event()
    with make_pool(1, keep, (started, release)) as pool:
        result = pool.apply_async(task)
        started.wait(timeout=30)
        try:
            seen = {"first_get": result.get(timeout=0.1)}
        except multiprocessing.TimeoutError as error:
            seen = {"first_get": type(error).__name__}
        release.set()
        seen["second_get"] = result.get(timeout=30)
    return seen


if __name__ == "__main__":
    pools = {"Pool": multiprocessing.Pool, "ThreadPool": ThreadPool}
    print(json.dumps({name: after_timeout(pools[name]) for name in pools}))

"""Ask for the results of tasks that a terminated pool has abandoned."""

import json
import multiprocessing
from multiprocessing.pool import ThreadPool


def keep(*events):
    global started, release
    started, release = events


def task():
    started.set()
    release.wait(timeout=30)


def after_terminate(make_pool):
    events = started, release = (
        multiprocessing.Event(),
        multiprocessing.Event(),
    )
    pool = make_pool(1, keep, events)
    running, queued = pool.apply_async(task), pool.apply_async(task)
    started.wait(timeout=30)
    pool.terminate()
    try:
        get = queued.get(timeout=1)
    except multiprocessing.TimeoutError as error:
        get = type(error).__name__
    return {"get": get, "ready": [running.ready(), queued.ready()]}


if __name__ == "__main__":
    pools = {"Pool": multiprocessing.Pool, "ThreadPool": ThreadPool}
    print(json.dumps({name: after_terminate(pools[name]) for name in pools}))

"""Let the initializer of a pool raise, and wait for a task's result."""

import json
import multiprocessing
import os
from multiprocessing.pool import ThreadPool


def broken_initializer(*shared):
    global task_ran
    started, task_ran = shared
    started.put(os.getpid())
    raise ValueError


def task():
    task_ran.set()


def outcome(make_pool, workers):
    started, ran = multiprocessing.SimpleQueue(), multiprocessing.Event()
    with make_pool(1, broken_initializer, (started, ran)) as pool:
        result = pool.apply_async(task)
        pids = {started.get() for _ in range(workers)}
        try:
            get = result.get(timeout=1)
        except multiprocessing.TimeoutError as error:
            get = type(error).__name__
    return {"workers": len(pids), "get": get, "task_ran": ran.is_set()}


if __name__ == "__main__":
    seen = {
        "Pool": outcome(multiprocessing.Pool, workers=3),
        "ThreadPool": outcome(ThreadPool, workers=1),
    }
    print(json.dumps(seen))

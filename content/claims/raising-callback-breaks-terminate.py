"""Let a callback of a pool raise, then terminate the pool."""

import json
import multiprocessing
import queue
import threading
from multiprocessing.pool import ThreadPool

ended = queue.Queue()
threading.excepthook = ended.put


def broken_callback(result):
    raise ValueError


def break_callback(pool):
    pool.apply_async(abs, (-1,), callback=broken_callback)
    ended.get(timeout=30).thread.join(timeout=30)


def errors_of(make_pool):
    seen = {}
    pool = make_pool(1)
    break_callback(pool)
    try:
        pool.terminate()
    except BaseException as error:
        seen["terminate"] = type(error).__name__
    try:
        with make_pool(1) as pool:
            break_callback(pool)
    except BaseException as error:
        seen["leaving_with"] = type(error).__name__
    return seen


if __name__ == "__main__":
    pools = {"Pool": multiprocessing.Pool, "ThreadPool": ThreadPool}
    print(json.dumps({name: errors_of(pools[name]) for name in pools}))

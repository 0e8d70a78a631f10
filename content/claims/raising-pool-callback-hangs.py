"""Let a callback of a pool raise, and ask for the results of later tasks."""

import json
import multiprocessing
import queue
import threading
from multiprocessing.pool import ThreadPool

ended = queue.Queue()
threading.excepthook = ended.put


def broken_callback(result):
    raise ValueError


def after_callback(make_pool):
    pool = make_pool(1)
    pool.apply_async(abs, (-1,), callback=broken_callback)
    failure = ended.get(timeout=30)
    failure.thread.join(timeout=30)
    later = pool.apply_async(abs, (-2,))
    try:
        get = later.get(timeout=1)
    except multiprocessing.TimeoutError as error:
        get = type(error).__name__
    return {
        "thread_ended_by": failure.exc_type.__name__,
        "thread_alive": failure.thread.is_alive(),
        "later_get": get,
    }


if __name__ == "__main__":
    pools = {"Pool": multiprocessing.Pool, "ThreadPool": ThreadPool}
    print(json.dumps({name: after_callback(pools[name]) for name in pools}))

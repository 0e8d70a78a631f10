"""Let a task of a pool call sys.exit(), and wait for its worker and result."""

import json
import multiprocessing
import sys
import threading
from multiprocessing.pool import ThreadPool


def after_exit(pool, worker):
    result = pool.apply_async(sys.exit)
    worker.join(timeout=30)
    try:
        get = result.get(timeout=1)
    except multiprocessing.TimeoutError as error:
        get = type(error).__name__
    return {"worker_alive": worker.is_alive(), "get": get}


if __name__ == "__main__":
    seen = {}
    with multiprocessing.Pool(1) as pool:
        (worker,) = multiprocessing.active_children()
        seen["Pool"] = after_exit(pool, worker)
    with ThreadPool(1) as pool:
        worker = pool.apply(threading.current_thread)
        seen["ThreadPool"] = after_exit(pool, worker)
    print(json.dumps(seen))

"""Leave the with block of a ThreadPool: a call runs, another is queued."""

import json
import threading
from multiprocessing.pool import ThreadPool

started, release, finished, queued_ran = [threading.Event() for _ in range(4)]


def running():
    global worker
    worker = threading.current_thread()
    started.set()
    release.wait(timeout=30)
    finished.set()


if __name__ == "__main__":
    with ThreadPool(1) as pool:
        pool.apply_async(running)
        pool.apply_async(queued_ran.set)
        started.wait(timeout=30)
    seen = {"finished_when_left": finished.is_set()}
    release.set()
    worker.join(timeout=30)
    seen["finished_later"] = finished.is_set()
    seen["queued_ran"] = queued_ran.is_set()
    print(json.dumps(seen))

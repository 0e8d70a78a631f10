"""Terminate a ThreadPool with a task running and a task queued behind it."""

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
    pool = ThreadPool(1)
    pool.apply_async(running)
    pool.apply_async(queued_ran.set)
    started.wait(timeout=30)
    pool.terminate()
    seen = {"alive_after_terminate": worker.is_alive()}
    release.set()
    worker.join(timeout=30)
    seen["running_task_finished"] = finished.is_set()
    seen["queued_task_ran"] = queued_ran.is_set()
    print(json.dumps(seen))

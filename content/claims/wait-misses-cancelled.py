"""Wait for a future that its executor's shutdown has cancelled."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

if __name__ == "__main__":
    started, release = threading.Event(), threading.Event()

    def block():
        started.set()
        release.wait(timeout=30)

    executor = ThreadPoolExecutor(1)
    executor.submit(block)
    queued = executor.submit(abs, -1)
    started.wait(timeout=30)
    executor.shutdown(wait=False, cancel_futures=True)
    release.set()
    seen = {"done": queued.done(), "cancelled": queued.cancelled()}
    seen["wait_found"] = len(wait([queued], timeout=1).done)
    try:
        seen["as_completed_found"] = len(list(as_completed([queued], 1)))
    except TimeoutError as error:
        seen["as_completed"] = type(error).__name__
    print(json.dumps(seen))

"""Let AsyncResult.get() time out, and see what kind of error it raises."""

import json
import multiprocessing
import threading
from multiprocessing.pool import ThreadPool

if __name__ == "__main__":
    release = threading.Event()
    with ThreadPool(1) as pool:
        result = pool.apply_async(release.wait)
        try:
            result.get(timeout=0.1)
        except Exception as error:
            raised = error
        release.set()
    seen = {
        "multiprocessing_error": type(raised) is multiprocessing.TimeoutError,
        "built_in_error": isinstance(raised, TimeoutError),
    }
    print(json.dumps(seen))

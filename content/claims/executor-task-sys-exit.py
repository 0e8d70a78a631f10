"""Let a task of a ProcessPoolExecutor call sys.exit(3)."""

import json
import os
import sys
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        worker = executor.submit(os.getpid).result(timeout=30)
        future = executor.submit(sys.exit, 3)
        kept = future.exception(timeout=30)
        seen = {"kept": type(kept).__name__, "code": kept.code}
        try:
            future.result()
        except BaseException as error:
            seen["raised_by_result"] = type(error).__name__
        later_worker = executor.submit(os.getpid).result(timeout=30)
        seen["same_worker_later"] = later_worker == worker
    print(json.dumps(seen))

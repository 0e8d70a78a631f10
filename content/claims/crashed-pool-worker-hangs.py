"""Let the only worker of a Pool die, and ask for the result of its task."""

import json
import multiprocessing
import os

if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        first_worker = pool.apply(os.getpid)
        lost = pool.apply_async(os._exit, (1,))
        second_worker = pool.apply_async(os.getpid).get(timeout=30)
        try:
            get = lost.get(timeout=1)
        except multiprocessing.TimeoutError as error:
            get = type(error).__name__
    seen = {"another_worker": second_worker != first_worker, "get": get}
    print(json.dumps(seen))

"""Let the first call of ThreadPool.map() wait: is the second one held up?"""

import json
import threading
from multiprocessing.pool import ThreadPool


def second_call_ran(**options):
    release = threading.Event()
    fourteen_ran = threading.Event()
    ran = []

    def call(number):
        if number == 0:
            release.wait(timeout=30)
            return
        ran.append(number)
        if len(ran) == 14:
            fourteen_ran.set()

    with ThreadPool(2) as pool:
        result = pool.map_async(call, range(16), **options)
        fourteen_ran.wait(timeout=30)
        seen = 1 in ran
        release.set()
        result.wait(timeout=30)
    return seen


if __name__ == "__main__":
    seen = {
        "by_default": second_call_ran(),
        "chunksize=1": second_call_ran(chunksize=1),
    }
    print(json.dumps({"second_ran_while_first_waited": seen}))

"""The public names of what a pool's asynchronous calls give back."""

import json
from multiprocessing.pool import AsyncResult, ThreadPool


def public_names(result):
    return sorted(name for name in dir(result) if not name.startswith("_"))


if __name__ == "__main__":
    with ThreadPool(1) as pool:
        results = pool.apply_async(int), pool.map_async(int, "123")
    seen = {
        "of_AsyncResult": public_names(AsyncResult),
        "of_the_results": [public_names(result) for result in results],
    }
    print(json.dumps(seen))

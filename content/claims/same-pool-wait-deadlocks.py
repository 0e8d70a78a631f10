"""Let a task wait for another task that it gives to its own pool."""

import json
from concurrent.futures import ThreadPoolExecutor


def outer(executor):
    inner = executor.submit(str, "done")
    try:
        return inner.result(timeout=1)
    except TimeoutError as error:
        return type(error).__name__


def run(workers):
    with ThreadPoolExecutor(workers) as executor:
        return executor.submit(outer, executor).result()


if __name__ == "__main__":
    print(json.dumps({"one_worker": run(1), "two_workers": run(2)}))

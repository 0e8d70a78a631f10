"""Come to a failed call in Executor.map(), and see which calls were run."""

import json
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

run = []
third_began = threading.Event()
release = threading.Event()


def call(number):
    run.append(number)
    if number == 2:
        raise ValueError
    if number == 3:
        third_began.set()
        release.wait(timeout=30)
    return number


def reciprocal(number):
    return 1 / number


def results_and_error(results):
    taken = []
    try:
        for result in results:
            taken.append(result)
    except Exception as error:
        taken.append(type(error).__name__)
    return taken


if __name__ == "__main__":
    with ThreadPoolExecutor(1) as executor:
        results = executor.map(call, [1, 2, 3, 4, 5])
        third_began.wait(timeout=30)
        seen = {"results": results_and_error(results)}
        release.set()
    seen["calls_run"] = run
    with ProcessPoolExecutor(1) as executor:
        for size in (1, 2):
            results = executor.map(reciprocal, [1, 2, 4, 0], chunksize=size)
            seen[f"chunksize_{size}"] = results_and_error(results)
    print(json.dumps(seen))

"""Three functions meet at one barrier, each in a worker of the same `Pool`."""

import json
import multiprocessing


def keep_barrier(given):
    global barrier
    barrier = given


def add(a, b):
    barrier.wait(timeout=30)
    return a + b


def shout(text):
    barrier.wait(timeout=30)
    return text.upper()


def count(items):
    barrier.wait(timeout=30)
    return len(items)


if __name__ == "__main__":
    barrier = multiprocessing.Barrier(3)
    with multiprocessing.Pool(3, keep_barrier, [barrier]) as pool:
        results = {
            "add": pool.apply_async(add, (2, 3)),
            "shout": pool.apply_async(shout, ("hello",)),
            "count": pool.apply_async(count, ([1, 2, 3, 4],)),
        }
        seen = {
            name: result.get(timeout=30) for name, result in results.items()
        }
    print(json.dumps(seen))

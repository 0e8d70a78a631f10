"""Take no result of Pool.imap() until it has read its whole input."""

import json
import threading
from multiprocessing import Pool

read = 0
exhausted = threading.Event()


def numbers():
    global read
    for number in range(5000):
        read += 1
        yield number
    exhausted.set()


if __name__ == "__main__":
    with Pool(1) as pool:
        results = pool.imap(abs, numbers())
        exhausted.wait(timeout=30)
        read_before = read
        first = next(results)
    print(
        json.dumps({"read_before_first_result": read_before, "first": first})
    )

"""Wait and compute in the same threads, without pickling or a second pool."""

# It prints the same on every build. With a GIL the downloads overlap all the same,
# but the threads take turns to compute.
import time
from concurrent.futures import ThreadPoolExecutor

LIMITS = {"a.csv": 1000, "b.csv": 2000, "c.csv": 500}


def download(name):
    time.sleep(0.1)  # stands for a blocking request
    return LIMITS[name]


def count_primes(limit):
    return sum(all(n % d for d in range(2, n)) for n in range(2, limit))


def handle(name):
    return count_primes(download(name))


if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=20) as pool:  # at most 20 downloads at once
        for name, count in zip(LIMITS, pool.map(handle, LIMITS)):
            print(name, "->", count)

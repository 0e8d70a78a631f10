"""Download in threads; let processes compute with what has come."""

import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

LIMITS = {"a.csv": 1000, "b.csv": 2000, "c.csv": 500}


def download(name):
    time.sleep(0.1)  # stands for a blocking request
    return LIMITS[name]


def count_primes(limit):
    return sum(all(n % d for d in range(2, n)) for n in range(2, limit))


def handle(name, processes):
    limit = download(name)  # this thread waits for the network ...
    return processes.submit(count_primes, limit).result()  # ... and for a process


if __name__ == "__main__":
    # The workers start while threads run, so they must not be forked.
    spawn = multiprocessing.get_context("spawn")
    with (
        ProcessPoolExecutor(mp_context=spawn) as processes,
        ThreadPoolExecutor(max_workers=20) as threads,
    ):
        jobs = {name: threads.submit(handle, name, processes) for name in LIMITS}
        for name, job in jobs.items():
            print(name, "->", job.result())

# Requires: Python 3.14
"""Compute in parallel in one process, each thread with its own interpreter."""

import os
from concurrent.futures import InterpreterPoolExecutor


def count_primes(limit):
    sieve = bytearray([1]) * limit
    sieve[:2] = b"\0\0"
    for number in range(2, int(limit**0.5) + 1):
        if sieve[number]:
            for multiple in range(number * number, limit, number):
                sieve[multiple] = 0
    return sum(sieve)


if __name__ == "__main__":
    limits = [1_000, 10_000, 100_000]
    # The default size suits waiting; for computing, one worker per core.
    with InterpreterPoolExecutor(max_workers=os.process_cpu_count()) as pool:
        for limit, count in zip(limits, pool.map(count_primes, limits)):
            print(f"primes below {limit}: {count}")

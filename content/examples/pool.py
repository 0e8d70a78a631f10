"""Run one function over a large, uniform input on every core."""

from math import isqrt
from multiprocessing import Pool


def is_prime(number):
    if number < 2:
        return False
    return all(number % divisor for divisor in range(2, isqrt(number) + 1))


def count_primes(bounds):
    first, end = bounds
    return sum(map(is_prime, range(first, end)))


if __name__ == "__main__":
    ranges = [(first, first + 5000) for first in range(0, 40_000, 5000)]
    with Pool() as pool:  # collect inside: leaving `with` ends the workers
        # Many tiny jobs: map() hands them out in chunks and keeps their order.
        flags = pool.map(is_prime, range(10_000))
        # Larger jobs: take each result as soon as it is ready.
        total = 0
        for count in pool.imap_unordered(count_primes, ranges):
            total += count
    print("primes below 10000:", sum(flags))
    print("primes below 40000:", total)

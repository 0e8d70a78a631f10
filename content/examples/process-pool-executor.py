"""Spread independent computing jobs over the cores; one of them fails."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def chain_length(number):
    steps = 1
    while number != 1:
        number = number * 3 + 1 if number % 2 else number // 2
        steps += 1
    return steps


def longest_chain(limit):
    """Return the number below limit that starts the longest Collatz chain."""
    if limit < 2:
        raise ValueError(f"no number below {limit}")
    return max(range(1, limit), key=chain_length)


if __name__ == "__main__":
    limits = [20_000, 1, 10_000]
    report = {}
    with ProcessPoolExecutor() as pool:
        jobs = {pool.submit(longest_chain, limit): limit for limit in limits}
        for job in as_completed(jobs):  # in the order in which they finish
            limit, error = jobs[job], job.exception()
            report[limit] = f"failed: {error}" if error else job.result()
    for limit in limits:
        print(limit, "->", report[limit])

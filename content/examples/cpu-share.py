"""Does a function compute or wait? Compare processor time with wall time."""

import time


def cpu_share(job):
    """Run job; return the part of its wall time that this process computed."""
    wall, processor = time.perf_counter(), time.process_time()
    job()
    return (time.process_time() - processor) / (time.perf_counter() - wall)


def verdict(job):
    # A busy machine lowers every share, so compare with a job that only computes.
    full = [cpu_share(count_primes), cpu_share(count_primes)]
    share = cpu_share(job)
    full += [cpu_share(count_primes), cpu_share(count_primes)]
    return "computing" if share > min(full) / 2 else "waiting"


def wait_for_reply():
    time.sleep(0.1)


def count_primes():
    return sum(all(n % d for d in range(2, n)) for n in range(2, 2500))


if __name__ == "__main__":
    for job in (wait_for_reply, count_primes):  # put your own function here
        print(f"{job.__name__}: {verdict(job)}")

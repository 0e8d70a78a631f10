"""Does a function let other threads run while it computes? Count beside it."""

import hashlib
import sys
import threading
import time

BLOCK = bytes(100_000_000)


def turns(job):
    """Run job; return the turns per second that a second thread got meanwhile."""
    count, working = 0, True

    def take_turns():
        nonlocal count
        while working:
            time.sleep(0)  # give the turn back, then ask for the next one
            count += 1

    counter = threading.Thread(target=take_turns)
    counter.start()
    before, start = count, time.perf_counter()
    try:
        job()
        return (count - before) / (time.perf_counter() - start)
    finally:
        working = False
        counter.join()


def verdict(job):
    usual = sys.getswitchinterval()
    sys.setswitchinterval(60)  # no thread is made to give up its turn
    try:
        # On a busy machine the counter may get no turn by chance: try again.
        shares = (turns(job) / turns(lambda: time.sleep(0.1)) for _ in range(3))
        parallel = any(share > 0.5 for share in shares)
    finally:
        sys.setswitchinterval(usual)
    return "in parallel" if parallel else "one after the other"


def python_loop():
    return sum(n * n for n in range(1_000_000))


def hash_block():
    return hashlib.sha256(BLOCK).hexdigest()


if __name__ == "__main__":
    for job in (python_loop, hash_block):  # your own: give it 0.1 s of work or more
        print(f"{job.__name__}: {verdict(job)}")

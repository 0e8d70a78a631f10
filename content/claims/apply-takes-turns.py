"""Do two calls run at the same time? Each waits for the other at a barrier."""

import json
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor


def keep(shared):
    global barrier
    barrier = shared


def meet(_):
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        return False
    return True


def make(pool_of, seconds):
    barrier = multiprocessing.Barrier(2, timeout=seconds)
    return pool_of(2, initializer=keep, initargs=(barrier,))


if __name__ == "__main__":
    seen = {}
    with make(multiprocessing.Pool, 0.5) as pool:
        seen["apply"] = [pool.apply(meet, (n,)) for n in range(2)]
    with make(multiprocessing.Pool, 30) as pool:
        seen["map"] = pool.map(meet, range(2), chunksize=1)
    with make(ProcessPoolExecutor, 0.5) as executor:
        seen["submit and result in one line"] = [
            executor.submit(meet, n).result() for n in range(2)
        ]
    with make(ProcessPoolExecutor, 30) as executor:
        futures = [executor.submit(meet, n) for n in range(2)]
        seen["submit all, then result"] = [f.result() for f in futures]
    print(json.dumps(seen))

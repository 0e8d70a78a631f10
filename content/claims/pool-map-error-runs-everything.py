"""Let the first call of a map() in chunks of two raise, and see what was run."""

import json
import multiprocessing
from multiprocessing.pool import ThreadPool


def keep(queue):
    global run
    run = queue


def call(number):
    run.put(number)
    if number == 0:
        raise ValueError


def run_when_raised(make_pool):
    queue = multiprocessing.SimpleQueue()
    with make_pool(2, keep, (queue,)) as pool:
        try:
            pool.map(call, range(8), chunksize=2)
        except ValueError as error:
            raised = type(error).__name__
        calls = []
        while not queue.empty():
            calls.append(queue.get())
    return {"raised": raised, "calls_run_before": sorted(calls)}


if __name__ == "__main__":
    pools = {"Pool": multiprocessing.Pool, "ThreadPool": ThreadPool}
    print(json.dumps({name: run_when_raised(pools[name]) for name in pools}))

"""Terminate a Pool while its task is in a try block: does finally run?"""

import json
import multiprocessing


def keep(*events):
    global started, release, cleaned
    started, release, cleaned = events


def task():
    try:
        started.set()
        release.wait()
    finally:
        cleaned.set()


def finally_ran(end):
    events = [multiprocessing.Event() for _ in range(3)]
    started, release, cleaned = events
    pool = multiprocessing.Pool(1, keep, events)
    pool.apply_async(task)
    started.wait(timeout=30)
    end(pool, release)
    pool.join()
    return cleaned.is_set()


def let_it_end(pool, release):
    release.set()
    pool.close()


if __name__ == "__main__":
    seen = {
        "let_it_end": finally_ran(let_it_end),
        "terminate": finally_ran(lambda pool, _: pool.terminate()),
    }
    print(json.dumps(seen))

"""End a worker by force in a try block: does its finally block run?"""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


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
    events = started, release, cleaned = [
        multiprocessing.Event() for _ in range(3)
    ]
    executor = ProcessPoolExecutor(1, initializer=keep, initargs=events)
    executor.submit(task)
    started.wait(timeout=30)
    (worker,) = multiprocessing.active_children()
    end(executor, release)
    worker.join(timeout=30)
    return cleaned.is_set()


def let_it_end(executor, release):
    release.set()
    executor.shutdown()


if __name__ == "__main__":
    seen = {
        "let_it_end": finally_ran(let_it_end),
        "terminate_workers": finally_ran(lambda e, _: e.terminate_workers()),
        "kill_workers": finally_ran(lambda e, _: e.kill_workers()),
    }
    print(json.dumps(seen))

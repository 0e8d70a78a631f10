"""Let Future.result() time out, and see whether the call still ends."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def keep(*events):
    global started, release
    started, release = events


def call():
    started.set()
    release.wait(timeout=30)
    return "done"


def after_timeout(make_executor):
    events = started, release = [multiprocessing.Event() for _ in range(2)]
    with make_executor(1, initializer=keep, initargs=events) as executor:
        future = executor.submit(call)
        started.wait(timeout=30)
        try:
            future.result(timeout=0.1)
        except TimeoutError as error:
            seen = {"first_result": type(error).__name__}
        seen["still_running"] = future.running()
        release.set()
        seen["second_result"] = future.result(timeout=30)
    return seen


if __name__ == "__main__":
    kinds = (ThreadPoolExecutor, ProcessPoolExecutor)
    print(json.dumps({kind.__name__: after_timeout(kind) for kind in kinds}))

"""Call methods of an executor from a task that has a copy of it by fork."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def submit():
    return executor.submit(abs, -1).result()


def shut_down():
    return executor.shutdown()


def outcome(call):
    global executor
    context = multiprocessing.get_context("fork")
    executor = ProcessPoolExecutor(1, mp_context=context)
    future = executor.submit(call)
    try:
        return future.result(timeout=1)
    except TimeoutError as error:
        return type(error).__name__
    finally:
        for worker in multiprocessing.active_children():
            worker.kill()
        executor.shutdown()


if __name__ == "__main__":
    calls = (int, submit, shut_down)
    print(json.dumps({call.__name__: outcome(call) for call in calls}))

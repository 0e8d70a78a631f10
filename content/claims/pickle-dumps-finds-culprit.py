"""Whether pickle.dumps() raises what process pools raise."""

import json
import multiprocessing
import pickle
import threading
from concurrent.futures import ProcessPoolExecutor


def make_generator(_=None):
    return (number for number in range(3))


def error_of(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return error


if __name__ == "__main__":
    function, argument = lambda _: None, threading.Lock()
    calls = {
        "function": (function, (function, None)),
        "argument": (argument, (id, argument)),
        "result": (make_generator(), (make_generator, None)),
    }
    report = {}
    with ProcessPoolExecutor(1) as executor, multiprocessing.Pool(1) as pool:
        for name, (culprit, (called, given)) in calls.items():
            expected = error_of(pickle.dumps, culprit)
            by_executor = executor.submit(called, given).exception(timeout=30)
            result = pool.apply_async(called, (given,))
            by_pool = error_of(result.get, 30)
            report[name] = {
                "pickle.dumps()": type(expected).__name__,
                "ProcessPoolExecutor": type(by_executor).__name__,
                "Pool": type(by_pool).__name__,
                "all tell the reason": str(expected) in str(by_executor)
                and str(expected) in str(by_pool),
            }
    print(json.dumps(report))

"""Hand a Value and an Array to workers in two ways."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def keep(*arguments):
    global shared
    shared = arguments


def add():
    number, numbers = shared
    number.value += 1
    numbers[0] += 1


def error_of(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return type(error).__name__


def use(make, call, number, numbers):
    with make(1, initializer=keep, initargs=(number, numbers)) as pool:
        call(pool, add)
        return {
            "changed_by_task": [number.value, numbers[0]],
            "value_as_argument": error_of(call, pool, id, number),
            "array_as_argument": error_of(call, pool, id, numbers),
        }


def submit(executor, *arguments):
    return executor.submit(*arguments).result(timeout=30)


if __name__ == "__main__":
    seen = {}
    for make, call in (
        (multiprocessing.Pool, lambda pool, f, *rest: pool.apply(f, rest)),
        (ProcessPoolExecutor, submit),
    ):
        shared = multiprocessing.Value("i"), multiprocessing.Array("i", 1)
        seen[make.__name__] = use(make, call, *shared)
    print(json.dumps(seen))

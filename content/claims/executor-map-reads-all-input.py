"""`map()` is given a generator; how much of it is read before any result?"""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

LENGTH = 1000


def numbers(read):
    for number in range(LENGTH):
        read.append(number)
        yield number


def read_at_once(executor):
    read = []
    with executor:
        results = executor.map(abs, numbers(read))
        before = len(read)
        next(results)
    return {"inputs": LENGTH, "read_before_the_first_result": before}


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    seen = {
        "threads": read_at_once(ThreadPoolExecutor(2)),
        "processes": read_at_once(ProcessPoolExecutor(2, mp_context=spawn)),
    }
    print(json.dumps(seen))

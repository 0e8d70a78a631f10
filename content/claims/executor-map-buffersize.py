"""`map()` with a `buffersize` of 8: how many inputs are read, and when?"""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def numbers(read):
    for number in range(1000):
        read.append(number)
        yield number


def inputs_read(executor):
    read = []
    with executor:
        results = executor.map(abs, numbers(read), buffersize=8)
        counts = [len(read)]
        for _ in range(3):
            next(results)
            counts.append(len(read))
    return counts


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    seen = {
        "threads": inputs_read(ThreadPoolExecutor(2)),
        "processes": inputs_read(ProcessPoolExecutor(2, mp_context=spawn)),
    }
    print(json.dumps(seen))

"""The worker of a `ProcessPoolExecutor` starts a process of its own."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def start_process():
    process = multiprocessing.Process(target=int)
    process.start()
    process.join()
    return {
        "daemon": multiprocessing.current_process().daemon,
        "exitcode_of_its_process": process.exitcode,
    }


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(json.dumps(executor.submit(start_process).result()))

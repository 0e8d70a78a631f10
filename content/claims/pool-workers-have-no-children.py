"""The worker of a `Pool` tells if it is daemonic, and starts a process."""

import json
import multiprocessing


def start_process():
    seen = {"daemon": multiprocessing.current_process().daemon}
    try:
        process = multiprocessing.Process(target=int)
        process.start()
        process.join()
        seen["exitcode_of_its_process"] = process.exitcode
    except BaseException as error:
        seen["raised"] = f"{type(error).__name__}: {error}"
    return seen


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        print(json.dumps(pool.apply(start_process)))

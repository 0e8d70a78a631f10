"""Give each job its time, stop by force the one that takes longer, and go on."""

import multiprocessing
import queue
import time

LIMIT = 1.2  # seconds, with the start of the process


def square(number):  # stands for a function that may never return
    if number > 2:
        time.sleep(60)
    return number * number


def job(results, number):
    try:
        results.put(square(number))
    except Exception as error:  # handed over, to be raised there
        results.put(error)


def square_in_time(number):
    results = multiprocessing.Queue()
    worker = multiprocessing.Process(target=job, args=(results, number))
    worker.start()
    try:
        result = results.get(timeout=LIMIT)  # always before join()
    except queue.Empty:
        return "stopped"
    finally:
        worker.terminate()
        worker.join(timeout=1)
        if worker.is_alive():  # a process can ignore terminate() on Linux
            worker.kill()
            worker.join()
    if isinstance(result, Exception):
        raise result
    return result


if __name__ == "__main__":
    for number in (2, 3):
        print(number, "->", square_in_time(number))

"""Search in a process of its own until told to stop."""

import multiprocessing
import queue


def is_mersenne_prime(exponent):
    """Tell whether 2**exponent - 1 is prime (Lucas-Lehmer, odd exponents)."""
    candidate = 2**exponent - 1
    rest = 4
    for _ in range(exponent - 2):
        rest = (rest * rest - 2) % candidate
    return rest == 0


def search(found, stop):
    exponent = 3
    try:
        while not stop.is_set():
            if is_mersenne_prime(exponent):
                found.put(exponent)
            exponent += 2
    finally:
        found.put(None)  # nothing more will come, even after an exception


if __name__ == "__main__":
    found = multiprocessing.Queue()
    stop = multiprocessing.Event()
    # daemon: should this program fail, it ends the worker on its way out
    worker = multiprocessing.Process(target=search, args=(found, stop), daemon=True)
    worker.start()
    limit = None  # wait for a result as long as it takes
    try:  # read up to the None: the queue must be empty before join()
        while (exponent := found.get(timeout=limit)) is not None:
            if not stop.is_set():
                print(f"2**{exponent} - 1 is prime")
            if exponent >= 17:
                stop.set()  # ask; the worker looks between two candidates
                limit = 5
    except queue.Empty:  # silent for five seconds: it did not listen
        worker.terminate()
    worker.join()
    print("exit code:", worker.exitcode)

"""Try to cancel a task that waits behind the one task of a single worker."""

import json
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor


def keep(*shared):
    global begun, release
    begun, release = shared


def task(number):
    begun.put(number)
    release.wait(timeout=30)


if __name__ == "__main__":
    begun = multiprocessing.SimpleQueue()
    release = multiprocessing.Event()
    with ProcessPoolExecutor(
        1, initializer=keep, initargs=(begun, release)
    ) as executor:
        first, second, *_, last = [executor.submit(task, n) for n in range(10)]
        seen = {"begun": begun.get()}
        deadline = time.monotonic() + 30
        while not second.running() and time.monotonic() < deadline:
            time.sleep(0.01)  # nothing tells when a task is fetched
        seen["second_can_be_cancelled"] = second.cancel()
        seen["last_can_be_cancelled"] = last.cancel()
        seen["others_begun"] = not begun.empty()
        release.set()
    print(json.dumps(seen))

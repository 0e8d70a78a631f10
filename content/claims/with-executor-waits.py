"""Leave the with block of an executor while none of its tasks is done."""

import json
import multiprocessing
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def keep(event):
    global release
    release = event


def task():
    return release.wait(timeout=30)


def done_before_and_after(make_executor):
    event = multiprocessing.Event()
    with make_executor(2, initializer=keep, initargs=(event,)) as executor:
        futures = [executor.submit(task) for _ in range(4)]
        before = sum(future.done() for future in futures)
        # Releases the tasks only when the block is being left.
        threading.Timer(0.2, event.set).start()
    return {
        "done_in_block": before,
        "done_after_block": sum(future.done() for future in futures),
    }


if __name__ == "__main__":
    kinds = (ThreadPoolExecutor, ProcessPoolExecutor)
    seen = {kind.__name__: done_before_and_after(kind) for kind in kinds}
    print(json.dumps(seen))

"""Send three different calls through a pool and through an executor."""

import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from multiprocessing.pool import ThreadPool


def download(name):
    time.sleep(0.3)
    return f"{name} downloaded"


def convert(text):
    time.sleep(0.1)
    return int(text)  # fails: the text is no number


def look_up(name):
    time.sleep(0.2)
    return f"{name} found"


if __name__ == "__main__":
    calls = [(download, "report"), (convert, "report"), (look_up, "report")]
    with ThreadPool(3) as pool:
        results = [pool.apply_async(call, (name,)) for call, name in calls]
        for result in results:  # asked one by one, in the order of the calls
            try:
                print("pool:", result.get())
            except ValueError:
                print("pool: an exception was raised")
    with ThreadPoolExecutor(3) as executor:
        futures = [executor.submit(call, name) for call, name in calls]
        for future in as_completed(futures):  # whichever is done first
            if error := future.exception():  # given back, not raised
                print("executor:", type(error).__name__)
            else:
                print("executor:", future.result())

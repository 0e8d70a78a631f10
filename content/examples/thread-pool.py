"""Use the Pool methods over blocking calls, in threads."""

import time
from multiprocessing.pool import ThreadPool

SECONDS = {"/reports": 0.35, "/health": 0.05, "/users": 0.2}


def fetch(path):
    time.sleep(SECONDS[path])  # stands for a blocking request
    return f"{path} fetched"


def rename(old, new):
    time.sleep(0.05)  # stands for a call to a storage service
    return f"{old} is now {new}"


if __name__ == "__main__":
    # Waiting threads need no core of their own: give the size yourself.
    with ThreadPool(3) as pool:  # collect inside: leaving `with` drops the rest
        for line in pool.imap_unordered(fetch, SECONDS):  # as they finish
            print(line)
        pairs = [("a.tmp", "a.csv"), ("b.tmp", "b.csv")]
        for line in pool.starmap(rename, pairs):  # arguments unpacked, order kept
            print(line)

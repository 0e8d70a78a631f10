"""Make several blocking calls at once; one of them fails."""

import time
from concurrent.futures import ThreadPoolExecutor, as_completed

SECONDS = {"a.csv": 0.5, "b.csv": 0.1, "c.csv": 0.3}


def download(name):
    time.sleep(SECONDS[name])  # stands for a blocking request
    if name == "c.csv":
        raise ConnectionError("connection refused")
    return f"{name} saved"


if __name__ == "__main__":
    start = time.perf_counter()
    with ThreadPoolExecutor(max_workers=20) as pool:  # at most 20 calls at once
        jobs = {pool.submit(download, name): name for name in SECONDS}
        for job in as_completed(jobs):  # in the order in which they finish
            if error := job.exception():
                print(f"{jobs[job]} failed: {error}")
            else:
                print(job.result())
    elapsed = time.perf_counter() - start
    print("sooner than one by one:", elapsed < sum(SECONDS.values()))

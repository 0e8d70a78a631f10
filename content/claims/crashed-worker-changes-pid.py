"""Which processes are there before and after a Pool replaces a worker."""

import json
import multiprocessing
import os


def pids():
    return {child.pid for child in multiprocessing.active_children()}


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        before = pids()
        pool.apply_async(os._exit, (1,))
        pool.apply_async(abs, (1,)).get(timeout=30)  # by the new worker
        after = pids()
    report = {
        "workers": [len(before), len(after)],
        "new process ids": len(after - before),
    }
    print(json.dumps(report))

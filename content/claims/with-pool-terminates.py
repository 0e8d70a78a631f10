"""Leave the with block of a Pool while a task runs and another is queued."""

import json
import multiprocessing
from multiprocessing.pool import Pool


class WatchedPool(Pool):
    terminated = False

    def terminate(self):
        self.terminated = True
        super().terminate()


def keep(*events):
    global started, release
    started, release = events


def task():
    started.set()
    release.wait()


if __name__ == "__main__":
    events = started, release = (
        multiprocessing.Event(),
        multiprocessing.Event(),
    )
    with WatchedPool(1, keep, events) as pool:
        results = [pool.apply_async(task) for _ in range(2)]
        started.wait(timeout=30)
        before = pool.terminated
    seen = {
        "terminate_called_in_block": before,
        "terminate_called_after_block": pool.terminated,
        "workers_left": len(multiprocessing.active_children()),
        "results_ready": [result.ready() for result in results],
    }
    print(json.dumps(seen))

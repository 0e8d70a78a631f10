"""Three tasks for one worker that is replaced after two: do all come back?"""

import json
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, wait


def wait_for_tasks(event):
    event.wait(timeout=30)


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    all_submitted = spawn.Event()
    executor = ProcessPoolExecutor(
        max_workers=1,
        mp_context=spawn,
        initializer=wait_for_tasks,
        initargs=(all_submitted,),
        max_tasks_per_child=2,
    )
    futures = [executor.submit(abs, -number) for number in range(3)]
    all_submitted.set()
    wait(futures[:2], timeout=30)
    wait(futures[2:], timeout=2)
    print(
        json.dumps({"done": [future.done() for future in futures]}), flush=True
    )
    if not futures[2].done():
        os._exit(0)  # the executor would wait for the third task for ever

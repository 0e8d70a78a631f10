"""Futures of a thread pool and of a process pool are waited for together."""

import concurrent.futures
import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with (
        ThreadPoolExecutor() as threads,
        ProcessPoolExecutor(1, mp_context=spawn) as processes,
    ):
        futures = {
            threads.submit(abs, -1): "threads",
            processes.submit(abs, -2): "processes",
        }
        completed = concurrent.futures.as_completed(futures, timeout=30)
        by_as_completed = sorted(futures[future] for future in completed)
        done, not_done = concurrent.futures.wait(futures, timeout=30)
    seen = {
        "as_completed": by_as_completed,
        "wait": sorted(futures[future] for future in done),
        "not_done": len(not_done),
    }
    print(json.dumps(seen))

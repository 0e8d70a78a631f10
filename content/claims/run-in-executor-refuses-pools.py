"""`run_in_executor()` is given an executor, then a `ThreadPool`."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import ThreadPool


async def outcome(workers):
    loop = asyncio.get_running_loop()
    try:
        return await loop.run_in_executor(workers, abs, -1)
    except Exception as error:
        return type(error).__name__


async def main():
    seen = {}
    for kind in (ThreadPoolExecutor, ThreadPool):
        with kind(1) as workers:
            seen[kind.__name__] = await outcome(workers)
    return seen


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

"""Count the threads of to_thread(), then set another default executor."""

import asyncio
import json
import os
import threading
from concurrent.futures import ThreadPoolExecutor


def call(release):
    release.wait(timeout=30)
    return threading.current_thread()


async def threads_of_forty_calls():
    release = threading.Event()
    before = set(threading.enumerate())
    calls = [asyncio.to_thread(call, release) for _ in range(40)]
    tasks = [asyncio.create_task(call) for call in calls]
    await asyncio.sleep(0)  # lets every task hand over its call
    started = set(threading.enumerate()) - before
    release.set()
    return started | set(await asyncio.gather(*tasks))


async def main():
    cpus = getattr(os, "process_cpu_count", os.cpu_count)()
    by_default = await threads_of_forty_calls()
    executor = ThreadPoolExecutor(3, thread_name_prefix="mine")
    asyncio.get_running_loop().set_default_executor(executor)
    in_mine = await threads_of_forty_calls()
    return {
        "default_size_is_as_said": len(by_default) == min(32, cpus + 4),
        "threads_of_an_executor_of_3": len(in_mine),
        "all_in_it": all(thread.name.startswith("mine") for thread in in_mine),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

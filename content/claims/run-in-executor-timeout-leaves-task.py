"""Stop waiting for a call in a process: does the call still end?"""

import asyncio
import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def keep(*events):
    global started, release, finished
    started, release, finished = events


def call():
    started.set()
    if release.wait(timeout=30):
        finished.set()


async def main():
    events = [multiprocessing.Event() for _ in range(3)]
    started, release, finished = events
    with ProcessPoolExecutor(1, initializer=keep, initargs=events) as executor:
        loop = asyncio.get_running_loop()
        future = loop.run_in_executor(executor, call)
        await asyncio.to_thread(started.wait, timeout=30)
        try:
            async with asyncio.timeout(0.1):
                await future
        except TimeoutError as error:
            seen = {"waiting": type(error).__name__}
        seen["finished_then"] = finished.is_set()
        release.set()
        seen["finished_later"] = finished.wait(timeout=30)
    return seen


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

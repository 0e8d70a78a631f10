"""A worker process computes until a task of the loop tells it to stop."""

import asyncio
import json
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def keep_events(*events):
    global computing, stop
    computing, stop = events


def compute():
    computing.set()
    while not stop.is_set():
        sum(range(1000))
    return os.getpid()


async def tick(computing, stop):
    ticks = 0
    while ticks < 20:
        await asyncio.sleep(0.001)
        ticks += computing.is_set()
    stop.set()
    return ticks


async def main():
    spawn = multiprocessing.get_context("spawn")
    events = spawn.Event(), spawn.Event()
    with ProcessPoolExecutor(1, spawn, keep_events, events) as executor:
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(30):
            computed_in, ticks = await asyncio.gather(
                loop.run_in_executor(executor, compute), tick(*events)
            )
    return {
        "ticks_while_computing": ticks,
        "computed_in_another_process": computed_in != os.getpid(),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

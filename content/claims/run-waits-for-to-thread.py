"""Whether asyncio.run() waits for a thread that to_thread() keeps busy."""

import asyncio
import json
import threading
from asyncio import constants


def block(busy, go_on):
    busy.set()
    go_on.wait(30)


async def main(busy, go_on, main_ends):
    task = asyncio.create_task(asyncio.to_thread(block, busy, go_on))
    while not busy.is_set():
        await asyncio.sleep(0)
    main_ends.set()
    return task


def waits(seconds):
    busy, go_on, main_ends = (threading.Event() for _ in range(3))
    runner = threading.Thread(
        target=lambda: asyncio.run(main(busy, go_on, main_ends))
    )
    runner.start()
    main_ends.wait(30)
    runner.join(timeout=seconds)
    waiting = runner.is_alive()
    go_on.set()
    runner.join(timeout=30)
    return {"thread is busy": waiting, "thread has ended": runner.is_alive()}


if __name__ == "__main__":
    limit = getattr(constants, "THREAD_JOIN_TIMEOUT", None)
    report = {"run() waits": waits(1), "its limit in seconds": limit}
    constants.THREAD_JOIN_TIMEOUT = 0.1
    report["run() waits, with a limit of 0.1"] = waits(2)
    print(json.dumps(report))

"""A function runs in a thread until a task of the loop tells it to stop."""

import asyncio
import json
import threading


async def main():
    running, stop = threading.Event(), threading.Event()

    def run():
        running.set()
        while not stop.is_set():
            sum(range(1000))
        return threading.current_thread() is not threading.main_thread()

    async def tick():
        ticks = 0
        while ticks < 20:
            await asyncio.sleep(0.001)
            ticks += running.is_set()
        stop.set()
        return ticks

    async with asyncio.timeout(30):
        in_thread, ticks = await asyncio.gather(asyncio.to_thread(run), tick())
    return {"ticks_while_running": ticks, "ran_in_another_thread": in_thread}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

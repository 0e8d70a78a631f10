"""Whether asyncio.run() waits for a thread that to_thread() keeps busy."""

import asyncio
import json
import threading

busy, main_ended, go_on = (threading.Event() for _ in range(3))
order = []


def block():
    busy.set()
    go_on.wait(30)
    order.append("thread ended")


async def main():
    task = asyncio.create_task(asyncio.to_thread(block))
    while not busy.is_set():
        await asyncio.sleep(0)
    order.append("main ended")
    main_ended.set()
    return task


def run():
    asyncio.run(main())
    order.append("run ended")


if __name__ == "__main__":
    runner = threading.Thread(target=run)
    runner.start()
    main_ended.wait(30)
    runner.join(timeout=1)  # runs out: this waiting is what is to be seen
    waits = runner.is_alive()
    go_on.set()
    runner.join(timeout=30)
    report = {"waits while the thread is busy": waits, "order": order}
    print(json.dumps(report))

"""Cancel a task that waits, one that goes on, and one that has not begun."""

import asyncio
import json


async def main():
    events = []

    async def work(name):
        events.append(f"{name} begins")
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError as error:
            events.append(f"{name} gets {type(error).__name__}")
            if name != "stubborn":
                raise
        return "went on"

    waiting = asyncio.create_task(work("waiting"))
    stubborn = asyncio.create_task(work("stubborn"))
    await asyncio.sleep(0)  # lets both begin
    not_begun = asyncio.create_task(work("not begun"))
    tasks = waiting, stubborn, not_begun
    asked = [task.cancel() for task in tasks]
    await asyncio.wait(tasks)
    return {
        "asked": asked,
        "events": events,
        "cancelled": [task.cancelled() for task in tasks],
        "stubborn_result": stubborn.result(),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

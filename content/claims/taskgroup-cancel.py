"""A `TaskGroup` whose task would wait for ever is ended by `cancel()`."""

import asyncio
import json


async def main():
    waiting = asyncio.Event()

    async def wait():
        waiting.set()
        await asyncio.Event().wait()

    raised = None
    try:
        async with asyncio.timeout(30), asyncio.TaskGroup() as group:
            task = group.create_task(wait())
            await waiting.wait()
            group.cancel()
    except BaseException as error:
        raised = type(error).__name__
    return {"raised": raised, "task_cancelled": task.cancelled()}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

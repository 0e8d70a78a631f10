"""One of two tasks of a `TaskGroup` fails, the other waits."""

import asyncio
import json


async def main():
    waiting = asyncio.Event()

    async def fail():
        await waiting.wait()
        raise ValueError

    async def wait():
        waiting.set()
        await asyncio.Event().wait()

    seen = {}
    try:
        async with asyncio.timeout(30), asyncio.TaskGroup() as group:
            sibling = group.create_task(wait())
            group.create_task(fail())
    except Exception as error:
        seen["raised"] = type(error).__name__
        within = getattr(error, "exceptions", ())
        seen["within"] = [type(error).__name__ for error in within]
    seen["sibling_cancelled"] = sibling.cancelled()
    return seen


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

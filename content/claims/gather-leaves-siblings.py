"""One of two awaitables given to `gather()` fails, the other waits."""

import asyncio
import json


async def main():
    go_on = asyncio.Event()

    async def fail():
        raise ValueError

    async def wait():
        await go_on.wait()
        return "ran to its end"

    sibling = asyncio.create_task(wait())
    seen = {}
    try:
        await asyncio.gather(fail(), sibling)
    except Exception as error:
        seen["gather_raised"] = type(error).__name__
    seen["sibling_done_then"] = sibling.done()
    go_on.set()
    seen["sibling"] = await sibling
    return seen


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

"""What is left of a time-out whose CancelledError a coroutine swallows."""

import asyncio
import json


async def job(swallow, seen):
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        if not swallow:
            raise
    await asyncio.sleep(0)
    seen.append("coroutine went on")


async def main(swallow):
    seen = []
    try:
        async with asyncio.timeout(0.01) as limit:
            await job(swallow, seen)
    except TimeoutError as error:
        seen.append(type(error).__name__)
    seen.append("expired" if limit.expired() else "not expired")
    return seen


if __name__ == "__main__":
    report = {
        "swallowed": asyncio.run(main(swallow=True)),
        "raised again": asyncio.run(main(swallow=False)),
    }
    print(json.dumps(report))

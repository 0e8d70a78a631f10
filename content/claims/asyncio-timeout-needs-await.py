"""Where asyncio.timeout() stops a task that blocks for too long."""

import asyncio
import json
import time


async def main():
    seen = []
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.01) as limit:
            time.sleep(0.1)
            if loop.time() > limit.when():
                seen.append("blocking call ended, after the time-out")
            try:
                await asyncio.sleep(30)
            except asyncio.CancelledError:
                seen.append("await stopped")
                raise
    except TimeoutError as error:
        seen.append(type(error).__name__)
    return seen


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

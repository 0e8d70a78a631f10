"""A thread makes a long call; does the event loop turn meanwhile?"""

import asyncio
import json
import random
import sys
import zlib

TEXT = json.dumps([random.random() for _ in range(200_000)])
BLOCK = random.randbytes(3_000_000)


async def turns_during(call):
    turns = 0

    def run():
        before = turns
        call()
        return turns - before

    task = asyncio.create_task(asyncio.to_thread(run))
    while not task.done():
        turns += 1
        await asyncio.sleep(0)
    return task.result()


async def main():
    held = await turns_during(lambda: json.loads(TEXT))
    released = await turns_during(lambda: zlib.compress(BLOCK))
    return {
        "json.loads": "frozen" if held == 0 else "turning",
        "zlib.compress, to compare": "frozen" if released == 0 else "turning",
    }


if __name__ == "__main__":
    sys.setswitchinterval(60)  # no thread is made to give up its turn
    print(json.dumps(asyncio.run(main())))

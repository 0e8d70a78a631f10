"""Whether the event loop goes on while an interpreter of a pool computes."""

import asyncio
import json
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def compute(shared):
    from concurrent import interpreters

    shared[0] = 1  # computing has begun
    steps = 0
    while not shared[1]:  # until the event loop says that it is enough
        steps += 1
    return interpreters.get_current().id, steps


async def main():
    loop = asyncio.get_running_loop()
    shared = memoryview(bytearray(2))
    turns = 0
    with InterpreterPoolExecutor(1) as pool:
        future = loop.run_in_executor(pool, compute, shared)
        while not shared[0]:
            await asyncio.sleep(0)
        while turns < 10 and not future.done():
            await asyncio.sleep(0)
            turns += 1
        shared[1] = 1
        interpreter, steps = await future
    return {
        "turns of the loop while it computed": turns,
        "computed": steps > 0,
        "in another interpreter": interpreter != interpreters.get_current().id,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

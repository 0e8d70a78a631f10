"""Make a call that blocks from asyncio, and keep the other tasks going."""

import asyncio
import time


def query(text):
    time.sleep(0.3)  # stands for a driver that can only block
    return text.upper()


async def ask(text):
    answer = await asyncio.to_thread(query, text)
    print("answer:", answer)


async def serve():
    for number in range(1, 4):
        await asyncio.sleep(0.02)  # stands for a client of an async library
        print("served client", number)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("hello"))
        group.create_task(serve())


if __name__ == "__main__":
    asyncio.run(main())

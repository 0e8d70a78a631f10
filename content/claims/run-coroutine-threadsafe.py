"""Where a coroutine that another thread hands to the event loop runs."""

import asyncio
import concurrent.futures
import json
import threading


async def job():
    return threading.get_ident()


def hand_over(loop):
    future = asyncio.run_coroutine_threadsafe(job(), loop)
    return {
        "gives a concurrent.futures.Future": isinstance(
            future, concurrent.futures.Future
        ),
        "handed over in the loop's thread": threading.get_ident()
        == loop_thread,
        "ran in the loop's thread": future.result(timeout=30) == loop_thread,
    }


async def main():
    loop = asyncio.get_running_loop()
    return await asyncio.to_thread(hand_over, loop)


if __name__ == "__main__":
    loop_thread = threading.get_ident()
    print(json.dumps(asyncio.run(main())))

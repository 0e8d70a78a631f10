"""Many tasks wait at once; how many threads does that take?"""

import asyncio
import json
import threading


async def main():
    waiting, go_on = 0, asyncio.Event()

    async def wait():
        nonlocal waiting
        waiting += 1
        await go_on.wait()
        waiting -= 1

    tasks = [asyncio.create_task(wait()) for _ in range(30_000)]
    await asyncio.sleep(0)  # every task runs up to its wait
    seen = {"tasks_waiting": waiting, "threads": threading.active_count()}
    go_on.set()
    await asyncio.gather(*tasks)
    return seen | {"waiting_at_the_end": waiting}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

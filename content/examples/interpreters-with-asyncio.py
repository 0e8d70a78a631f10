# Requires: Python 3.14
"""Answer requests in asyncio; let interpreters of this process compute."""

import asyncio
import os
from concurrent.futures import InterpreterPoolExecutor


def count_primes(limit):
    return sum(all(n % d for d in range(2, n)) for n in range(2, limit))


async def answer_quickly(request):
    await asyncio.sleep(0.02)  # stands for a query: only waiting
    print(f"{request} answered")


async def answer_by_computing(request, limit, pool):
    loop = asyncio.get_running_loop()
    count = await loop.run_in_executor(pool, count_primes, limit)
    print(f"{request} answered: {count} primes below {limit}")


async def main(pool):
    async with asyncio.TaskGroup() as group:
        group.create_task(answer_by_computing("request 1", 6_000, pool))
        group.create_task(answer_quickly("request 2"))
    # Request 2 came later and was answered first: the event loop went on.


if __name__ == "__main__":
    # The default size suits waiting; for computing, one worker per core.
    with InterpreterPoolExecutor(max_workers=os.process_cpu_count()) as pool:
        asyncio.run(main(pool))

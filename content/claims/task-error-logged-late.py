"""When the exception of a task that nobody awaits is told."""

import asyncio
import gc
import json
import logging

order = []


async def fail():
    order.append("task fails")
    raise ValueError


async def main():
    task = asyncio.create_task(fail())
    while not task.done():
        await asyncio.sleep(0)
    order.append("program goes on")
    del task
    gc.collect()
    order.append("task was thrown away")


if __name__ == "__main__":
    handler = logging.Handler()
    handler.emit = lambda record: order.append(record.msg.splitlines()[0])
    logging.getLogger("asyncio").addHandler(handler)
    asyncio.run(main())
    print(json.dumps(order))

"""Which steps of a task asyncio logs as slow, with and without debug mode."""

import asyncio
import json
import logging
import time

messages = []


async def hold_up_twice():
    time.sleep(0.8)
    await asyncio.sleep(0)
    time.sleep(0.8)


async def main(limit):
    asyncio.get_running_loop().slow_callback_duration = limit
    await asyncio.create_task(hold_up_twice(), name="holds-up")


def slow_steps_logged(debug, limit):
    messages.clear()
    asyncio.run(main(limit), debug=debug)
    return sum(
        text.startswith("Executing") and "holds-up" in text
        for text in messages
    )


if __name__ == "__main__":
    handler = logging.Handler()
    handler.emit = lambda record: messages.append(record.getMessage())
    logging.getLogger("asyncio").addHandler(handler)
    report = {
        "debug, steps longer than the limit": slow_steps_logged(True, 0.4),
        "debug, steps within the limit": slow_steps_logged(True, 60),
        "no debug": slow_steps_logged(False, 0.4),
    }
    print(json.dumps(report))

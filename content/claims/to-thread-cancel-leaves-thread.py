"""A call in a thread is cancelled, another times out; do their threads end?"""

import asyncio
import json
import threading


async def give_up(way):
    loop = asyncio.get_running_loop()
    go_on, ended = threading.Event(), threading.Event()

    def stop_waiting():
        if way == "cancel":
            waiting.cancel()
        else:
            limit.reschedule(loop.time())

    def run():
        loop.call_soon_threadsafe(stop_waiting)
        go_on.wait(timeout=30)
        ended.set()

    try:
        async with asyncio.timeout(None) as limit:
            waiting = asyncio.create_task(asyncio.to_thread(run))
            await waiting
    except (asyncio.CancelledError, TimeoutError) as error:
        seen = {"raised": type(error).__name__}
    seen["thread_ended_then"] = ended.is_set()
    go_on.set()
    seen["ended_by_itself_later"] = ended.wait(timeout=30)
    return seen


async def main():
    return {way: await give_up(way) for way in ("cancel", "time out")}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

"""What asyncio.run() does in a thread whose event loop is running."""

import asyncio
import json


async def job():
    return "ran"


def run():
    coroutine = job()
    try:
        return asyncio.run(coroutine)
    except RuntimeError as error:
        return type(error).__name__
    finally:
        coroutine.close()


async def main():
    return {
        "in the loop's thread": run(),
        "in another thread": await asyncio.to_thread(run),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

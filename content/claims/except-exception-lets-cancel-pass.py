"""Whether `except Exception` catches the CancelledError of a task."""

import asyncio
import json

caught = []


async def job(started):
    started.set()
    try:
        await asyncio.sleep(30)
    except Exception:
        caught.append("except Exception")
    except BaseException:
        caught.append("except BaseException")
        raise


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(job(started))
    await started.wait()
    task.cancel()
    await asyncio.wait([task])
    return {
        "caught by": caught,
        "task cancelled": task.cancelled(),
        "is an Exception": issubclass(asyncio.CancelledError, Exception),
        "is a BaseException": issubclass(
            asyncio.CancelledError, BaseException
        ),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

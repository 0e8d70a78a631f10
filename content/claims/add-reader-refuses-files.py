"""An event loop is asked to watch a pipe, then a regular file."""

import asyncio
import json
import os
import tempfile


def outcome(loop, file):
    try:
        loop.add_reader(file, print)
    except OSError as error:
        return type(error).__name__
    return "accepted" if loop.remove_reader(file) else "not watched"


async def main():
    loop = asyncio.get_running_loop()
    pipe_end, _ = os.pipe()
    with tempfile.TemporaryFile() as file:
        return {"pipe": outcome(loop, pipe_end), "file": outcome(loop, file)}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main())))

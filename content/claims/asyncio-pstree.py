"""What `python -m asyncio pstree` prints of a running program."""

import json
import re
import subprocess
import sys

PROGRAM = """
import asyncio
import ctypes

# Some systems let nobody but its parents read a process: allow it to all.
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1), 0, 0, 0)

async def wait_for_ever():
    await asyncio.Event().wait()

async def main():
    task = asyncio.create_task(wait_for_ever(), name="client")
    await asyncio.sleep(0)
    print("ready", flush=True)
    await task

asyncio.run(main())
"""

if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        child.stdout.readline()
        tree = subprocess.run(
            [sys.executable, "-m", "asyncio", "pstree", str(child.pid)],
            capture_output=True,
            text=True,
            timeout=30,
        )
        child.kill()
    tasks_and_coroutines = r"\(T\) [\w-]+|\bmain\b|wait_for_ever"
    print(json.dumps(re.findall(tasks_and_coroutines, tree.stdout)))

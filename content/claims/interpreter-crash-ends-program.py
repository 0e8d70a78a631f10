"""What is left of a program when a worker interpreter of it crashes."""

import json
import signal
import subprocess
import sys

PROGRAM = """
from concurrent.futures import InterpreterPoolExecutor, wait

def crash(address):
    import ctypes
    ctypes.string_at(address)  # reads memory that is not there

if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        print("before", flush=True)
        wait([pool.submit(crash, 0)])
        print("after", flush=True)
"""

if __name__ == "__main__":
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=30,
    )
    report = {
        "printed": ended.stdout.split(),
        "ended by": signal.Signals(-ended.returncode).name,
    }
    print(json.dumps(report))

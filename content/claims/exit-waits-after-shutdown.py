"""Tasks still run after `shutdown(wait=False)`; does the program end?"""

import json
import subprocess
import sys

PROGRAM = """
import sys
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(1)
executor.submit(sys.stdin.readline)
for number in range(3):
    executor.submit(print, "task", number)
executor.shutdown(wait=False)
print("main thread ends", flush=True)
"""


if __name__ == "__main__":
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    first_line = program.stdout.readline().strip()
    try:
        program.wait(timeout=1)
    except subprocess.TimeoutExpired:
        pass
    seen = {"printed": [first_line], "running": program.poll() is None}
    rest, _ = program.communicate("go on\n", timeout=30)
    seen["printed_later"] = rest.splitlines()
    seen["exit"] = program.returncode
    print(json.dumps(seen))

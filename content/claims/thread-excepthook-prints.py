"""A thread fails; what stands in the program's error output?"""

import json
import subprocess
import sys

PROGRAM = """
import threading

def fail():
    raise ValueError("no such job")

threading.Thread(target=fail, name="worker").start()
"""

if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(
        command, capture_output=True, text=True, timeout=30
    )
    first, *_, last = ended.stderr.splitlines()
    print(json.dumps({"exit": ended.returncode, "printed": [first, last]}))

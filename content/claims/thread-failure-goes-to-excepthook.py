"""A thread fails in a program; what is printed, and how does it end?"""

import json
import subprocess
import sys

PROGRAM = """
import threading

def hook(failure):
    print("excepthook got", failure.exc_type.__name__)

def fail():
    raise ValueError

threading.excepthook = hook
thread = threading.Thread(target=fail)
thread.start()
print("join returned", thread.join())
"""


if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(command, capture_output=True, timeout=30)
    printed = ended.stdout.decode().splitlines()
    print(json.dumps({"exit": ended.returncode, "printed": printed}))

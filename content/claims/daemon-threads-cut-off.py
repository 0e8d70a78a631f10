"""A program ends while a daemon thread waits inside `try`; what is printed?"""

import json
import subprocess
import sys

PROGRAM = """
import threading

def wait():
    try:
        waiting.set()
        threading.Event().wait()
    finally:
        print("finally")

waiting = threading.Event()
threading.Thread(target=wait, daemon=True).start()
waiting.wait()
print("main thread ends")
"""


if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(command, capture_output=True, timeout=30)
    printed = ended.stdout.decode().splitlines()
    print(json.dumps({"exit": ended.returncode, "printed": printed}))

"""A program ends while a daemon thread waits inside `try`; what is written?"""

import json
import subprocess
import sys

PROGRAM = """
import os
import threading

def wait():
    try:
        waiting.set()
        threading.Event().wait()
    finally:
        os.write(1, b"finally\\n")

waiting = threading.Event()
threading.Thread(target=wait, daemon=True).start()
waiting.wait()
print("main thread ends", flush=True)
"""


if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(command, capture_output=True, timeout=30)
    printed = ended.stdout.decode().splitlines()
    print(json.dumps({"exit": ended.returncode, "printed": printed}))

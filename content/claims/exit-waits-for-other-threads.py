"""A thread goes on after the main thread; does the program wait for it?"""

import json
import subprocess
import sys

PROGRAM = """
import threading

def outlive_main_thread():
    waiting.set()
    threading.main_thread().join()
    for step in range(3):
        print("other thread, step", step)

waiting = threading.Event()
threading.Thread(target=outlive_main_thread).start()
waiting.wait()
print("main thread ends")
"""


if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(command, capture_output=True, timeout=30)
    printed = ended.stdout.decode().splitlines()
    print(json.dumps({"exit": ended.returncode, "printed": printed}))

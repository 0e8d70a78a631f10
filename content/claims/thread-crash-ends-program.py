"""Read from address 0 in a thread of a child program: does the rest go on?"""

import json
import signal
import subprocess
import sys

PROGRAM = """
import ctypes
import threading

print("thread starts", flush=True)
thread = threading.Thread(target=ctypes.string_at, args=(0,))
thread.start()
thread.join()
print("program goes on", flush=True)
"""

if __name__ == "__main__":
    child = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=30,
    )
    seen = {
        "printed": child.stdout.splitlines(),
        "segmentation_fault": child.returncode == -signal.SIGSEGV,
    }
    print(json.dumps(seen))

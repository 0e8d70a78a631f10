"""Tasks of two executors outlast the main thread; what comes when?"""

import json
import subprocess
import sys

PROGRAM = """
import atexit
import threading
from concurrent.futures import ThreadPoolExecutor

def run():
    # Should the handler run first, the task sees it at once.
    handled.wait(timeout=0.5)
    log.append("task ends")

def handle():
    handled.set()
    log.append("atexit handler")
    print(*log, sep="\\n")

log, handled = [], threading.Event()
atexit.register(handle)
executors = ThreadPoolExecutor(), ThreadPoolExecutor()
for executor in executors:
    executor.submit(run)
log.append("main thread ends")
"""


if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    ended = subprocess.run(command, capture_output=True, timeout=30)
    print(json.dumps(ended.stdout.decode().splitlines()))

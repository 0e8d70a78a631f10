"""What `python -m profiling.sampling dump` prints of a running process."""

import json
import subprocess
import sys

PROGRAM = """
import ctypes
import threading

# Some systems let nobody but its parents read a process: allow it to all.
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1), 0, 0, 0)

def wait_in_thread(ready):
    ready.set()
    threading.Event().wait()

def wait_in_main():
    print("ready", flush=True)
    threading.Event().wait()

ready = threading.Event()
threading.Thread(target=wait_in_thread, args=(ready,)).start()
ready.wait()
wait_in_main()
"""


def dump(*options):
    ended = subprocess.run(
        [sys.executable, "-m", "profiling.sampling", "dump", *options],
        capture_output=True,
        text=True,
        timeout=30,
    )
    names = ("wait_in_main", "wait_in_thread")
    return [name for name in names if name in ended.stdout]


if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        child.stdout.readline()
        pid = str(child.pid)
        report = {"dump": dump(pid), "dump -a": dump("-a", pid)}
        child.kill()
    print(json.dumps(report))

"""What a worker prints that crashes, with and without PYTHONFAULTHANDLER."""

import ctypes
import json
import multiprocessing
import os
import subprocess
import sys


def crash_here():
    ctypes.string_at(0)  # reads memory that is not there


def printed(**variables):
    ended = subprocess.run(
        [sys.executable, __file__, "crash"],
        env=os.environ | variables,
        capture_output=True,
        text=True,
        timeout=30,
    )
    told = ("Segmentation fault", "in crash_here")
    return [text for text in told if text in ended.stderr]


if __name__ == "__main__":
    if sys.argv[1:] == ["crash"]:
        worker = multiprocessing.Process(target=crash_here)
        worker.start()
        worker.join()
    else:
        report = {
            "with": printed(PYTHONFAULTHANDLER="1"),
            "without": printed(PYTHONFAULTHANDLER=""),
        }
        print(json.dumps(report))

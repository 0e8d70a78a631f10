"""Which exit code a process has that a signal has ended."""

import ctypes
import json
import multiprocessing
import signal


def crash():
    ctypes.string_at(0)  # reads memory that is not there


if __name__ == "__main__":
    killed = multiprocessing.Process(target=signal.pause)
    killed.start()
    killed.kill()
    crashed = multiprocessing.Process(target=crash)
    crashed.start()
    report = {}
    for name, process in {"killed": killed, "crashed": crashed}.items():
        process.join(30)
        report[name] = process.exitcode
    print(json.dumps(report))

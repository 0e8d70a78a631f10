"""How a pool of interpreters runs functions of the main module."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import os
from concurrent.futures import InterpreterPoolExecutor

def note(text):
    os.write(1, f"{{text}}\\n".encode())

def double(number):
    return number * 2

def uses_no_global(number):
    return number * 2

def uses_other(number):
    return double(number)

def uses_itself(number):
    return 2 + uses_itself(number - 1) if number else 0

note("main file runs")
if {condition}:
    note("call")
    with InterpreterPoolExecutor(1) as pool:
        try:
            note(pool.submit({function}, 21).result())
        except Exception as error:
            note(type(error).__name__)
            raise
"""


def run(function, condition):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM.format(function=function, condition=condition))
        command = [sys.executable, path]
        ended = subprocess.run(command, capture_output=True, timeout=30)
    return ended.stdout.decode().splitlines()


if __name__ == "__main__":
    guard = "__name__ == '__main__'"
    report = {
        function: run(function, guard)
        for function in ("uses_no_global", "uses_other", "uses_itself")
    }
    report["uses_other, without guard"] = run("uses_other", "True")
    print(json.dumps(report))

"""How a pool of interpreters runs functions of the main module."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
from concurrent.futures import InterpreterPoolExecutor

def double(number):
    return number * 2

def uses_no_global(number):
    return number * 2

def uses_other(number):
    return double(number)

def uses_itself(number):
    return 2 + uses_itself(number - 1) if number else 0

print("main file runs", flush=True)
if {condition}:
    with InterpreterPoolExecutor(1) as pool:
        print("call", flush=True)
        try:
            print(pool.submit({function}, 21).result())
        except Exception as error:
            print(type(error).__name__, flush=True)
            raise
"""


def run(function, condition="__name__ == '__main__'"):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM.format(function=function, condition=condition))
        command = [sys.executable, path]
        ended = subprocess.run(command, capture_output=True, timeout=30)
    return ended.stdout.decode().splitlines()


if __name__ == "__main__":
    functions = ("uses_no_global", "uses_other", "uses_itself")
    report = {function: run(function) for function in functions}
    report["uses_other, without guard"] = run("uses_other", condition="True")
    print(json.dumps(report))

"""What a child prints whose main module has no `__main__` guard."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import multiprocessing

context = multiprocessing.get_context("{method}")
child = context.Process(target=print, args=("target ran",))
child.start()
child.join()
"""
MESSAGE = (
    "RuntimeError: An attempt has been made to start a new process before "
    "the current process has finished its bootstrapping phase"
)


def run(method):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM.format(method=method))
        command = [sys.executable, path]
        ended = subprocess.run(
            command, capture_output=True, text=True, timeout=30
        )
    return {
        "RuntimeError with the message": ended.stderr.count("RuntimeError:")
        == " ".join(ended.stderr.split()).count(MESSAGE)
        == 1,
        "output": ended.stdout,
    }


if __name__ == "__main__":
    methods = ("forkserver", "spawn")
    print(json.dumps({method: run(method) for method in methods}))

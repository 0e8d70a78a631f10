"""A program without the guard starts a process; how do both end?"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import multiprocessing
process = multiprocessing.Process(target=print, args=("done",))
process.start()
process.join()
print("child's exit code:", process.exitcode)
"""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM)
        command = [sys.executable, path]
        ended = subprocess.run(command, capture_output=True, timeout=30)
    seen = {
        "program's exit code": ended.returncode,
        "printed": ended.stdout.decode().splitlines(),
        "RuntimeError reported": b"RuntimeError" in ended.stderr,
    }
    print(json.dumps(seen))

"""A program without the guard gives a task to a `ProcessPoolExecutor`."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
from concurrent.futures import ProcessPoolExecutor
with ProcessPoolExecutor(1) as executor:
    print(executor.submit(abs, -1).result())
"""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM)
        command = [sys.executable, path]
        ended = subprocess.run(command, capture_output=True, timeout=30)
    last_line = ended.stderr.decode().splitlines()[-1]
    seen = {
        "exit": ended.returncode,
        "printed": ended.stdout.decode(),
        "error": last_line.split(":")[0].split(".")[-1],
    }
    print(json.dumps(seen))

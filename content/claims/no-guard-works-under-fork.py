"""Three programs without the guard run as they are."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAMS = {
    "Process": """
import multiprocessing
process = multiprocessing.Process(target=print, args=("done",))
process.start()
process.join()
""",
    "Pool": """
import multiprocessing
with multiprocessing.Pool(1) as pool:
    pool.apply(print, ("done",))
""",
    "ProcessPoolExecutor": """
from concurrent.futures import ProcessPoolExecutor
with ProcessPoolExecutor(1) as executor:
    executor.submit(print, "done").result()
""",
}


def run(program):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(program)
        command = [sys.executable, "-u", path]
        ended = subprocess.run(command, capture_output=True, timeout=30)
    return {"exit": ended.returncode, "printed": ended.stdout.decode().split()}


if __name__ == "__main__":
    print(json.dumps({name: run(text) for name, text in PROGRAMS.items()}))

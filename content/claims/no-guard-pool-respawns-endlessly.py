"""Programs without the guard open a pool of one; how many workers crash?"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import multiprocessing
with multiprocessing.get_context({method!r}).Pool(1) as pool:
    pool.apply(print, ("done",))
"""
MANY = 3


def run(method):
    """Count the workers that crash; stop the program when they are many."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "program.py")
        path.write_text(PROGRAM.format(method=method))
        program = subprocess.Popen(
            [sys.executable, path],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        crashes = 0
        for line in program.stderr:
            crashes += line.startswith("RuntimeError")
            if crashes == MANY:
                break
        still_running = crashes == MANY and program.poll() is None
        if still_running:
            program.kill()
        program.communicate()  # until its workers have ended, too
    return {"crashes": crashes, "still_running": still_running}


if __name__ == "__main__":
    print(json.dumps({"spawn": run("spawn"), "default": run(None)}))

"""What pools do with a function that the prompt has imported."""

import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

MODULE = """
def double(number):
    return 2 * number
"""
SESSION = """
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from module import double
context = multiprocessing.get_context("{method}")
with context.Pool(1) as pool:
    print(pool.map(double, [1, 2]))

with ProcessPoolExecutor(1, context) as executor:
    print(list(executor.map(double, [1, 2])))

"""


def run(method):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "module.py").write_text(MODULE)
        ended = subprocess.run(
            [sys.executable, "-i", "-q"],
            input=SESSION.format(method=method),
            capture_output=True,
            cwd=folder,
            text=True,
            timeout=30,
        )
    return ended.stdout.splitlines()


if __name__ == "__main__":
    methods = ("fork", "forkserver", "spawn")
    with ThreadPoolExecutor() as sessions:
        print(json.dumps(dict(zip(methods, sessions.map(run, methods)))))

"""What pools do with a function that was defined at the prompt."""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

SESSION = """
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
context = multiprocessing.get_context("{method}")
def double(number):
    return 2 * number

with ProcessPoolExecutor(1, context) as executor:
    print(type(executor.submit(double, 1).exception()).__name__)

pool = context.Pool(1)
[worker] = multiprocessing.active_children()
result = pool.apply_async(double, (1,))
worker.join(30)
try:
    print(result.get(timeout=1))
except multiprocessing.TimeoutError:
    print("get() waits")

pool.terminate()
"""


def run(method):
    ended = subprocess.run(
        [sys.executable, "-i", "-q"],
        input=SESSION.format(method=method),
        capture_output=True,
        text=True,
        timeout=30,
    )
    errors = re.findall(r"^(\w+Error): .*double", ended.stderr, re.M)
    return {
        "executor and Pool": ended.stdout.splitlines(),
        "workers die with": sorted(set(errors)),
    }


if __name__ == "__main__":
    methods = ("forkserver", "spawn")
    with ThreadPoolExecutor() as sessions:
        print(json.dumps(dict(zip(methods, sessions.map(run, methods)))))

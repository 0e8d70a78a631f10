"""Whether a guard helps workers to find a function of the prompt."""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

SESSION = """
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
def double(number):
    return 2 * number

if __name__ == "__main__":
    context = multiprocessing.get_context("{method}")
    with ProcessPoolExecutor(1, context) as executor:
        print(type(executor.submit(double, 1).exception()).__name__)

"""


def run(method):
    ended = subprocess.run(
        [sys.executable, "-i", "-q"],
        input=SESSION.format(method=method),
        capture_output=True,
        text=True,
        timeout=30,
    )
    return {
        "executor": ended.stdout.strip(),
        "worker dies with": re.findall(
            r"^(\w+Error): .*double", ended.stderr, re.M
        ),
    }


if __name__ == "__main__":
    methods = ("forkserver", "spawn")
    with ThreadPoolExecutor() as sessions:
        print(json.dumps(dict(zip(methods, sessions.map(run, methods)))))

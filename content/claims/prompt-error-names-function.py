"""What is printed where a worker cannot find a function of the prompt."""

import json
import re
import subprocess
import sys

SESSION = """
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
def double(number):
    return 2 * number

with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
    executor.submit(double, 1).exception()

"""

if __name__ == "__main__":
    ended = subprocess.run(
        [sys.executable, "-i", "-q"],
        input=SESSION,
        capture_output=True,
        text=True,
        timeout=30,
    )
    [message] = set(re.findall("AttributeError.*", ended.stderr))
    names = [name for name in ("double", "__main__") if name in message]
    print(json.dumps({"AttributeError names": names}))

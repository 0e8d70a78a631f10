"""What pools do by default with a function defined at the prompt."""

import json
import subprocess
import sys

SESSION = """
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
def double(number):
    return 2 * number

with multiprocessing.Pool(1) as pool:
    print("Pool:", pool.map(double, [1, 2]))

with ProcessPoolExecutor(1) as executor:
    print("executor:", list(executor.map(double, [1, 2])))

print("start method:", multiprocessing.get_start_method())
"""

if __name__ == "__main__":
    ended = subprocess.run(
        [sys.executable, "-i", "-q"],
        input=SESSION,
        capture_output=True,
        text=True,
        timeout=30,
    )
    print(json.dumps(ended.stdout.splitlines()))

"""Which time of a function that waits `python -m cProfile` counts."""

import json
import pstats
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import time

def wait():
    time.sleep(0.5)

def compute():
    end = time.thread_time() + 0.1
    while time.thread_time() < end:
        pass

wall, processor = time.perf_counter(), time.thread_time()
wait()
print(time.perf_counter() - wall, time.thread_time() - processor)
compute()
"""

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        program, profile = Path(folder, "program.py"), Path(folder, "profile")
        program.write_text(PROGRAM)
        ended = subprocess.run(
            [sys.executable, "-m", "cProfile", "-o", profile, program],
            capture_output=True,
            text=True,
        )
        stats = pstats.Stats(str(profile)).stats
    times = {name: entry[3] for (_, _, name), entry in stats.items()}
    wall, processor = map(float, ended.stdout.split())
    report = {
        "functions": sorted({"wait", "compute"} & times.keys()),
        "time of wait() is nearer to": "wall time"
        if abs(times["wait"] - wall) < abs(times["wait"] - processor)
        else "processor time",
    }
    print(json.dumps(report))

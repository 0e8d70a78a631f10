"""Time work that releases the GIL in a loop, threads, processes, interpreters.

The work is eight equal jobs that hash a block of 1 MiB again and again: while
hashlib does so, it releases the GIL. There is one worker per usable core.
The clock starts before the workers are made and stops when they have ended.
"""

import concurrent.futures
import hashlib
import json
import multiprocessing
import os
import platform
import sys
import time
import typing

QUICK = "--quick" in sys.argv  # just to see that it works
ROUNDS = 2 if QUICK else 7
JOBS = [1 if QUICK else 128] * 8
BLOCK = bytes(2**20)  # each worker has its own: no job has to be sent it


def hash_block(times):
    digest = hashlib.sha256()
    for _ in range(times):
        digest.update(BLOCK)
    return digest.hexdigest()


def in_loop():
    start = time.perf_counter()
    for job in JOBS:
        hash_block(job)
    return time.perf_counter() - start


def in_workers(make_executor):
    start = time.perf_counter()
    with make_executor(usable_cores()) as executor:
        list(executor.map(hash_block, JOBS))
    return time.perf_counter() - start


def in_threads():
    return in_workers(concurrent.futures.ThreadPoolExecutor)


def in_processes():
    return in_workers(concurrent.futures.ProcessPoolExecutor)


def in_interpreters():
    return in_workers(concurrent.futures.InterpreterPoolExecutor)


def main():
    cores = usable_cores()
    what = "Time for eight jobs"
    variants = {
        "loop": Variant("A plain loop", "none", what, in_loop),
        "threads": Variant(f"{cores} threads", "threads", what, in_threads),
        "processes": Variant(
            f"{cores} processes", "processes", what, in_processes
        ),
    }
    if sys.version_info >= (3, 14):
        variants["interpreters"] = Variant(
            f"{cores} interpreters", "interpreters", what, in_interpreters
        )
    method = multiprocessing.get_start_method()
    report(variants, ROUNDS, {"start method": method})


# What follows is the same in every program of this folder.


class Variant(typing.NamedTuple):
    """One way to do it: its name, its workers, what is measured, and how."""

    label: str
    family: str
    quantity: str
    measure: typing.Callable[[], float]
    unit: str = "s"


def report(variants, rounds, setup):
    """Run all variants in turn, round after round; print it all as JSON."""
    runs = {name: [] for name in variants}
    # What disturbs the machine for a while then disturbs all of them.
    for number in range(1, rounds + 1):
        for name, variant in variants.items():
            print(f"round {number} of {rounds}: {name}", file=sys.stderr)
            runs[name].append(variant.measure())
    document = {
        "figure": os.path.basename(__file__).removesuffix(".py"),
        "date": time.strftime("%Y-%m-%d"),
        "quick": QUICK,
        "python": {
            "version": platform.python_version(),
            "implementation": platform.python_implementation(),
            "gil": getattr(sys, "_is_gil_enabled", lambda: True)(),
        },
        "machine": {
            "cores": usable_cores(),
            "processor": processor(),
            "system": f"{platform.system()} {platform.machine()}",
        },
        "setup": setup,
        "measures": [
            {
                "id": name,
                "label": variant.label,
                "family": variant.family,
                "quantity": variant.quantity,
                "unit": variant.unit,
                "runs": [float(f"{run:.4g}") for run in runs[name]],
            }
            for name, variant in variants.items()
        ],
    }
    print(json.dumps(document, indent=2))


def usable_cores():
    """Count the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count()


def processor():
    """Name the model of the processor, as far as the system tells."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    main()

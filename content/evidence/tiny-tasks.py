"""Time 20,000 tiny tasks in a loop, a Pool and an executor, by size of chunk.

Each task takes some 10 µs. A pool has one worker process per usable core. The
workers are running when the clock starts; it stops when all results are there.
"""

import concurrent.futures
import json
import multiprocessing
import os
import platform
import sys
import time
import typing

QUICK = "--quick" in sys.argv  # just to see that it works
ROUNDS = 2 if QUICK else 5
TASKS = range(100 if QUICK else 20_000)


def tiny_task(number):
    return sum(range(number % 7, 1200))


def pause(_):
    time.sleep(0.05)  # so that each worker has to take one


def in_loop():
    start = time.perf_counter()
    for number in TASKS:
        tiny_task(number)
    return time.perf_counter() - start


def timed(run, tasks):
    start = time.perf_counter()
    results = list(run(tiny_task, tasks))
    seconds = time.perf_counter() - start
    if results != [tiny_task(number) for number in tasks]:
        raise RuntimeError("The workers gave other results.")
    return seconds


def in_pool(chunksize):
    workers = usable_cores()
    with multiprocessing.Pool(workers) as pool:
        pool.map(pause, range(workers), 1)
        return timed(lambda *work: pool.map(*work, chunksize), TASKS)


def in_executor(chunksize):
    workers = usable_cores()
    with concurrent.futures.ProcessPoolExecutor(workers) as executor:
        list(executor.map(pause, range(workers)))
        return timed(
            lambda *work: executor.map(*work, chunksize=chunksize), TASKS
        )


def main():
    what = "Time for 20,000 tasks"
    variants = {"loop": Variant("A plain loop", "none", what, in_loop)}
    for size in (1, 10, 100, 1000):
        variants[f"executor-{size}"] = Variant(
            f"Executor, chunks of {size:,}",
            "processes",
            what,
            lambda size=size: in_executor(size),
        )
        variants[f"pool-{size}"] = Variant(
            f"Pool, chunks of {size:,}",
            "processes",
            what,
            lambda size=size: in_pool(size),
        )
    variants["pool"] = Variant(
        "Pool, chunks by itself", "processes", what, lambda: in_pool(None)
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

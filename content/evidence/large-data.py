"""Time 100 MiB to a worker: pickled, in chunks, by shared memory, in a thread.

The worker, a thread or a process, is running when the clock starts; the clock
stops when the worker has looked at every page of the bytes and has said so.
"""

import concurrent.futures
import json
import multiprocessing
import os
import platform
import sys
import time
import typing
from multiprocessing.shared_memory import SharedMemory

QUICK = "--quick" in sys.argv  # just to see that it works
ROUNDS = 2 if QUICK else 7
MIB = 2**20
SIZE = (2 if QUICK else 100) * MIB
PAGE = 4096


def look_at(data):
    """Read a byte of each page: what is only promised has to be there then."""
    return sum(data[::PAGE])


def look_at_shared(name):
    block = SharedMemory(name)
    with block.buf[:SIZE] as data, data[::PAGE] as some:
        total = sum(some)
    block.close()
    return total


def whole(executor, data):
    return executor.submit(look_at, data).result()


def in_chunks(executor, data):
    chunks = (data[at : at + MIB] for at in range(0, SIZE, MIB))
    return sum(executor.map(look_at, chunks))


def copied_to_shared(executor, data):
    block = SharedMemory(create=True, size=SIZE)
    block.buf[:SIZE] = data
    try:
        return executor.submit(look_at_shared, block.name).result()
    finally:
        block.close()
        block.unlink()


def timed(make_executor, send, data):
    with make_executor(1) as executor:
        executor.submit(look_at, b"").result()
        start = time.perf_counter()
        total = send(executor, data)
        seconds = time.perf_counter() - start
    if total != look_at(data):
        raise RuntimeError("The worker has seen other bytes.")
    return seconds


def main():
    data = b"0123456789abcdef" * (SIZE // 16)
    shared = SharedMemory(create=True, size=SIZE)
    shared.buf[:SIZE] = data

    def name_only(executor, _):
        return executor.submit(look_at_shared, shared.name).result()

    def variant(label, family, send):
        kinds = {
            "threads": concurrent.futures.ThreadPoolExecutor,
            "processes": concurrent.futures.ProcessPoolExecutor,
        }
        return Variant(
            label,
            family,
            "Time for 100 MiB to reach a worker",
            lambda: timed(kinds[family], send, data),
        )

    variants = {
        "pickled": variant("Pickled, in one piece", "processes", whole),
        "chunks": variant("Pickled, 1 MiB at a time", "processes", in_chunks),
        "shared-copied": variant(
            "Copied to shared memory", "processes", copied_to_shared
        ),
        "shared": variant("In shared memory already", "processes", name_only),
        "thread": variant("Given to a thread", "threads", whole),
    }
    method = multiprocessing.get_start_method()
    try:
        report(variants, ROUNDS, {"start method": method})
    finally:
        shared.close()
        shared.unlink()


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

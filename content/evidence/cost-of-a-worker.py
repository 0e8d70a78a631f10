"""Measure what a task, a thread, a process and an interpreter cost.

Time: to start one that does nothing and wait for its end, again and again.
Memory: what all processes together need more for each one that waits, a page
that several share counted in parts (PSS). Each measurement has a new process.
In it one is started before the measuring, for what only the first one brings.
Needs Linux, for /proc.
"""

import asyncio
import concurrent.futures
import json
import multiprocessing
import os
import platform
import sys
import threading
import time
import typing

if sys.version_info >= (3, 14):
    from concurrent import interpreters

QUICK = "--quick" in sys.argv  # just to see that it works
ROUNDS = 2 if QUICK else 5


def nothing():
    pass


def memory():
    """Add up the memory of all processes of this session, in bytes."""
    kibibytes = 0
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            if os.getsid(int(process)) == os.getsid(0):
                with open(f"/proc/{process}/smaps_rollup") as lines:
                    sizes = [line for line in lines if line.startswith("Pss:")]
                kibibytes += int(sizes[0].split()[1])
        except (ProcessLookupError, FileNotFoundError):
            pass  # it has just ended
    return kibibytes * 1024


async def start_tasks(count):
    async def nothing_async():
        pass

    await asyncio.create_task(nothing_async())
    start = time.perf_counter()
    for _ in range(count):
        await asyncio.create_task(nothing_async())
    return (time.perf_counter() - start) / count


async def hold_tasks(count):
    end = asyncio.Event()
    tasks = [asyncio.create_task(end.wait())]
    await asyncio.sleep(0)
    before = memory()
    tasks += [asyncio.create_task(end.wait()) for _ in range(count)]
    await asyncio.sleep(0)  # all of them begin to wait
    added = memory() - before
    end.set()
    await asyncio.gather(*tasks)
    return added / count


def task_time(count):
    return asyncio.run(start_tasks(count))


def task_memory(count):
    return asyncio.run(hold_tasks(count))


def start_each(make, count):
    """Time threads or processes: both are started and joined alike."""
    for number in range(count + 1):
        if number == 1:
            start = time.perf_counter()
        worker = make(target=nothing)
        worker.start()
        worker.join()
    return (time.perf_counter() - start) / count


def thread_time(count):
    return start_each(threading.Thread, count)


def process_time(count, method):
    return start_each(multiprocessing.get_context(method).Process, count)


def wait_in_worker(begun, end):
    begun.release()
    end.wait()


def hold_all(context, make, count):
    """Weigh threads or processes that wait, all at the same time."""
    begun, end = context.Semaphore(0), context.Event()
    workers = [make(target=wait_in_worker, args=(begun, end))]
    workers[0].start()
    begun.acquire()
    before = memory()
    for _ in range(count):
        workers.append(make(target=wait_in_worker, args=(begun, end)))
        workers[-1].start()
    for _ in range(count):
        begun.acquire()
    added = memory() - before
    end.set()
    for worker in workers:
        worker.join()
    return added / count


def thread_memory(count):
    return hold_all(threading, threading.Thread, count)


def process_memory(count, method):
    context = multiprocessing.get_context(method)
    return hold_all(context, context.Process, count)


def interpreter_time(count):
    for number in range(count + 1):
        if number == 1:
            start = time.perf_counter()
        interpreter = interpreters.create()
        interpreter.call(nothing)
        interpreter.close()
    return (time.perf_counter() - start) / count


def interpreter_memory(count):
    held = [interpreters.create()]
    before = memory()
    held += [interpreters.create() for _ in range(count)]
    added = memory() - before
    for interpreter in held:
        interpreter.close()
    return added / count


def in_fresh_process(measure, *arguments):
    spawn = multiprocessing.get_context("spawn")
    # A session of its own, so that its memory can be told from ours.
    with concurrent.futures.ProcessPoolExecutor(
        1, spawn, initializer=os.setsid
    ) as one:
        return one.submit(measure, *arguments).result()


def main():
    variants = {}

    def add(name, label, family, times, memories, *method):
        variants[f"{name}-time"] = Variant(
            label,
            family,
            "Time to start one and see it end",
            lambda: in_fresh_process(*times, *method),
        )
        variants[f"{name}-memory"] = Variant(
            label,
            family,
            "Memory for each that waits",
            lambda: in_fresh_process(*memories, *method),
            "B",
        )

    many, some, few = (1000, 10, 2) if QUICK else (10_000, 1000, 20)
    add(
        "task",
        "asyncio task",
        "asyncio",
        (task_time, many),
        (task_memory, many),
    )
    add(
        "thread",
        "Thread",
        "threads",
        (thread_time, some),
        (thread_memory, some),
    )
    if sys.version_info >= (3, 14):
        add(
            "interpreter",
            "Interpreter",
            "interpreters",
            (interpreter_time, few),
            (interpreter_memory, few),
        )
    for method in ("fork", "forkserver", "spawn"):
        add(
            method,
            f"Process, {method}",
            "processes",
            (process_time, few),
            (process_memory, few),
            method,
        )
    report(variants, ROUNDS, {})


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

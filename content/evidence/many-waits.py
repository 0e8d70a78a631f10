"""Time 1,000 waits for a server in threads, in processes and under asyncio.

The server is a process of its own on this machine and lets each request wait
for 50 ms. The clock starts before the workers are made and stops when they
have ended. Needs Unix, to raise the number of files that may be open.
"""

import asyncio
import concurrent.futures
import json
import multiprocessing
import os
import platform
import resource
import socket
import sys
import time
import typing

QUICK = "--quick" in sys.argv  # just to see that it works
ROUNDS = 2 if QUICK else 5
WAITS = 40 if QUICK else 1000
SECONDS = 0.05
LINE = b"ready\n"


def serve(pipe):
    """Answer each connection after a while; tell the port through a pipe."""
    asyncio.run(answer_all(pipe))


async def answer_all(pipe):
    async def answer(reader, writer):
        await reader.readline()
        await asyncio.sleep(SECONDS)
        writer.write(LINE)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=WAITS)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def request(port):
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(LINE)
        return connection.recv(len(LINE))


async def request_async(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(LINE)
    reply = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return reply


async def gather(port):
    return await asyncio.gather(*(request_async(port) for _ in range(WAITS)))


def in_asyncio(port):
    start = time.perf_counter()
    replies = asyncio.run(gather(port))
    return checked(replies, time.perf_counter() - start)


def in_workers(executor_of, workers, port):
    start = time.perf_counter()
    with executor_of(workers) as executor:
        replies = list(executor.map(request, [port] * WAITS))
    return checked(replies, time.perf_counter() - start)


def checked(replies, seconds):
    if replies != [LINE] * WAITS:
        raise RuntimeError("The server did not answer every request.")
    return seconds


def main():
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=[theirs], daemon=True)
    server.start()
    port = ours.recv()

    executors = {
        "threads": concurrent.futures.ThreadPoolExecutor,
        "processes": concurrent.futures.ProcessPoolExecutor,
    }

    def variant(family, workers):
        return Variant(
            f"{workers} {family}",
            family,
            "Time for 1,000 waits of 50 ms",
            lambda: in_workers(executors[family], workers, port),
        )

    variants = {
        "threads-10": variant("threads", 10),
        "threads-32": variant("threads", 32),
        "threads-100": variant("threads", 100),
        "threads-1000": variant("threads", 1000),
        "processes-32": variant("processes", 32),
        "asyncio": Variant(
            "asyncio, all at once",
            "asyncio",
            "Time for 1,000 waits of 50 ms",
            lambda: in_asyncio(port),
        ),
    }
    method = multiprocessing.get_start_method()
    report(variants, ROUNDS, {"start method": method})
    server.terminate()


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

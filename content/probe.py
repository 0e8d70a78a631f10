"""Does a program compute or wait? Compare its processor time with the time that passed.

Run `python probe.py script.py [argument ...]`, or put `with probe():` around any code, after `from
probe import probe`. It reports on standard error; output, exit code and, but for a line of this file,
traceback stay the script's own. A script that is killed, or ends by os._exit(), gets no report.
"""

import argparse
import atexit
import inspect
import os
import pkgutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Where to read on after each verdict: places in the guide, whose build writes their addresses.
ADDRESSES = {
    "computing": "/decide/computing/",
    "waiting": "/decide/waiting/",
    "mixed": "#both-at-once",
    "too short to tell": "#cpu-or-io-how-to-tell",
    "in parallel": "/decide/computing/threads/",
    "one after the other": "/decide/computing/processes/",
}
# Mixed: neither part is twice the other. Too short: imports and clock ticks would weigh too much.
WAITING, COMPUTING, SHORTEST = 1 / 3, 2 / 3, 0.5
LINUX = sys.platform == "linux"
UNSEEN = "unseen: other machines and GPUs (look like waiting), busy loops (look like computing)"
UNSEEN += "" if LINUX else ", queueing for a core, child processes that run (on Windows: any)"
QUEUE = Path("/proc/thread-self/schedstat")  # Linux: nanoseconds with a core, and queueing for one


def ticks(process):
    """Return the clock ticks that a process and its children have used, as Linux tells them."""
    stat = children = ""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(errors="replace")
        for task in Path(f"/proc/{process}/task").iterdir():
            children += (task / "children").read_text()
    except OSError:
        pass  # it has just ended
    used = map(int, stat.rpartition(")")[2].split()[11:15])
    return sum(used) + sum(map(ticks, children.split()))


def look():
    """Return seconds: passed; used in all, by this process, by this thread; queued for a core."""
    used = ticks(os.getpid()) / os.sysconf("SC_CLK_TCK") if LINUX else sum(os.times()[:4])
    queued = int(QUEUE.read_text().split()[1]) / 1e9 if QUEUE.exists() else 0
    return time.perf_counter(), used, time.process_time(), time.thread_time(), queued


class probe:
    """Tells whether the code in a with block computes or waits."""

    def __enter__(self):
        self.process, self.out, self.before = os.getpid(), sys.stderr, look()
        return self

    def __exit__(self, *error):
        passed, used, here, thread, queued = (b - a for a, b in zip(self.before, look()))
        # Queueing for a core is no waiting. Other threads are taken to queue as this one does.
        queued = queued and min(used * queued / thread, passed)
        share = used / max(passed - queued, used, 1e-9)
        verdict = "waiting" if share < WAITING else "computing" if share > COMPUTING else "mixed"
        verdict = verdict if passed > SHORTEST else "too short to tell"
        times = f"{passed:.2f} s passed, {used:.2f} s of processor time ({here:.2f} s of it here)"
        busy = f", some {queued:.2f} s in the queue for a core" if queued else ""
        if os.getpid() == self.process:  # a fork comes by here, too
            tell(self.out, verdict, times + busy, UNSEEN)


def tell(out, verdict, *seen):
    gil = "on" if getattr(sys, "_is_gil_enabled", lambda: True)() else "off"
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    python = f"Python {sys.version.split()[0]}, GIL {gil}, cores: {cores}"
    lines = *seen, python, f"verdict: {verdict}", f"open {ADDRESSES[verdict]}"
    if not getattr(out, "closed", out is None):
        print(*(f"probe: {line}" for line in lines), sep="\n", file=out)


def turns(work):
    """Return how many turns a second this thread gets while another one runs work()."""
    start, count, job = time.perf_counter(), 0, ThreadPoolExecutor(1).submit(work)
    while not job.done():
        time.sleep(0)
        count += 1
    job.result()  # raises what work() raised
    return count / (time.perf_counter() - start)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="probe.py", description=__doc__.split("\n")[0])
    parser.add_argument("--threads", metavar="module:function", help="can threads run it at once?")
    parser.add_argument("script", nargs=argparse.REMAINDER, help="a script, then its arguments")
    options = parser.parse_args(sys.argv[1:] or ["--help"])
    file = os.path.abspath(options.script[0] if options.script else "")
    if not sys.flags.safe_path:
        sys.path[0] = os.getcwd() if options.threads else os.path.dirname(os.path.realpath(file))
    try:
        if options.threads:
            inspect.signature(work := pkgutil.resolve_name(options.threads)).bind()
        else:
            program = compile(Path(file).read_bytes(), file, "exec")
    except (AttributeError, ImportError, OSError, TypeError, ValueError) as error:
        parser.error(f"{options.threads or 'the script'}: {error}")
    if options.threads:
        sys.setswitchinterval(60)  # seconds: no thread is made to give up its turn
        # On a busy machine a thread may get few turns by chance: try again.
        free = any(turns(work) > turns(lambda: time.sleep(0.2)) / 2 for _ in range(3))
        tell(sys.stderr, "in parallel" if free else "one after the other", options.threads)
    else:
        main = sys.modules["__main__"] = type(sys)("__main__")
        vars(main).update(__file__=file, __builtins__=__builtins__)
        sys.argv[:] = options.script
        atexit.register(probe().__enter__().__exit__)  # called when threads and children are done
        exec(program, vars(main))

"""Whether sched_getaffinity() tells which CPUs the process may use."""

import json
import os


def current_cpu():
    with open("/proc/self/stat") as stat:
        return int(stat.read().rpartition(")")[2].split()[36])


if __name__ == "__main__":
    counts, runs_there = set(), set()
    for cpu in os.sched_getaffinity(0):
        os.sched_setaffinity(0, {cpu})
        counts.add(len(os.sched_getaffinity(0)))
        runs_there.add(current_cpu() == cpu)
    report = {
        "counts when allowed only one CPU": sorted(counts),
        "process runs on that CPU": sorted(runs_there),
    }
    print(json.dumps(report))

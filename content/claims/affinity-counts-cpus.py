"""Whether sched_getaffinity() follows what CPUs a process may use."""

import json
import os

if __name__ == "__main__":
    before = os.sched_getaffinity(0)
    with open("/proc/self/status") as status:
        [mask] = [
            line.split()[1].replace(",", "")
            for line in status
            if line.startswith("Cpus_allowed:")
        ]
    os.sched_setaffinity(0, {min(before)})
    after = os.sched_getaffinity(0)
    report = {
        "as many as the kernel allows": len(before)
        == int(mask, 16).bit_count(),
        "after a restriction to one": len(after),
    }
    print(json.dumps(report))

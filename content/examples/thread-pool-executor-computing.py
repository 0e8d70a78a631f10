"""Hash large blocks of data at once, in threads; one of them fails."""

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor, as_completed

BLOCKS = {"a.bin": b"a" * 30_000_000, "b.bin": b"", "c.bin": b"c" * 20_000_000}


def digest(name):
    block = BLOCKS[name]  # threads share it: nothing is copied
    if not block:
        raise ValueError("no data")
    # hashlib releases the GIL during each call on more than 2047 bytes, so a file
    # can also be hashed piece by piece. Work in Python between the calls takes turns.
    return hashlib.sha256(block).hexdigest()


if __name__ == "__main__":
    report = {}
    # Computing needs cores: with more threads than cores nothing gets faster.
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        jobs = {pool.submit(digest, name): name for name in BLOCKS}
        for job in as_completed(jobs):  # in the order in which they finish
            name, error = jobs[job], job.exception()
            report[name] = f"failed: {error}" if error else job.result()[:16]
    for name in BLOCKS:
        print(name, "->", report[name])

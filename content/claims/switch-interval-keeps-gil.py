"""Does a thread that needs the GIL get it while another one computes?"""

import hashlib
import json
import sys
import threading

BLOCK = bytes(1_000_000)


def compute(ran, steps=5_000_000):
    for _ in range(steps):
        if ran.is_set():
            break


def compute_and_wait(ran):
    compute(ran, steps=500_000)
    ran.wait(timeout=30)


def compute_and_hash(ran):
    compute(ran, steps=500_000)
    for _ in range(5_000):  # a busy machine may start the thread late
        if ran.is_set():
            break
        hashlib.sha256(BLOCK)


def other_ran(interval, job):
    sys.setswitchinterval(interval)
    gate, ran = threading.Lock(), threading.Event()
    with gate:
        thread = threading.Thread(target=lambda: gate.acquire() and ran.set())
        thread.start()
    job(ran)
    seen = ran.is_set()
    thread.join()
    return seen


if __name__ == "__main__":
    seen = {
        "interval 0.005": other_ran(0.005, compute),
        "interval 60": other_ran(60, compute),
        "interval 60, then waits": other_ran(60, compute_and_wait),
        "interval 60, then hashes": other_ran(60, compute_and_hash),
    }
    print(json.dumps(seen))

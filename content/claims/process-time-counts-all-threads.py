"""Compare process_time() with the thread_time() of eight busy threads."""

import hashlib
import json
import time
from concurrent.futures import ThreadPoolExecutor

BLOCK = bytes(20_000_000)


def hash_block(_):
    start = time.thread_time()
    hashlib.sha256(BLOCK)
    return time.thread_time() - start


if __name__ == "__main__":
    with ThreadPoolExecutor(8) as executor:
        start = time.process_time()
        by_thread = list(executor.map(hash_block, range(16)))
        grown = time.process_time() - start
    seen = {
        "covers_all_threads": grown >= sum(by_thread),
        "more_than_any_one_call": grown > 2 * max(by_thread),
    }
    print(json.dumps(seen))

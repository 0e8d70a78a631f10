"""A thread makes a long call; does another one run before it has ended?"""

import json
import random
import re
import sys
import threading
import zlib

NUMBERS = [random.random() for _ in range(200_000)]
TEXT = json.dumps(NUMBERS)
BLOCK = random.randbytes(3_000_000)
CALLS = {
    "json.loads": lambda: json.loads(TEXT),
    "sorted": lambda: sorted(NUMBERS),
    "re.match": lambda: re.match("(a|a)*b", "a" * 19),
    "pow": lambda: pow(3, 10**2000, 10**1000 + 1),
    "zlib.compress, to compare": lambda: zlib.compress(BLOCK),
}


def others_run_during(call):
    begun, ended = threading.Event(), threading.Event()

    def run():
        begun.set()
        call()
        ended.set()

    thread = threading.Thread(target=run)
    thread.start()
    begun.wait()  # goes on only when the other thread lets go of the GIL
    seen = not ended.is_set()
    thread.join()
    return seen


if __name__ == "__main__":
    sys.setswitchinterval(60)  # no thread is made to give up its turn
    print(
        json.dumps({name: others_run_during(f) for name, f in CALLS.items()})
    )

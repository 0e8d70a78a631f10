"""A thread compresses; does another one run before the call has ended?"""

import bz2
import json
import lzma
import random
import sys
import threading
import zlib

# so many bytes as keep each busy long enough for others to get a turn
LENGTHS = {zlib: 8_000_000, bz2: 1_500_000, lzma: 800_000}


def others_run_during(module, block):
    begun, ended = threading.Event(), threading.Event()

    def run():
        begun.set()
        module.compress(block)
        ended.set()

    thread = threading.Thread(target=run)
    thread.start()
    begun.wait()  # goes on only when the other thread lets go of the GIL
    seen = not ended.is_set()
    thread.join()
    return seen


if __name__ == "__main__":
    sys.setswitchinterval(60)  # no thread is made to give up its turn
    seen = {
        module.__name__: others_run_during(module, random.randbytes(length))
        for module, length in LENGTHS.items()
    }
    print(json.dumps(seen))

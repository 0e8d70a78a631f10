"""A thread compresses; does another one run before the call has ended?"""

import bz2
import json
import lzma
import random
import sys
import threading
import zlib

# So many bytes keep each busy for long enough that others get a turn.
LENGTHS = {zlib: 5_000_000, bz2: 1_000_000, lzma: 500_000}


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

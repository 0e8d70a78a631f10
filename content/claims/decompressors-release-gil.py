"""Does another thread run while a large block is decompressed?"""

import bz2
import json
import lzma
import sys
import threading
import zlib

DATA = bytes(range(256)) * 8_000


def other_ran(job):
    """Do the job up to 50 times, while another thread asks for the GIL."""
    gate, ran = threading.Lock(), threading.Event()

    def other():
        with gate:
            ran.set()

    with gate:
        thread = threading.Thread(target=other)
        thread.start()
    for _ in range(50):  # a busy machine may start the other thread late
        if ran.is_set():
            break
        job()
    seen = ran.is_set()
    thread.join()
    return seen


if __name__ == "__main__":
    sys.setswitchinterval(60)  # only a call that releases the GIL lets it go
    seen = {"python_loop": other_ran(lambda: sum(range(200_000)))}
    for module in (zlib, bz2, lzma):
        packed = module.compress(DATA)
        seen[module.__name__] = other_ran(lambda: module.decompress(packed))
    print(json.dumps(seen))

"""Does another thread take turns while a large block is decompressed?"""

import bz2
import json
import lzma
import sys
import threading
import time
import zlib

DATA = bytes(5_000_000)


def other_takes_turns(job):
    turns, working = 0, True

    def take_turns():
        nonlocal turns
        while working:
            time.sleep(0)  # gives the GIL back, then asks for it
            turns += 1

    thread = threading.Thread(target=take_turns)
    thread.start()
    try:
        for _ in range(50):  # on a busy machine it may get none by chance
            before = turns
            job()
            if turns - before >= 20:  # a moment's release gives only a few
                return True
        return False
    finally:
        working = False
        thread.join()


if __name__ == "__main__":
    sys.setswitchinterval(60)  # only a call that releases the GIL lets it go
    seen = {"python_loop": other_takes_turns(lambda: sum(range(100_000)))}
    for module in (zlib, bz2, lzma):
        packed = module.compress(DATA)
        seen[module.__name__] = other_takes_turns(
            lambda: module.decompress(packed)
        )
    print(json.dumps(seen))

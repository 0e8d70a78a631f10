"""Use the Pool methods over native calls that compute, in threads."""

import hashlib
import zlib
from multiprocessing.pool import ThreadPool

SIZES = [10_000_000, 3_000_000, 5_000_000]
PACKED = [zlib.compress(bytes(size), level=1) for size in SIZES]


def unpack(block):
    return len(zlib.decompress(block))  # releases the GIL while it computes


def digest(algorithm, size):
    block = bytes(size)
    return hashlib.new(algorithm, block).hexdigest()[:16]  # releases it, too


if __name__ == "__main__":
    # Computing: the default of one thread for each CPU fits.
    with ThreadPool() as pool:  # collect inside: leaving `with` drops the rest
        total = 0
        for length in pool.imap_unordered(unpack, PACKED):  # as they finish
            total += length
        print("bytes unpacked:", total)
        pairs = [("sha256", 5_000_000), ("blake2b", 10_000_000)]
        for line in pool.starmap(digest, pairs):  # arguments unpacked, order kept
            print(line)

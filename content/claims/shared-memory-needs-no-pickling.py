"""Two processes are sent only the name of a block, and write into it."""

import json
import multiprocessing
import pickle
from multiprocessing.shared_memory import SharedMemory

SIZE = 10_000_000


def write(name, position, value):
    block = SharedMemory(name=name)
    block.buf[position] = value
    block.close()


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    block = SharedMemory(create=True, size=SIZE)
    calls = [(block.name, 0, 7), (block.name, SIZE - 1, 9)]
    processes = [spawn.Process(target=write, args=call) for call in calls]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    seen = {
        "block_bytes": SIZE,
        "pickled_bytes_below_100": max(len(pickle.dumps(c)) for c in calls)
        < 100,
        "written_by_the_processes": [block.buf[0], block.buf[SIZE - 1]],
    }
    block.close()
    block.unlink()
    print(json.dumps(seen))

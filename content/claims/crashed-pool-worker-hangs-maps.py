"""Let a worker of a Pool die in three kinds of map(), and wait for them."""

import json
import multiprocessing
import os
import threading


def crash_at_one(number):
    if number == 1:
        os._exit(1)


if __name__ == "__main__":
    pool = multiprocessing.Pool(1)
    calls = {
        "map": lambda: pool.map(crash_at_one, range(3), chunksize=1),
        "imap": lambda: list(pool.imap(crash_at_one, range(3))),
        "imap_unordered": lambda: list(
            pool.imap_unordered(crash_at_one, range(3))
        ),
    }
    threads = {
        name: threading.Thread(target=call, daemon=True)
        for name, call in calls.items()
    }
    for thread in threads.values():
        thread.start()
    threads["map"].join(timeout=1)
    seen = {f"{name}_waits": threads[name].is_alive() for name in calls}
    seen["other_task"] = pool.apply_async(abs, (-7,)).get(timeout=30)
    pool.close()
    closing = threading.Thread(target=pool.join, daemon=True)
    closing.start()
    closing.join(timeout=1)
    seen["join_waits"] = closing.is_alive()
    pool.terminate()
    print(json.dumps(seen))

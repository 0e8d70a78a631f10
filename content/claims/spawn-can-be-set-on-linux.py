"""How a child starts after set_start_method("spawn")."""

import json
import multiprocessing
import sys


def tell(results):
    results.put("spawn_main" in " ".join(sys.orig_argv))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    results = multiprocessing.Queue()
    child = multiprocessing.Process(target=tell, args=(results,))
    child.start()
    spawned = results.get(timeout=30)
    child.join()
    report = {
        "start method": multiprocessing.get_start_method(),
        "child was spawned": spawned,
    }
    print(json.dumps(report))

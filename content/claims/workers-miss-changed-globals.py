"""A module's global is changed before and after a worker starts."""

import json
import multiprocessing

setting = "as written"


def read_setting():
    return setting


if __name__ == "__main__":
    seen = {}
    for method in ("fork", "forkserver", "spawn"):
        setting = "changed before the start"
        with multiprocessing.get_context(method).Pool(1) as pool:
            setting = "changed after it"
            seen[method] = pool.apply(read_setting)
    print(json.dumps(seen))

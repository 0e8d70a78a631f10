"""What later calls see of an assignment to a global in an interpreter."""

import json
from concurrent.futures import InterpreterPoolExecutor

value = "old"


def assign():
    global value
    value = "new"


def read():
    return value


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        pool.submit(assign).result(timeout=30)
        after = pool.submit(read).result(timeout=30)
    print(json.dumps({"a later call in the same worker reads": after}))

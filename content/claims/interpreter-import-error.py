"""What loading a module gives that other interpreters cannot load."""

import json
from concurrent.futures import InterpreterPoolExecutor


def load():
    import faulthandler  # is not made for more than one interpreter

    return faulthandler.__name__


def outcome(call):
    try:
        return call()
    except Exception as error:
        return type(error).__name__


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        in_worker = outcome(pool.submit(load).result)
    print(json.dumps({"main": outcome(load), "worker": in_worker}))

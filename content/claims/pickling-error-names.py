"""As which exception a failure to pickle shows itself."""

import json
import pickle
import tempfile
import threading


def outcome(thing):
    try:
        pickle.dumps(thing)
    except Exception as error:
        return type(error).__name__
    return "pickled"


def make_function():
    def local():
        pass

    return local


if __name__ == "__main__":
    with tempfile.TemporaryFile() as file:
        things = {
            "lock": threading.Lock(),
            "open file": file,
            "generator": (number for number in range(3)),
            "local function": make_function(),
            "lambda": lambda: None,
            "list": [],
        }
        report = {name: outcome(thing) for name, thing in things.items()}
    print(json.dumps(report))

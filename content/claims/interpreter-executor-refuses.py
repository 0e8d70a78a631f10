"""Give an InterpreterPoolExecutor a closure, an open file and a lock."""

import json
import os
import threading
from concurrent.futures import InterpreterPoolExecutor


def make_closure(number):
    def closure():
        return number

    return closure


def error_of(call, *arguments):
    with InterpreterPoolExecutor(1) as executor:
        try:
            executor.submit(call, *arguments).result(timeout=30)
        except Exception as error:
            return type(error).__name__


if __name__ == "__main__":
    with open(os.devnull) as file:
        seen = {
            "closure": error_of(make_closure(7)),
            "open_file": error_of(id, file),
            "lock": error_of(id, threading.Lock()),
            "number": error_of(id, 7),
        }
    print(json.dumps(seen))

"""Which lambdas an InterpreterPoolExecutor takes."""

import json
from concurrent.futures import InterpreterPoolExecutor

FACTOR = 2


def outcome(pool, function):
    try:
        return pool.submit(function, 21).result(timeout=30)
    except Exception as error:
        return type(error).__name__


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        report = {
            "uses no global": outcome(pool, lambda number: number * 2),
            "uses a global": outcome(pool, lambda number: number * FACTOR),
        }
    print(json.dumps(report))

"""Where an InterpreterPoolExecutor takes instances of a class."""

import json
from concurrent.futures import InterpreterPoolExecutor
from fractions import Fraction


class Box:
    def __init__(self, value):
        self.value = value


def name_class(instance):
    return type(instance).__name__


def give_back(instance):
    return instance


def outcome(future):
    try:
        return future.result(timeout=30)
    except Exception as error:
        return type(error).__name__


if __name__ == "__main__":
    report = {}
    with InterpreterPoolExecutor(1) as pool:
        for instance in (Box(1), Fraction(1, 2)):
            returned = outcome(pool.submit(give_back, instance))
            if isinstance(returned, type(instance)):
                returned = f"a {type(returned).__name__}"
            report[type(instance).__module__] = {
                "as an argument": outcome(pool.submit(name_class, instance)),
                "as a result": returned,
            }
    print(json.dumps(report))

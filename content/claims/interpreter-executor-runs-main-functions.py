"""Run a function of the main module and a lambda in another interpreter."""

import json
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def interpreter_id():
    return interpreters.get_current().id


def square(number):
    return number * number


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as executor:
        ran_in = executor.submit(interpreter_id).result(timeout=30)
        seen = {
            "another_interpreter": ran_in != interpreter_id(),
            "main_function": executor.submit(square, 7).result(timeout=30),
            "lambda": executor.submit(lambda n: n + 1, 7).result(timeout=30),
        }
    print(json.dumps(seen))

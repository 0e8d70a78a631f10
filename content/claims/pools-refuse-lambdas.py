"""Give pools a lambda and a nested function under every start method."""

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def make_nested():
    def nested():
        return 7

    return nested


FUNCTIONS = {"int": int, "lambda": lambda: 7, "nested": make_nested()}


def outcome(get):
    try:
        return get(timeout=30)
    except Exception as error:
        return type(error).__name__


if __name__ == "__main__":
    seen = {name: set() for name in FUNCTIONS}
    for method in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context(method)
        with context.Pool(1) as pool:
            for name, function in FUNCTIONS.items():
                seen[name].add(outcome(pool.apply_async(function).get))
        with ProcessPoolExecutor(1, mp_context=context) as executor:
            for name, function in FUNCTIONS.items():
                seen[name].add(outcome(executor.submit(function).result))
    print(json.dumps({name: sorted(seen[name]) for name in FUNCTIONS}))

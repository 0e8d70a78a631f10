"""What calls find of a global dictionary that the initializer has filled."""

import json
from concurrent.futures import InterpreterPoolExecutor

settings = {}


def fill(user):
    settings["user"] = user


def look(_):
    return settings


if __name__ == "__main__":
    with InterpreterPoolExecutor(
        1, initializer=fill, initargs=("Ada",)
    ) as pool:
        found = list(pool.map(look, range(2)))
    print(json.dumps({"calls find": found, "the caller has": settings}))

"""What happens when a coroutine is made but never awaited."""

import gc
import json
import warnings

calls = []


async def greet():
    calls.append("greet")


if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        coroutine = greet()
        del coroutine
        gc.collect()
    given = [[item.category.__name__, str(item.message)] for item in caught]
    print(json.dumps({"warnings": given, "calls": calls}))

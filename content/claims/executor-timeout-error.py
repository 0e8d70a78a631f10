"""Compare the timeout errors of two modules with the built-in one."""

import asyncio
import concurrent.futures
import json

if __name__ == "__main__":
    seen = {
        "concurrent.futures": concurrent.futures.TimeoutError is TimeoutError,
        "asyncio": asyncio.TimeoutError is TimeoutError,
    }
    print(json.dumps(seen))

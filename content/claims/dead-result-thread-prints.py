"""What is printed when the thread that handles a Pool's results dies."""

import contextlib
import io
import json
import multiprocessing
import threading


def fail(result):
    raise ValueError


if __name__ == "__main__":
    printed = io.StringIO()
    with contextlib.redirect_stderr(printed):
        pool = multiprocessing.Pool(1)
        [handler] = [
            thread
            for thread in threading.enumerate()
            if "_handle_results" in thread.name
        ]
        # A callback runs in that thread, and its exception ends the thread.
        pool.apply_async(abs, (1,), callback=fail)
        handler.join(30)
    report = {
        "thread is alive": handler.is_alive(),
        "error output begins": printed.getvalue().partition("\n")[0],
    }
    print(json.dumps(report))

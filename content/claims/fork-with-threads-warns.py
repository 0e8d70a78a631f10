"""A process is forked alone, then while a thread holds a lock."""

import json
import os
import threading
import warnings


def fork():
    """Tell what the parent was warned of, and if the child got the lock."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        child = os.fork()
        if child == 0:
            os._exit(lock.acquire(timeout=1))
    _, status = os.waitpid(child, 0)
    return {
        "warnings": [warning.category.__name__ for warning in caught],
        "deadlocks_named": ["deadlock" in str(w.message) for w in caught],
        "child_got_the_lock": bool(os.waitstatus_to_exitcode(status)),
    }


def hold_lock():
    with lock:
        holding.set()
        let_go.wait()


if __name__ == "__main__":
    lock = threading.Lock()
    holding, let_go = threading.Event(), threading.Event()
    alone = fork()
    thread = threading.Thread(target=hold_lock)
    thread.start()
    holding.wait()
    beside_a_thread = fork()
    let_go.set()
    thread.join()
    print(json.dumps({"alone": alone, "beside_a_thread": beside_a_thread}))

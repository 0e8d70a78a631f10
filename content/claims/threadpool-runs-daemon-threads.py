"""A `ThreadPool` gets, and gives back, what cannot be pickled."""

import json
import pickle
import threading
from multiprocessing.pool import ThreadPool


def run(argument):
    return threading.current_thread(), argument


def can_be_pickled(thing):
    try:
        pickle.dumps(thing)
    except Exception:
        return False
    return True


if __name__ == "__main__":
    lock = threading.Lock()
    with ThreadPool(1) as pool:
        thread, returned = pool.apply(run, (lock,))
    seen = {
        "in_the_main_thread": thread is threading.main_thread(),
        "daemon": thread.daemon,
        "same_object_back": returned is lock,
        "can_be_pickled": can_be_pickled(lock),
    }
    print(json.dumps(seen))

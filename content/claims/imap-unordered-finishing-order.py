"""The inputs of `imap_unordered()` end when told to, the last one first."""

import json
import multiprocessing


def keep_events(given):
    global may_end
    may_end = given


def run(name):
    may_end[name].wait(timeout=30)
    return name


if __name__ == "__main__":
    names = ["first", "second", "third"]
    may_end = {name: multiprocessing.Event() for name in names}
    came = []
    with multiprocessing.Pool(3, keep_events, [may_end]) as pool:
        results = pool.imap_unordered(run, names)
        for name in reversed(names):
            may_end[name].set()
            came.append(results.next(timeout=30))
    print(json.dumps({"inputs": names, "results": came}))

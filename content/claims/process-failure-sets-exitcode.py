"""A process fails; what does its parent find when it joins it?"""

import json
import multiprocessing


def fail():
    raise ValueError


def succeed():
    pass


def outcome(target):
    process = multiprocessing.Process(target=target)
    raised = None
    try:
        process.start()
        process.join()
    except Exception as error:
        raised = type(error).__name__
    return {"raised_in_parent": raised, "exitcode": process.exitcode}


if __name__ == "__main__":
    print(json.dumps({f.__name__: outcome(f) for f in (fail, succeed)}))

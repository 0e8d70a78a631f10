"""A `Process` is started again, while it runs and after its end."""

import json
import multiprocessing


def outcome(action):
    try:
        action()
    except BaseException as error:
        return type(error).__name__
    return "nothing raised"


if __name__ == "__main__":
    go_on = multiprocessing.Event()
    process = multiprocessing.Process(target=go_on.wait)
    seen = {"first_start": outcome(process.start)}
    seen["second_start"] = outcome(process.start)
    go_on.set()
    process.join()
    seen["start_after_its_end"] = outcome(process.start)
    print(json.dumps(seen))

"""A `Thread` is started again, while it runs and after its end."""

import json
import threading


def outcome(action):
    try:
        action()
    except Exception as error:
        return type(error).__name__
    return "nothing raised"


if __name__ == "__main__":
    go_on = threading.Event()
    thread = threading.Thread(target=go_on.wait)
    seen = {"first_start": outcome(thread.start)}
    seen["second_start"] = outcome(thread.start)
    go_on.set()
    thread.join()
    seen["start_after_its_end"] = outcome(thread.start)
    print(json.dumps(seen))

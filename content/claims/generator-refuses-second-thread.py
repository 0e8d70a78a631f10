"""What a generator gives that is asked while it runs in another thread."""

import json
import threading


def numbers(running, go_on):
    running.set()
    go_on.wait(30)
    yield 1


if __name__ == "__main__":
    running, go_on = threading.Event(), threading.Event()
    generator = numbers(running, go_on)
    got = []
    thread = threading.Thread(target=lambda: got.append(next(generator)))
    thread.start()
    running.wait(30)
    try:
        second = next(generator)
    except ValueError as error:
        second = [type(error).__name__, str(error)]
    go_on.set()
    thread.join()
    print(json.dumps({"first thread": got, "second thread": second}))

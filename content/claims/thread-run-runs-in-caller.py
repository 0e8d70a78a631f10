"""In which thread run() and start() let the function run."""

import json
import threading

idents = []


def note_thread():
    idents.append(threading.get_ident())


if __name__ == "__main__":
    threading.Thread(target=note_thread).run()
    thread = threading.Thread(target=note_thread)
    thread.start()
    thread.join()
    caller = threading.get_ident()
    report = {
        "run() in the calling thread": idents[0] == caller,
        "start() in the calling thread": idents[1] == caller,
    }
    print(json.dumps(report))

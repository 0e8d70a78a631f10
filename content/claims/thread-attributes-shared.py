"""The `run()` of a `Thread` changes attributes; the main thread reads them."""

import json
import threading


class Counter(threading.Thread):
    def __init__(self):
        super().__init__()
        self.count = 0
        self.items = []
        self.changed, self.looked_at = threading.Event(), threading.Event()

    def run(self):
        self.count = 99
        self.items.append("new")
        self.changed.set()
        self.looked_at.wait(timeout=30)


if __name__ == "__main__":
    counter = Counter()
    counter.start()
    counter.changed.wait(timeout=30)
    seen = {"count": counter.count, "items": counter.items}
    seen["thread_runs"] = counter.is_alive()
    counter.looked_at.set()
    counter.join()
    print(json.dumps(seen))

"""The `run()` of a `Process` changes attributes; both sides read them."""

import json
import multiprocessing


class Counter(multiprocessing.Process):
    def __init__(self, connection):
        super().__init__()
        self.connection = connection
        self.count = 0
        self.items = []

    def run(self):
        self.count = 99
        self.items.append("new")
        self.connection.send([self.count, self.items])


if __name__ == "__main__":
    seen = {}
    for method in ("fork", "forkserver", "spawn"):
        multiprocessing.set_start_method(method, force=True)
        here, there = multiprocessing.Pipe()
        counter = Counter(there)
        counter.start()
        in_child = here.recv()
        counter.join()
        in_parent = [counter.count, counter.items]
        seen[method] = {"in_child": in_child, "in_parent": in_parent}
    print(json.dumps(seen))

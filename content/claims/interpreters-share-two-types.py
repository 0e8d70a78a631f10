"""Whose changes in another interpreter the first one sees."""

import json
from concurrent import interpreters


def change(view, queue, array, items, mapping):
    view[0] = 1
    queue.put(1)
    array[0] = 1
    items.append(1)
    mapping["key"] = 1


if __name__ == "__main__":
    view, array = memoryview(bytearray(1)), bytearray(1)
    queue = interpreters.create_queue()
    items, mapping = [], {}
    interpreter = interpreters.create()
    interpreter.call(change, view, queue, array, items, mapping)
    report = {
        "memoryview": list(view),
        "queue of concurrent.interpreters": [
            queue.get_nowait() for _ in range(queue.qsize())
        ],
        "bytearray": list(array),
        "list": items,
        "dict": mapping,
    }
    interpreter.close()
    print(json.dumps(report))

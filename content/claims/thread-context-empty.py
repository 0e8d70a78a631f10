"""Which context variables of its caller a new thread has."""

import contextvars
import json
import threading

user = contextvars.ContextVar("user", default="nobody")


def look():
    seen["thread"] = user.get()
    seen["variables set in the thread"] = len(contextvars.copy_context())


if __name__ == "__main__":
    user.set("Ada")
    seen = {"caller": user.get()}
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    print(json.dumps(seen))

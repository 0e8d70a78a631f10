"""Which context a thread has whose target is copy_context().run."""

import contextvars
import json
import threading

user = contextvars.ContextVar("user", default="nobody")


def change():
    seen["thread at first"] = user.get()
    user.set("Grace")
    seen["thread after its change"] = user.get()


if __name__ == "__main__":
    user.set("Ada")
    seen = {}
    thread = threading.Thread(
        target=contextvars.copy_context().run, args=(change,)
    )
    thread.start()
    thread.join()
    seen["caller after the change"] = user.get()
    print(json.dumps(seen))

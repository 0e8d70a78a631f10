"""What join(timeout) gives while a thread runs and after it has ended."""

import json
import threading

if __name__ == "__main__":
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    running = {"join": thread.join(0.01), "is_alive": thread.is_alive()}
    end.set()
    ended = {"join": thread.join(30), "is_alive": thread.is_alive()}
    print(json.dumps({"running": running, "ended": ended}))

"""Four threads add to one number, with a lock: is any of it lost?"""

import json
import sys
import threading

TIMES = 5_000


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.Lock()

    def read(self):
        return self.balance

    def write(self, value):
        self.balance = value

    def add_many(self):
        for _ in range(TIMES):
            with self.lock:
                self.write(self.read() + 1)


if __name__ == "__main__":
    sys.setswitchinterval(1e-6)  # threads change more often than usual
    account = Account()
    threads = [threading.Thread(target=account.add_many) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    added = TIMES * len(threads)
    print(json.dumps({"added": added, "lost": added - account.balance}))

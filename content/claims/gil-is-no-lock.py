"""Two threads add to one number, without a lock, until some of it is lost."""

import json
import sys
import threading

TIMES = 20_000


class Account:
    balance = 0

    def read(self):
        return self.balance

    def write(self, value):
        self.balance = value

    def add_many(self):
        for _ in range(TIMES):
            self.write(self.read() + 1)


def balance_after_two_threads():
    account = Account()
    threads = [threading.Thread(target=account.add_many) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return account.balance


if __name__ == "__main__":
    sys.setswitchinterval(1e-6)  # threads change more often than usual
    # One round can go well by chance.
    rounds = (balance_after_two_threads() for _ in range(100))
    print(json.dumps({"lost": any(balance < 2 * TIMES for balance in rounds)}))

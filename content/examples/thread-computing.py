"""Look for damaged data in the background for as long as the program works."""

import hashlib
import threading


def digest(block):
    # One call for a large block: hashlib releases the GIL meanwhile.
    return hashlib.sha256(block).hexdigest()


class Checker(threading.Thread):
    def __init__(self, blocks, hashes):
        super().__init__(name="checker")
        self.blocks, self.hashes = blocks, hashes
        self.damaged = set()
        self._closing = threading.Event()

    def run(self):
        while True:
            for name, block in self.blocks.items():
                if digest(block) != self.hashes[name]:
                    self.damaged.add(name)  # by this thread alone, so no lock
            if self._closing.wait(0.05):  # a pause that can be cut short
                return

    def close(self):
        self._closing.set()
        self.join()


if __name__ == "__main__":
    blocks = {"a.bin": bytes(10_000_000), "b.bin": bytes(20_000_000)}
    hashes = {name: digest(block) for name, block in blocks.items()}
    blocks["b.bin"] = b"?" + blocks["b.bin"][1:]  # damaged
    checker = Checker(blocks, hashes)
    checker.start()
    try:
        total = sum(n * n for n in range(1_000_000))  # the program's own work
    finally:
        checker.close()  # or the program could never end
    print("computed meanwhile:", total)
    print("damaged:", checker.damaged)
    print("alive:", checker.is_alive())

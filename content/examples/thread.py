"""Beat in the background for as long as the program works."""

import threading


class Heartbeat(threading.Thread):
    def __init__(self, period):
        super().__init__(name="heartbeat")
        self.period = period
        self.beats = 0
        self.misses = 0
        self._closing = threading.Event()

    def run(self):
        while not self._closing.wait(self.period):  # a pause that can be cut short
            try:
                self.beat()
            except OSError:  # uncaught, the first failure would end the thread
                self.misses += 1

    def beat(self):  # stands for a request to a server
        self.beats += 1  # written by this thread alone, so no lock

    def close(self):
        self._closing.set()
        self.join()


if __name__ == "__main__":
    heartbeat = Heartbeat(period=0.02)
    heartbeat.start()
    try:
        sum(n * n for n in range(3_000_000))  # the program's own work: the GIL is shared
    finally:
        heartbeat.close()  # or the program could never end
    print("beats > 0:", heartbeat.beats > 0)
    print("alive:", heartbeat.is_alive())

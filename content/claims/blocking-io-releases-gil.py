"""While a thread waits for input, does another count?"""

import json
import os
import socket
import sys
import threading


def counted_during(wait_for_input, send):
    begun, ended = threading.Event(), threading.Event()

    def run():
        begun.set()
        wait_for_input()
        ended.set()

    reader = threading.Thread(target=run)
    reader.start()
    begun.wait()  # goes on only when the other thread lets go of the GIL
    count = 0
    while count < 1000 and not ended.is_set():
        count += 1
    send()
    reader.join()
    return count


if __name__ == "__main__":
    sys.setswitchinterval(60)  # no thread is made to give up its turn
    pipe_end, write_end = os.pipe()
    here, there = socket.socketpair()
    seen = {
        "read from a pipe": counted_during(
            lambda: os.read(pipe_end, 1), lambda: os.write(write_end, b"!")
        ),
        "recv from a socket": counted_during(
            lambda: here.recv(1), lambda: there.send(b"!")
        ),
    }
    print(json.dumps(seen))

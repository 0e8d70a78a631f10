"""Compare what goes through a pipe for an object with its pickle."""

import json
import multiprocessing
import pickle
import threading

ARGUMENTS = {
    "list of a million": list(range(1_000_000)),
    "range of a million": range(1_000_000),
}


def bytes_through_pipe(argument):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    with receiver, sender:
        sending = threading.Thread(target=sender.send, args=(argument,))
        sending.start()
        received = receiver.recv_bytes()
        sending.join()
    return len(received)


def look_at(argument):
    size = bytes_through_pipe(argument)
    same = size == len(pickle.dumps(argument))
    return {"as long as its pickle": same, "below 100 bytes": size < 100}


if __name__ == "__main__":
    print(json.dumps({name: look_at(a) for name, a in ARGUMENTS.items()}))

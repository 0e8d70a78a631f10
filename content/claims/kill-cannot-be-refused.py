"""Call terminate(), then kill(), of a process that ignores SIGTERM."""

import json
import multiprocessing
import signal


def stubborn(pipe, cleaned):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        while True:
            pipe.send("here")
            pipe.recv()
    finally:
        cleaned.set()


if __name__ == "__main__":
    pipe, other_end = multiprocessing.Pipe()
    cleaned = multiprocessing.Event()
    process = multiprocessing.Process(
        target=stubborn, args=(other_end, cleaned)
    )
    process.start()
    pipe.recv()
    process.terminate()
    pipe.send("still there?")
    seen = {"answer_after_terminate": pipe.recv()}
    process.kill()
    process.join(timeout=30)
    seen["ended_by_kill"] = process.exitcode == -signal.SIGKILL
    seen["finally_ran"] = cleaned.is_set()
    print(json.dumps(seen))

"""One thread waits for a pipe while another thread and a process compute."""

import json
import multiprocessing
import os
import threading
import time


def compute():
    total, end = 0, time.thread_time() + 0.2
    while time.thread_time() < end:
        total += 1
    return total


def compute_and_send(connection):
    connection.send(compute())


if __name__ == "__main__":
    pipe_end, write_end = os.pipe()
    cpu_seconds_of_waiting = []

    def wait_for_pipe():
        os.read(pipe_end, 1)
        cpu_seconds_of_waiting.append(time.thread_time())

    waiting = threading.Thread(target=wait_for_pipe)
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=compute_and_send, args=(there,))
    waiting.start()
    process.start()
    by_thread = compute()
    by_process = here.recv()
    still_waiting = waiting.is_alive()
    os.write(write_end, b"!")
    waiting.join()
    process.join()
    seen = {
        "thread_computed": by_thread > 0,
        "process_computed": by_process > 0,
        "still_waiting_then": still_waiting,
        "cpu_seconds_of_waiting": round(cpu_seconds_of_waiting[0], 1),
    }
    print(json.dumps(seen))

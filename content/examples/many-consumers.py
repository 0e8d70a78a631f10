"""Let fifty permanent consumers, each a thread of its own, read one queue."""

import queue
import threading


def consume(jobs, results):
    while (job := jobs.get()) is not None:  # None tells this consumer to stop
        function, argument = job
        try:
            results.put(("done", function(argument)))
        except Exception as error:  # or one bad job would end the consumer
            results.put(("failed", error))


if __name__ == "__main__":
    jobs = queue.Queue(maxsize=100)  # when it is full, put() waits
    results = queue.Queue()
    consumers = [
        threading.Thread(target=consume, args=(jobs, results)) for _ in range(50)
    ]
    for consumer in consumers:
        consumer.start()
    for number in range(500):  # jobs of two kinds, and one that fails
        jobs.put((str, number))
        jobs.put((len, "x" * number))
    jobs.put((int, "no number"))
    for _ in consumers:
        jobs.put(None)
    for consumer in consumers:
        consumer.join()
    outcomes = [results.get()[0] for _ in range(results.qsize())]
    print("done:", outcomes.count("done"))
    print("failed:", outcomes.count("failed"))

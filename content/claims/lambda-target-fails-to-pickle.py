"""A lambda and a nested function are given to processes as their target."""

import json
import multiprocessing


def outcome(method, target):
    process = multiprocessing.get_context(method).Process(target=target)
    try:
        process.start()
    except Exception as error:
        return type(error).__name__
    process.join()
    return f"exit code {process.exitcode}"


def main():
    def nested():
        pass

    return {
        method: {
            "lambda": outcome(method, lambda: None),
            "nested": outcome(method, nested),
        }
        for method in ("fork", "forkserver", "spawn")
    }


if __name__ == "__main__":
    print(json.dumps(main()))

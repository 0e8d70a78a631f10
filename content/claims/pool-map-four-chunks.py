"""Count the chunks that Pool.map() makes, for one worker and for two."""

import json
import multiprocessing
import os

kept = []


def which_chunk(marker):
    """Tell by the marker: it is pickled once for each chunk, so each has its own copy."""
    kept.append(marker)  # keeps its id from being used again
    return os.getpid(), id(marker)


def chunks(workers):
    with multiprocessing.Pool(workers) as pool:
        return len(set(pool.map(which_chunk, [["marker"]] * 80)))


if __name__ == "__main__":
    print(json.dumps({"one worker": chunks(1), "two workers": chunks(2)}))

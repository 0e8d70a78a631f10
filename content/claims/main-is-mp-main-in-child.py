"""Which name the main module has in a child that imports it again."""

import json
import multiprocessing


def tell(results):
    results.put(__name__)


if __name__ == "__main__":
    report = {"parent": __name__}
    for method in ("forkserver", "spawn"):
        context = multiprocessing.get_context(method)
        results = context.Queue()
        child = context.Process(target=tell, args=(results,))
        child.start()
        report[method] = results.get(timeout=30)
        child.join()
    print(json.dumps(report))

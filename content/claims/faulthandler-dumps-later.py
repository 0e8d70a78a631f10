"""What dump_traceback_later() prints of a program that hangs."""

import json
import subprocess
import sys

PROGRAM = """
import faulthandler
import threading

def wait_in_thread():
    threading.Event().wait()

def wait_in_main():
    threading.Event().wait()

faulthandler.dump_traceback_later(0.5)
threading.Thread(target=wait_in_thread).start()
wait_in_main()
"""

if __name__ == "__main__":
    command = [sys.executable, "-c", PROGRAM]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as child:
        printed = []
        for line in child.stderr:
            printed += [
                name
                for name in ("wait_in_thread", "wait_in_main")
                if f"in {name}" in line
            ]
            if "in <module>" in line:  # the main thread comes last
                break
        report = {"printed": printed, "still hangs": child.poll() is None}
        child.kill()
    print(json.dumps(report))

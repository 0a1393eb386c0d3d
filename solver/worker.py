"""The child process in which every search runs: ``python -m solver.worker``.

The first line on standard input is one JSON job; after it the word ``stop`` asks to end with the best so
far, and the end of the input (the parent is gone) ends the process. Standard output carries JSON lines and
nothing else:

    {"kind": "found", "solution": …, "cost": …, "bound": …, "broken_musts": …, "seconds": …}
    {"kind": "bound", "cost": …, "bound": …, "broken_musts": …, "seconds": …}
    {"kind": "progress", "seconds": …, "best": …, "bound": …, "broken_musts": …, "what": …}
    {"kind": "done", "result": …}
    {"kind": "refused", "sentence": …}

A job: {"kind": "rota" | "deployment" | "answer", "problem": …, "limit": {…}, "workers": 2, "seed": 0,
"hint": …, "memory_mb": …}; all but kind and problem may be left out. Exit codes: 0 done, 2 refused, 1 a
crash, whose traceback goes to standard error, 3 the parent is gone.
"""

from __future__ import annotations

import signal
import sys
import threading
import traceback

from solver.job import JobRefused, read_job, run_job
from solver.telling import CRASHED, DONE, REFUSED, Teller, leave, listen, own_stdout
from solver.wire import to_plain


def main() -> int:
    """Run the one job on standard input."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to answer
    tell, asked = Teller(own_stdout()), threading.Event()
    given = sys.stdin.buffer
    first = given.readline().decode("utf-8", errors="replace")
    threading.Thread(target=listen, args=(given, asked), daemon=True).start()
    try:
        job = read_job(first)
        _cap_memory(job.memory_mb)
        result = run_job(job, tell, asked.is_set)
    except JobRefused as refusal:
        tell({"kind": "refused", "sentence": str(refusal)})
        return REFUSED
    tell({"kind": "done", "result": to_plain(result)})
    return DONE


def _cap_memory(megabytes: int | None) -> None:
    """Beyond the cap the process fails by itself instead of slowing the whole computer down."""
    if megabytes is not None and sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (megabytes * 1024 * 1024, hard))


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:  # noqa: BLE001 - the last one to know: tell it, and end with the code that says so
        traceback.print_exc()
        code = CRASHED
    leave(code)

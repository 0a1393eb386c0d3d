"""The process beside the window: ``python -m planner.beside.worker``.

The first line on standard input is one JSON object: the file (``Planner.handed_on``), the name of what is
asked, and its values. After it the words and exit codes are those of ``solver/worker.py``, and so is the end:
when the window is gone, so is this, and with it the engine's process that this one started. Told are

    {"kind": "state", "changed": {"phase": …, …}}
    {"kind": "refused", "sentence": …}
"""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
import traceback
from contextlib import closing
from dataclasses import fields
from typing import Any

from planner.answers.asked import NotConfirmed
from planner.beside.ask import Ask, Job
from planner.beside.catalogue import ASKS
from planner.engine_job import JobState
from planner.persistence.errors import StoreError
from planner.planner import Planner
from solver.telling import CRASHED, DONE, REFUSED, Teller, leave, listen, own_stdout
from solver.wire import from_plain, to_plain

POLL_SECONDS = 0.05


def main() -> int:
    """Do the one thing asked on standard input."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to answer
    tell, asked = Teller(own_stdout()), threading.Event()
    given = sys.stdin.buffer
    request = json.loads(given.readline())
    threading.Thread(target=listen, args=(given, asked), daemon=True).start()
    ask = from_plain(ASKS[request["name"]], request["ask"])
    try:
        with Planner.beside(request["file"]) as planner, closing(_started(ask, planner)) as job:
            _follow(job, ask.first_state(), tell, asked)
    except (Refused, NotConfirmed, StoreError) as refusal:
        tell({"kind": "refused", "sentence": str(refusal)})
        return REFUSED
    return DONE


class Refused(Exception):
    """It cannot be begun; the text is the sentence to show."""


def _started(ask: Ask[Any], planner: Planner) -> Job[JobState]:
    try:
        return ask.start(planner)
    except ValueError as reason:
        raise Refused(str(reason)) from reason


def _follow(job: Job[JobState], told: JobState, tell: Teller, asked: threading.Event) -> None:
    """Tell what has changed since the last look, until there is nothing more to come."""
    stopped = False
    while told.running:
        if asked.is_set() and not stopped:
            job.stop()
            stopped = True
        state = job.poll()
        changed = _changed(told, state)
        if changed:
            tell({"kind": "state", "changed": changed})
        told = state
        if told.running:
            time.sleep(POLL_SECONDS)


def _changed(before: JobState, after: JobState) -> dict[str, Any]:
    """The fields that are not as they were. While it runs, the window counts the seconds itself."""
    names = [field.name for field in fields(after) if field.name != "seconds" or not after.running]
    return {
        name: to_plain(value)
        for name in names
        if (value := getattr(after, name)) is not (old := getattr(before, name)) and value != old
    }


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:  # noqa: BLE001 - the last one to know: tell it, and end with the code that says so
        traceback.print_exc()
        code = CRASHED
    leave(code)

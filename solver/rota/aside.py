"""Work in threads of its own, so that a stop is heard whatever the work is busy with.

Compiling graphs and linear programmes cannot be interrupted. Whoever waits here goes on when the build has no
time for them any more; what they still find is not listened to.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from solver.rota.build import Build, Stopped

LOOK_SECONDS = 0.03
PATIENCE_SECONDS = 0.12  # for threads to come to an end by themselves


def run_aside(build: Build, tasks: Sequence[Callable[[], None]]) -> None:
    """Run all tasks side by side until they end. Raises what one of them raised, and Stopped when the build
    is in a hurry and they are not."""
    failures: list[BaseException] = []
    threads = [threading.Thread(target=_run, args=(build, task, failures), daemon=True) for task in tasks]
    for thread in threads:
        thread.start()
    _wait(build, threads)
    build.take_posted()
    if failures:
        raise failures[0]
    if any(thread.is_alive() for thread in threads):
        raise Stopped


def _wait(build: Build, threads: Sequence[threading.Thread]) -> None:
    since: float | None = None
    while any(thread.is_alive() for thread in threads):
        threads[0 if threads[0].is_alive() else -1].join(LOOK_SECONDS)
        build.take_posted()
        if build.hurried:
            since = since or time.monotonic()
            if time.monotonic() - since > PATIENCE_SECONDS:
                return


def _run(build: Build, task: Callable[[], None], failures: list[BaseException]) -> None:
    try:
        task()
    except Stopped:
        pass
    except BaseException as failure:  # noqa: BLE001 - raised again in the thread that waits
        failures.append(failure)
        build.finish()

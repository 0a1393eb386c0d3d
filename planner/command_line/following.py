"""A search while it runs: how far it is, on standard error when that is a screen, and what Ctrl+C does.

The first Ctrl+C ends the search with the best it has, as Stop does in the window; the second gives it up,
and nothing is changed.
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, TypeVar

from planner.command_line.shape import Stopped
from planner.engine_job import EngineJob, JobState

SECONDS_BETWEEN_POLLS: Final = 0.05
SECONDS_BETWEEN_LINES: Final = 0.25

StateT = TypeVar("StateT", bound=JobState)


def follow(job: EngineJob[StateT], describe: Callable[[StateT], str]) -> tuple[StateT, bool]:
    """Wait for the end of a search; tells, too, whether the user ended it early.

    Raises Stopped when the user gave up. Either way its process is gone.
    """
    line = _Line()
    try:
        with _counted_interrupts() as interrupts:
            heard = 0
            while (state := job.poll()).running:
                line.show(describe(state))
                time.sleep(SECONDS_BETWEEN_POLLS)
                if len(interrupts) > heard:
                    heard = len(interrupts)
                    _answer(job, heard, line)
        if len(interrupts) > 1:
            raise Stopped(job.poll().message)
        return state, bool(interrupts)
    finally:
        line.clear()
        job.close()


def _answer(job: EngineJob[StateT], times: int, line: _Line) -> None:
    line.clear()
    if times == 1:
        print("Finishing with the best so far; Ctrl+C again gives it up.", file=sys.stderr)
        job.stop()
    else:
        job.cancel()


@contextmanager
def _counted_interrupts() -> Iterator[list[int]]:
    """Ctrl+C is counted and breaks into nothing; only the main thread can hear it."""
    heard: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield heard
        return

    def count(number: int, _: FrameType | None) -> None:
        heard.append(number)

    before = signal.signal(signal.SIGINT, count)
    try:
        yield heard
    finally:
        signal.signal(signal.SIGINT, before)


class _Line:
    """One line of standard error that is written over; nothing at all when nobody sees it."""

    def __init__(self) -> None:
        self._seen = sys.stderr.isatty()
        self._length = 0
        self._shown_at = 0.0

    def show(self, text: str) -> None:
        if not self._seen or time.monotonic() - self._shown_at < SECONDS_BETWEEN_LINES:
            return
        self._shown_at = time.monotonic()
        print(f"\r{text:<{self._length}}", end="", file=sys.stderr, flush=True)
        self._length = len(text)

    def clear(self) -> None:
        if self._length:
            print(f"\r{'':<{self._length}}\r", end="", file=sys.stderr, flush=True)
            self._length = 0

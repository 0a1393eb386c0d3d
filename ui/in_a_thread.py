"""What takes a moment and must be there before the next step: done by a thread while the window goes on. It
draws itself, hears the clock and what other processes tell.

What is pressed meanwhile waits its turn, as it would if the window itself worked. Who asked goes on when it
is done, with everything shown that was told on the way, or refused.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

from planner.planner import Planner
from ui.garbage import nothing_collected

Answer = TypeVar("Answer")
WITHOUT_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
TURN_SECONDS = 0.0005  # the window asks for its turn at every call into Qt, and would wait ten times that


_working: list[object] = []  # one for each that is asked for


def give_way_sooner() -> None:
    """From now on a thread gives way to the window sooner than Python would have it: one that works for it,
    and one that listens to another process."""
    sys.setswitchinterval(TURN_SECONDS)


def is_working() -> bool:
    """Whether a thread is at work for which the window waits: it must not be closed meanwhile."""
    return bool(_working)


class _Work(QObject, Generic[Answer]):
    """``ended`` is told by the thread, so it comes to the window after all that the work told it."""

    ended = Signal()

    def __init__(self, work: Callable[[], Answer]) -> None:
        super().__init__()
        self._work = work
        self.answers: list[Answer] = []
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            self.answers.append(self._work())
        except BaseException as failure:  # noqa: BLE001 - raised again where the work was asked for
            self.failure = failure
        finally:
            self.ended.emit()


def read_in_a_thread(planner: Planner, read: Callable[[], Answer]) -> Answer:
    """What a reading of the planner answers; read again where something was stored meanwhile, as by a build
    that ended."""
    while True:
        revision = planner.revision
        answer = in_a_thread(read)
        if planner.revision == revision:
            return answer


def in_a_thread(work: Callable[[], Answer]) -> Answer:
    """What the work answers. Raises what it raises."""
    asked, loop = _Work(work), QEventLoop()
    asked.ended.connect(loop.quit)
    thread = Thread(target=asked.run, name="working")
    with nothing_collected():  # to look through all a thread makes would stop the window
        _working.append(asked)
        try:
            loop.processEvents(WITHOUT_INPUT)  # drawn beside the thread it would take three times as long
            thread.start()
            try:
                loop.exec(WITHOUT_INPUT)
            finally:
                thread.join()
        finally:
            _working.remove(asked)
    if asked.failure is not None:
        raise asked.failure
    return asked.answers[0]

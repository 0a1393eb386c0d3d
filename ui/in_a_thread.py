"""What takes a moment and must be there before the next step: done by a thread while the window goes on. It
draws itself, hears the clock and what other processes tell.

What is pressed meanwhile waits its turn, as it would if the window itself worked. Who asked goes on when it
is done, with everything shown that was told on the way, or refused.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

from ui.garbage import nothing_collected

Answer = TypeVar("Answer")


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


def in_a_thread(work: Callable[[], Answer]) -> Answer:
    """What the work answers. Raises what it raises."""
    asked, loop = _Work(work), QEventLoop()
    asked.ended.connect(loop.quit)
    thread = Thread(target=asked.run, name="working")
    with nothing_collected():  # to look through all that a thread makes would stop the window
        thread.start()
        try:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            thread.join()
    if asked.failure is not None:
        raise asked.failure
    return asked.answers[0]

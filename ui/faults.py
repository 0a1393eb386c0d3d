"""A fault of ours while the window is open: told in one sentence, written down without names."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from solver.language import tr
from ui.desk import Desk
from ui.notice import Notice, NoticeKind

log = logging.getLogger(__name__)


class FaultTeller:
    """Takes the place of Python's own handler, which would write a traceback nobody sees."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._before = sys.excepthook

    def begin(self) -> None:
        sys.excepthook = self.tell

    def end(self) -> None:
        sys.excepthook = self._before

    def tell(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        """Log it, write the report, say so on the message bar. Ctrl+C in a terminal still ends all."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, where)
            return
        log.error("A fault reached the window", exc_info=(kind, error, where))
        from planner.command_line.fault_report import write_report  # seldom needed

        report = write_report(error, ["window"], self._desk.planner.path)
        text = tr("Nothing is half-stored: every change is kept whole or not at all. {report}", report=report)
        self._desk.tell(
            Notice(tr("That did not work: a fault of the planner."), text, NoticeKind.DANGER, key="fault")
        )

"""What a screen may ask of the window it stands in: read, order, tell, and go elsewhere.

A screen holds its desk and nothing else of the window, so it can be tested with a desk alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from planner.planner import Changes, CommandRefused, Planner, StoreError
from solver.language import tr
from ui.actions import Actions
from ui.destination import Destination
from ui.in_a_thread import in_a_thread
from ui.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from planner.commands.command import Command
    from ui.window_state import WindowState

REFUSED = "refused"
MANY_ROWS = 500  # to store more at once would hold the window up
STORING, TELL_AFTER_MS = "storing", 1000  # key of the notice, and when it comes


class Desk(QObject):
    """The screen's side of the window. ``day`` is the day in hand on every screen: Rota shows its
    week, Day shows it, Build builds its week."""

    day_changed = Signal(object)  # date
    noticed = Signal(object)  # Notice
    notice_cleared = Signal(str)  # its key
    going = Signal(object)  # Destination

    def __init__(
        self, planner: Planner, day: date, parent: QObject | None = None, *, state: WindowState | None = None
    ) -> None:
        super().__init__(parent)
        self.planner = planner
        self.state = state  # what the window remembers; None where there is no window
        self.actions = Actions(self)
        self.places: dict[str, str] = {}  # each screen's key, and why it cannot be opened ("" when it can)
        self._day = day

    def why_not_open(self, key: str) -> str:
        """The reason a screen cannot be gone to, or ""."""
        return self.places.get(key, tr("There is no such place."))

    @property
    def day(self) -> date:
        return self._day

    @property
    def monday(self) -> date:
        """First day of the week in hand."""
        return self._day - timedelta(days=self._day.weekday())

    def set_day(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def execute(self, command: Command) -> bool:
        """Carry out a command. A refusal is told on the message bar and changes nothing: False."""
        return self._try(partial(self.planner.execute, command), self.planner.rows_of(command))

    def refusal_of(self, command: Command) -> str:
        """Carry out a command of a dialog that stays open until it is done: why not, "" once it is."""
        try:
            self._store(partial(self.planner.execute, command), self.planner.rows_of(command))
        except (CommandRefused, StoreError) as refusal:
            return str(refusal)
        self.clear(REFUSED)
        return ""

    def undo(self) -> bool:
        """Take the last step back; what stands in the way is told."""
        return self._try(self.planner.undo, self.planner.undo_rows)

    def redo(self) -> bool:
        return self._try(self.planner.redo, self.planner.redo_rows)

    def _try(self, change: Callable[[], Changes], rows: int) -> bool:
        self.clear(REFUSED)
        try:
            self._store(change, rows)
        except CommandRefused as refusal:
            self.tell(Notice(str(refusal), kind=NoticeKind.WARN, key=REFUSED))
            return False
        except StoreError as failure:
            self.tell(Notice(str(failure), kind=NoticeKind.DANGER, key=REFUSED))
            return False
        return True

    def _store(self, change: Callable[[], Changes], rows: int) -> None:
        """Make a change; one of many rows beside the window's loop, which goes on meanwhile."""
        if rows <= MANY_ROWS:
            change()
            return
        late = QTimer(self)
        late.setSingleShot(True)
        late.timeout.connect(self._tell_storing)
        late.start(TELL_AFTER_MS)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            in_a_thread(change)
        finally:
            QApplication.restoreOverrideCursor()
            late.stop()
            late.deleteLater()
            self.clear(STORING)

    def _tell_storing(self) -> None:
        text = tr("The change is whole or not made at all; what is pressed meanwhile comes after it.")
        self.tell(Notice(tr("Storing the change."), text, key=STORING))

    def go(self, destination: Destination) -> None:
        self.going.emit(destination)

    def tell(self, notice: Notice) -> None:
        self.noticed.emit(notice)

    def clear(self, key: str) -> None:
        self.notice_cleared.emit(key)

"""Who could swap and who can cover, from the rota: asked for a cell, chosen, and done as one step.

What only an answer needs is loaded with the first question: the first week stands sooner.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from planner.commands.take_cover import TakeCover
from planner.today import date_today
from planner.views.call_in_numbers import call_in_numbers
from planner.views.rota_grid import CellKind
from solver.language import tr
from ui.desk import Desk
from ui.notice import Notice, NoticeKind
from ui.rota.grid import RotaGridWidget
from ui.rota.reading import RotaReading
from ui.waiting import answer_beside, tell_failure

if TYPE_CHECKING:
    from planner.answers.repair import RepairSheet
    from ui.cover.dialog import AskRepair
    from ui.cover.sheet import MovesSheet

MOVES = "moves"  # key of these notices
MOVES_CHECKED = tr("Checking every move of one or two people …")
SWAPS_CHECKED = tr("Checking every ring of up to three people …")
REPAIRS_CHECKED = tr("Looking for the repair with the fewest changes …")
COVER = "cover"  # what Destination.item begins with when somebody's tour is to be covered


class RotaBehind(Protocol):
    """What is needed of the Rota screen."""

    reading: RotaReading | None
    grid: RotaGridWidget

    def show_newest(self) -> None: ...


class RotaSwapping:
    """Asks the planner and opens the window of moves over the Rota screen."""

    def __init__(self, screen: RotaBehind, desk: Desk, window: QWidget) -> None:
        self._screen, self._desk, self._window = screen, desk, window

    def why_not_swap(self) -> str:
        """The reason nothing can be swapped at the cell with the keyboard, or ""."""
        current = self._screen.grid.current()
        if self._screen.reading is None or current is None:
            return tr("Select somebody's tour first.")
        index = self._screen.grid.cells.currentIndex()
        cell = self._screen.grid.model.cell_at(index.row(), index.column())
        return "" if cell is not None and cell.kind is CellKind.DUTY else tr("There is no tour here to swap.")

    def swap(self) -> None:
        """Rank the swaps of the tour with the keyboard."""
        from planner.beside.move_asks import WhoCouldSwap
        from ui.cover.sheet import of_swap

        current, reading = self._screen.grid.current(), self._screen.reading
        if current is None or reading is None or self.why_not_swap():
            return
        person, day = current
        part = reading.grid.part_on(day)  # among several weeks each has its own rota
        if part is None:
            return
        ask = WhoCouldSwap(part.rota_id, person.person_id, day, date_today())
        state = answer_beside(self._desk.planner, ask, SWAPS_CHECKED, self._window)
        if state is not None and state.sheet is not None:
            self._choose(of_swap(state.sheet, published=part.state == "published"))
        elif state is not None:
            tell_failure(self._desk, state, MOVES)

    def cover(self, person_id: int, day: date, code: str | None) -> None:
        """Rank who can cover a tour; ``code`` is the tour where it has been taken out already."""
        from planner.beside.move_asks import FewestChanges, WhoCanCover
        from ui.cover.sheet import of_cover

        reading = self._screen.reading
        if reading is None or person_id not in _people(reading):
            return
        part = reading.grid.part_on(day)
        rota_id = part.rota_id if part is not None else reading.grid.rota_id
        planner, asked = self._desk.planner, (rota_id, person_id, day, date_today(), code)

        def repair(over: QWidget) -> RepairSheet | None:
            found = answer_beside(planner, FewestChanges(*asked), REPAIRS_CHECKED, over)
            return None if found is None else found.sheet

        state = answer_beside(planner, WhoCanCover(*asked), MOVES_CHECKED, self._window)
        if state is not None and state.sheet is not None:
            self._choose(of_cover(state.sheet), repair)
        elif state is not None:
            tell_failure(self._desk, state, MOVES)

    def _choose(self, sheet: MovesSheet, repair: AskRepair | None = None) -> None:
        from ui.cover.dialog import MovesDialog

        if sheet.nothing:
            self._desk.tell(Notice(sheet.nothing, kind=NoticeKind.INFO, key=MOVES))
            return
        shifts = self._screen.grid.model.shifts
        numbers = dict(self._desk.planner.read(call_in_numbers))
        dialog = MovesDialog(sheet, shifts, self._declined, self._window, repair, numbers)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        agreed = dialog.exec()  # made and shown in one go they would hold the window up
        chosen, publishes = dialog.chosen, dialog.publishes
        dialog.deleteLater()
        if not agreed or chosen is None:
            return
        free = tuple(
            (person_id, day)
            for person_id, day, _ in chosen.edits
            if sheet.leave is not None and (person_id, day) == (sheet.person_id, sheet.day)
        )
        if self._desk.execute(TakeCover(sheet.rota_id, chosen.edits, publishes, free)):
            self._screen.show_newest()
            done = tr("It is published") if publishes else tr("It is in the draft")
            text = tr("{done}; undo takes it back.", done=done)
            self._desk.tell(Notice(f"{chosen.words}.", text, NoticeKind.OK, key=MOVES))

    def _declined(self, what: str) -> None:
        self._desk.planner.log("declined", what)


def _people(reading: RotaReading) -> set[int]:
    return {row.person_id for group in reading.grid.groups for row in group.people}

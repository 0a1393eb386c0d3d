"""The windows beside the rota: compare versions, and review before publishing. Both follow each edit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.views.leave_waiting import leave_waiting
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import RotaVersionRow
from planner.views.version_differences import CellDifference, told_before, version_differences
from solver.language import tr
from ui.desk import Desk
from ui.rota.compare_window import CompareWindow
from ui.rota.comparing import measures
from ui.rota.reading import RotaReading
from ui.rota.review_window import ReviewWindow
from ui.rota.reviewing import ReviewItem, review_items

ONE_VERSION = tr("There is only one version of this week.")


class RotaBeside(Protocol):
    """What is needed of the Rota screen."""

    reading: RotaReading | None

    def handle(self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str]) -> None: ...

    def why_no_rota(self) -> str: ...

    def show_place(self, words: str, person_id: int | None, day: date | None) -> None: ...


class SideWindows(QObject):
    """Makes each window when it is first asked for."""

    def __init__(self, screen: RotaBeside, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._screen, self._desk, self._window = screen, desk, window
        self.review: ReviewWindow | None = None
        self.compare: CompareWindow | None = None
        self._other: int | None = None  # the version compared with, where one was chosen
        screen.handle("plan.review", self.open_review, why_not=screen.why_no_rota)
        screen.handle("plan.compare", self.open_compare, why_not=self._why_not_compare)

    def keep_up(self) -> None:
        """The rota in hand has changed, or is another one."""
        if self.review is not None and self.review.isVisible():
            self._fill_review(self.review)
        if self.compare is not None and self.compare.isVisible():
            self._fill_compare(self.compare)

    # Review -----------------------------------------------------------------------------------------

    def open_review(self) -> None:
        if self.review is None:
            self.review = ReviewWindow(self._desk.actions, self._window)
            self.review.asked.connect(self._show_item)
        self._fill_review(self.review)
        _bring_up(self.review, self.review.table)

    def _fill_review(self, window: ReviewWindow) -> None:
        reading = self._screen.reading
        if reading is None:
            window.hide()
            return
        whole = self._desk.planner.read(rota_grid, reading.grid.rota_id)
        waiting = self._desk.planner.read(leave_waiting, whole.start)
        window.show_items(whole.title, review_items(whole, reading.own, waiting))

    def _show_item(self, item: ReviewItem) -> None:
        self._screen.show_place(item.words, item.person_id, item.day)

    # Compare ----------------------------------------------------------------------------------------

    def _why_not_compare(self) -> str:
        reason = self._screen.why_no_rota()
        return reason or ("" if self._others() else ONE_VERSION)

    def _others(self) -> list[RotaVersionRow]:
        reading = self._screen.reading
        if reading is None:
            return []
        return [row for row in reading.versions if row.rota_id != reading.grid.rota_id]

    def open_compare(self) -> None:
        if self.compare is None:
            self.compare = CompareWindow(self._window)
            self.compare.asked.connect(self._show_cell)
            self.compare.other_chosen.connect(self._choose)
            self.compare.both_asked.connect(self.open_both)
        self._fill_compare(self.compare)
        _bring_up(self.compare, self.compare.table)

    def _choose(self, rota_id: int) -> None:
        self._other = rota_id
        self.keep_up()

    def _fill_compare(self, window: CompareWindow) -> None:
        reading, others, planner = self._screen.reading, self._others(), self._desk.planner
        if reading is None or not others:
            window.hide()
            return
        shown = reading.grid.rota_id
        offered = [row.rota_id for row in others]
        told = planner.read(told_before, shown)
        other = next((one for one in (self._other, told, offered[0]) if one in offered), offered[0])
        window.show_choices(others, other)
        found = planner.read(version_differences, other, shown)
        window.show_differences(found, measures(planner.verdict(other), planner.verdict(shown)))

    def open_both(self) -> None:
        """The two versions in cost by rule, cover by day, and the people who change."""
        reading, window = self._screen.reading, self.compare
        if reading is None or window is None:
            return
        other = int(window.other.currentData())
        names = (window.other.currentText(), reading.grid.version)
        shifts = {shift.code: shift for shift in reading.grid.shift_types}
        from ui.rota.both_dialog import BothDialog  # with its first use: the first week stands sooner

        dialog = BothDialog(self._desk.planner, (other, reading.grid.rota_id), names, shifts, window)
        dialog.exec()
        dialog.deleteLater()

    def _show_cell(self, cell: CellDifference) -> None:
        self._screen.show_place("", cell.person_id, cell.day)


def _bring_up(window: QWidget, table: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
    table.setFocus()

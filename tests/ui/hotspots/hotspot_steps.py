"""What the tests of the Hotspots screen do and look at, again and again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.views.day_plan import DayPlan, HotspotDot, day_plan
from planner.views.hotspot_board import HotspotCard
from ui.hotspots.screen import HotspotsScreen
from ui.main_window import MainWindow

K = Qt.Key
PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
READ_OUT = Qt.ItemDataRole.AccessibleTextRole


def press(widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def card(screen: HotspotsScreen, number: int) -> HotspotCard:
    """A hotspot as the screen last read it."""
    assert screen.reading is not None
    return next(one for one in screen.reading.board.hotspots if one.number == number)


def cell(screen: HotspotsScreen, number: int, heading: str, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    board = screen.table.board
    row = board.row_of(card(screen, number).hotspot_id)
    return str(board.index(row, board.headings.index(heading)).data(role))


def go_to(screen: HotspotsScreen, number: int) -> None:
    screen.table.go_to(card(screen, number).hotspot_id)


def day_as_planned(screen: HotspotsScreen) -> DayPlan:
    """The day in hand as the Day screen reads it: another way to the same figures."""
    plan = screen.desk.planner.read(day_plan, screen.desk.day)
    assert plan is not None
    return plan


def below_target(plan: DayPlan) -> list[HotspotDot]:
    return [dot for dot in plan.hotspots if dot.planned_minutes < dot.target_minutes]


def said(window: MainWindow) -> list[str]:
    return [notice.headline for notice in window.messages.notices]


def undo(screen: HotspotsScreen) -> None:
    screen.desk.actions["edit.undo"].trigger()


def when_open(kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that the next call opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        try:
            do(dialog)
        except BaseException:
            dialog.reject()  # a test that fails must not wait for ever
            raise

    QTimer.singleShot(0, look)

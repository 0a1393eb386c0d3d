"""What the tests of the Day screen do and look at, again and again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.views.day_plan import DayPlan, DayRow, DayStop, StopKind
from ui.day.hours import rows_of
from ui.day.issuing import IssueDialog
from ui.day.screen import DayScreen
from ui.day.takers import TakersDialog
from ui.main_window import MainWindow

K = Qt.Key
SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def plan_of(day: DayScreen) -> DayPlan:
    assert day.plan is not None
    return day.plan


def rows(day: DayScreen) -> list[DayRow]:
    return list(rows_of(plan_of(day)))


def stops(day: DayScreen) -> list[tuple[DayRow, DayStop]]:
    return [(row, stop) for row in rows(day) for stop in row.stops]


def first(day: DayScreen, kind: StopKind, *, joint: bool) -> tuple[DayRow, DayStop]:
    return next((r, s) for r, s in stops(day) if s.kind is kind and bool(s.joint) is joint)


def found(day: DayScreen, stop_id: int) -> DayStop:
    return next(stop for _, stop in stops(day) if stop.stop_id == stop_id)


def press(
    widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def undo(day: DayScreen) -> None:
    day.desk.actions["edit.undo"].trigger()


def said(window: MainWindow) -> str:
    return window.messages.notices[-1].headline


def states(day: DayScreen) -> list[str]:
    return [part.text for part in day.status.left]


def when_listed(qtbot: QtBot, do: Callable[[TakersDialog], object]) -> None:
    """Wait in the list of takers until everybody was looked at, then do something and close it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TakersDialog)
        QTimer.singleShot(30_000, dialog, dialog.reject)
        qtbot.waitUntil(lambda: not dialog._left, timeout=25_000)
        do(dialog)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, look)


def when_asked(do: Callable[[IssueDialog], object]) -> None:
    """Answer the question that the next call asks; one that stays open is closed, so that nothing hangs."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, IssueDialog)
        do(dialog)
        QTimer.singleShot(500, dialog, dialog.reject)

    QTimer.singleShot(0, look)

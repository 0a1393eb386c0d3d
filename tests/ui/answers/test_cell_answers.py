"""What the inspector answers about a cell a moment after it is selected, and what can be asked further."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from tests.ui.dialog_steps import answer_in_turn
from ui.answers.cell_dialogs import NextBestDialog, WhyNotDialog
from ui.beside import Beside
from ui.main_window import MainWindow
from ui.rota.cell_answering import CellAnswering
from ui.rota.screen import RotaScreen
from ui.widgets.label import Label

FRIDAY = SAMPLE_WEEK + timedelta(days=4)
PATIENCE_MS = 100_000
CTRL = Qt.KeyboardModifier.ControlModifier


def late_after_late(planner: Planner) -> tuple[int, str]:
    """Somebody on a Late on Thursday and on Friday: an Early on Friday is 8 hours after 23:00."""
    grid = planner.read(rota_grid, planner.read(current_rota, FRIDAY) or 0)
    return next(
        (row.person_id, row.name)
        for group in grid.groups
        for row in group.people
        if row.cells[3].code == row.cells[4].code == "L"
    )


def code_of(planner: Planner, person_id: int, day: date) -> str:
    grid = planner.read(rota_grid, planner.read(current_rota, day) or 0)
    rows = (row for group in grid.groups for row in group.people if row.person_id == person_id)
    return next(rows).cells[(day - grid.start).days].code


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow, planner: Planner) -> RotaScreen:
    """The Rota with the keyboard on that Late, and its answers there."""
    found = window.front
    assert isinstance(found, RotaScreen)
    window.activateWindow()
    found.grid.go_to_cell(late_after_late(planner)[0], FRIDAY)
    found.grid.cells.setFocus()
    qtbot.waitUntil(lambda: not found.busy and found.inspector.swaps is not None, timeout=PATIENCE_MS)
    return found


def texts(widget: QWidget | None) -> str:
    assert widget is not None
    return "\n".join(label.text() for label in widget.findChildren(Label) if not label.isHidden())


def test_every_other_shift_says_what_forbids_it_or_what_it_costs(screen: RotaScreen) -> None:
    said = texts(screen.inspector.others)
    assert "Rest between tours of duty: 8 h rest, needs 11 h." in said  # the Early after the Late
    letters = [line for line in said.split("\n") if line in ("E", "D", "M", "L", "RD")]
    assert letters == ["E", "D", "M", "RD"]  # what stands there is no question


def test_where_nothing_can_be_answered_the_inspector_says_why(
    qtbot: QtBot, screen: RotaScreen, window: MainWindow
) -> None:
    asking = window.findChild(CellAnswering)
    assert asking is not None
    beside = asking.findChild(Beside)
    assert beside is not None
    beside.refused.emit("The planner's other process ended. Ask again.")
    sections = (screen.inspector.others, screen.inspector.swaps)
    qtbot.waitUntil(
        lambda: all("The planner's other process ended. Ask again." in texts(one) for one in sections)
    )


def test_a_swap_taken_in_the_inspector_costs_what_it_says(screen: RotaScreen, planner: Planner) -> None:
    rota_id = planner.read(current_rota, FRIDAY) or 0
    before = planner.verdict(rota_id)
    section = screen.inspector.swaps
    assert section is not None
    takes = [one for one in section.findChildren(QPushButton) if one.text() == "Accept"]
    assert 1 <= len(takes) <= 3
    shown = texts(takes[0].parentWidget())
    takes[0].click()
    after = planner.verdict(rota_id)
    assert after.broken_musts <= before.broken_musts
    difference = after.cost_minutes - before.cost_minutes
    hours, minutes = divmod(abs(difference), 60)
    sign = "−" if difference < 0 else "+"
    assert (f"{sign}{hours} h {minutes:02d}" if difference else "+0 min") in shown
    planner.undo()
    assert planner.verdict(rota_id) == before.__class__(
        **{**{name: getattr(before, name) for name in before.__slots__}, "revision": planner.revision}
    )


def test_why_not_tells_at_once_and_tries_by_keyboard(
    qtbot: QtBot, screen: RotaScreen, planner: Planner
) -> None:
    person_id, name = late_after_late(planner)
    steps: list[str] = []

    def ask(dialog: QWidget) -> None:
        assert isinstance(dialog, WhyNotDialog)
        qtbot.waitUntil(lambda: dialog.answer is not None, timeout=PATIENCE_MS)
        assert dialog.person.currentText() == name
        assert (dialog.day.day, dialog.shift.currentData()) == (FRIDAY, "E")
        assert any("8 h rest, needs 11 h" in words for _, words in dialog.reasons.table.rows)
        QTest.keyClick(dialog, Qt.Key.Key_T, CTRL)
        qtbot.waitUntil(lambda: not dialog.looking, timeout=PATIENCE_MS)
        assert dialog.panel.sheet is not None
        assert dialog.panel.sheet.edits, dialog.panel.sheet.words
        steps.append(dialog.panel.sheet.words)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    answer_in_turn([ask])
    QTest.keyClick(screen.grid.cells, Qt.Key.Key_W)
    assert steps
    assert code_of(planner, person_id, FRIDAY) == "E"
    assert planner.verdict(planner.read(current_rota, FRIDAY) or 0).broken_musts == 0
    assert (planner.undo_label or "").startswith(f"Take E for {name}, Fri 11")
    planner.undo()
    assert code_of(planner, person_id, FRIDAY) == "L"


def test_a_search_that_is_stopped_or_closed_changes_nothing(
    qtbot: QtBot, screen: RotaScreen, planner: Planner
) -> None:
    revision = planner.revision

    def stop(dialog: QWidget) -> None:
        assert isinstance(dialog, NextBestDialog)
        qtbot.waitUntil(lambda: dialog.panel.question.running, timeout=PATIENCE_MS)
        dialog.panel.stop.click()
        qtbot.waitUntil(lambda: not dialog.panel.looking, timeout=PATIENCE_MS)
        assert dialog.panel.said.text()
        assert dialog.panel.stop.isHidden()

    answer_in_turn([stop])
    QTest.keyClick(screen.grid.cells, Qt.Key.Key_B)
    assert planner.revision == revision

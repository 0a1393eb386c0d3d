"""The window of answers: figures that sum, lines that lead to their cells, text to copy."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.answers.score import score
from planner.answers.week_words import week_words
from planner.commands.duties import ClearDuties
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_versions import current_rota
from ui.answers.pages import AnswerRow
from ui.answers.window import AnswersWindow
from ui.main_window import MainWindow
from ui.rota.screen import RotaScreen
from ui.widgets.figures import duration

PATIENCE_MS = 30_000
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(window: MainWindow) -> RotaScreen:
    found = window.front
    assert isinstance(found, RotaScreen)
    return found


def opened(qtbot: QtBot, screen: RotaScreen, action_id: str) -> AnswersWindow:
    screen.desk.actions[action_id].trigger()
    window = screen.answers.answers
    assert window is not None
    qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)
    return window


def rows_of(window: AnswersWindow) -> list[AnswerRow]:
    assert window.page is not None
    return list(window.page.rows)


def test_the_score_sums_and_leads_to_its_cells(qtbot: QtBot, screen: RotaScreen, planner: Planner) -> None:
    window = opened(qtbot, screen, "answers.score")
    rota_id = planner.read(current_rota, SAMPLE_WEEK) or 0
    found = planner.read(score, rota_id, SAMPLE_WEEK)
    assert sum(row.cost_minutes for row in found.rows) == planner.verdict(rota_id).cost_minutes
    assert window.summary.text().startswith(f"{duration(found.cost_minutes)} of missing cover in all")
    row = next(row for row in rows_of(window) if row.cells and row.cells[0][0] is not None)
    assert window.table.go_to(row)
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    current = screen.grid.current()
    assert current is not None
    assert (current[0].person_id, current[1]) == row.cells[0]


def test_each_sentence_of_the_week_selects_what_it_speaks_of(
    qtbot: QtBot, screen: RotaScreen, planner: Planner
) -> None:
    window = opened(qtbot, screen, "answers.week")
    sentences = planner.read(week_words, planner.read(current_rota, SAMPLE_WEEK) or 0, SAMPLE_WEEK)
    assert [row.texts[0] for row in rows_of(window)] == [one.text for one in sentences]
    lates = next(row for row in rows_of(window) if "have the most" in row.texts[0] and row.cells)
    window.table.go_to(lates)
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    chosen = {(person.person_id, day) for person, day in screen.grid.selected_cells()}
    assert chosen == set(lates.cells)
    QTest.keyClick(window, Qt.Key.Key_C, CTRL)
    copied = QApplication.clipboard().text()
    assert copied.startswith("Week in words: Week 50")
    assert all(one.text in copied for one in sentences)


def test_the_pages_turn_by_keyboard_and_follow_an_edit(
    qtbot: QtBot, screen: RotaScreen, planner: Planner
) -> None:
    window = opened(qtbot, screen, "answers.score")
    QTest.keyClick(window, Qt.Key.Key_PageDown, CTRL)
    qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)
    assert window.windowTitle() == "Answers"
    assert window.heading.text().startswith("Who would be missed")
    first = rows_of(window)[0]
    person_id = first.cells[0][0]
    assert person_id is not None
    days = tuple((person_id, SAMPLE_WEEK + timedelta(days=at)) for at in range(7))
    planner.execute(ClearDuties(planner.read(current_rota, SAMPLE_WEEK) or 0, days))
    # Whoever has no tour any more cannot be missed.
    qtbot.waitUntil(
        lambda: window.page is not None and first.texts[0] not in {row.texts[0] for row in rows_of(window)},
        timeout=PATIENCE_MS,
    )
    QTest.keyClick(window, Qt.Key.Key_PageDown, CTRL)
    qtbot.waitUntil(lambda: window.page is not None, timeout=PATIENCE_MS)
    assert {row.heading for row in rows_of(window)} <= {
        "One more person takes off",
        "Granting a request costs",
    }

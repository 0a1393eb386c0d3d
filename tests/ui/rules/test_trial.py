"""A trial from Rules: a rule changed in it alone, figures side by side that sum, and what is decided."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.answers.side_by_side import SideBySide
from planner.commands.rotas import StartDraft
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_versions import current_rota, rota_versions
from planner.views.rule_list import RuleRow, rule_list
from tests.ui.dialog_steps import answer_in_turn
from tests.ui.outputs.noting_pen import NotingPen
from ui.main_window import MainWindow
from ui.outputs.pages import BOTTOM, RIGHT
from ui.outputs.pen import Pen
from ui.rota.both_dialog import BothDialog
from ui.rota.screen import RotaScreen
from ui.rules.screen import RulesScreen
from ui.rules.trial.dialog import TrialDialog
from ui.rules.trial.measures import BETTER, NO_FIGURES, SAME, WORSE, measure_rows
from ui.rules.trial.paper import ComparisonPages, Sheet
from ui.rules.trial.view import WHOLE

BUILT_MS = 180_000
pytestmark = pytest.mark.timeout(400)
CTRL = Qt.KeyboardModifier.ControlModifier


def contracted(planner: Planner) -> RuleRow:
    """How near everybody's hours must be to the contract: the rule of the mock-up, 2 h at first."""
    rules = planner.read(rule_list).rules
    return next(rule for rule in rules if rule.key == "weekly_hours" and rule.on)


def try_it(window: MainWindow, step: Callable[[TrialDialog], None]) -> None:
    """Ctrl+T on Rules with the contracted hours selected."""
    window.open("rules")
    screen = window.front
    assert isinstance(screen, RulesScreen)
    screen.table.go_to(contracted(window.desk.planner).rule_id)

    def do(dialog: QWidget) -> None:
        assert isinstance(dialog, TrialDialog)
        step(dialog)

    answer_in_turn([do])
    window.desk.actions["plan.try"].trigger()


def built(qtbot: QtBot, dialog: TrialDialog) -> None:
    """Begun, then the first plan that there is."""
    dialog.build_button.click()
    qtbot.waitUntil(
        lambda: dialog.looking and dialog.following.state.best_minutes is not None, timeout=BUILT_MS
    )
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=BUILT_MS)


def test_a_rule_changed_in_a_trial_is_kept_with_the_plan_or_not_at_all(
    qtbot: QtBot, window: MainWindow, planner: Planner
) -> None:
    rota_id = planner.read(current_rota, SAMPLE_WEEK) or 0
    before, revision = planner.verdict(rota_id), planner.revision
    seen: list[int] = []

    def accept(dialog: TrialDialog) -> None:
        assert dialog.form.chosen == contracted(planner)
        field = next(one for one in dialog.form.fields.values() if isinstance(one, QLineEdit))
        assert field.text() == "2 h"
        field.setText("8 h")
        assert dialog.form.heading.text() == "You changed one rule"
        assert "2 h (before) 8 h" in dialog.form.sentence.accessibleName()
        built(qtbot, dialog)
        assert planner.revision == revision  # nothing is stored until it is accepted
        assert dialog.found is not None
        result = dialog.found.comparison
        assert result.cost_before == before.cost_minutes
        assert sum(row.difference for row in result.cost_rows) == result.cost_after - result.cost_before
        rows = dialog.view.measures.table.rows
        headings = [row[0] for row in rows if row[1:] == NO_FIGURES]
        assert [one for one in headings if one in ("Cover", "Fairness")] == ["Cover", "Fairness"]
        assert rows[-1][0] == "Total"
        assert {row[-1] for row in rows} <= {BETTER, WORSE, SAME, ""}
        people = dialog.view.cells.table.rows
        assert len(result.cells) == sum(", was " in text for row in people for text in row)
        seen.append(result.cost_after)
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    try_it(window, accept)
    assert planner.verdict(rota_id).cost_minutes == seen[0]
    assert 480 in [part.value for part in contracted(planner).parts]  # 8 h
    assert planner.undo_label == "Accept the trial"
    planner.undo()
    assert planner.verdict(rota_id).cost_minutes == before.cost_minutes
    assert 120 in [part.value for part in contracted(planner).parts]


def test_a_trial_kept_as_a_second_draft_leaves_the_first(
    qtbot: QtBot, window: MainWindow, planner: Planner
) -> None:
    rota_id = planner.read(current_rota, SAMPLE_WEEK) or 0
    before = planner.verdict(rota_id)
    costs: list[int] = []

    def keep(dialog: TrialDialog) -> None:
        dialog.form.rule.setCurrentIndex(0)
        built(qtbot, dialog)
        assert dialog.found is not None
        costs.append(dialog.found.comparison.cost_after)
        dialog.second_button.click()

    try_it(window, keep)
    newest = planner.read(rota_versions)[0]
    assert newest.version == "Draft 2"
    assert planner.verdict(newest.rota_id).cost_minutes == costs[0]
    assert planner.verdict(rota_id).cost_minutes == before.cost_minutes
    planner.undo()
    assert planner.read(rota_versions)[0].rota_id == rota_id


def test_a_value_that_cannot_be_and_a_discarded_trial_leave_nothing(
    window: MainWindow, planner: Planner
) -> None:
    revision = planner.revision

    def discard(dialog: TrialDialog) -> None:
        field = next(one for one in dialog.form.fields.values() if isinstance(one, QLineEdit))
        field.setText("often")
        assert "is no length of time" in dialog.form.heading.text()
        assert not dialog.build_button.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    try_it(window, discard)
    assert planner.revision == revision


def test_f5_builds_the_trial(qtbot: QtBot, window: MainWindow, planner: Planner) -> None:
    revision, began = planner.revision, []

    def press(dialog: TrialDialog) -> None:
        qtbot.waitUntil(dialog.isActiveWindow)
        QTest.keyClick(dialog, Qt.Key.Key_F5)
        began.append(dialog.looking)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    try_it(window, press)
    assert began == [True]
    assert planner.revision == revision


def test_two_drafts_side_by_side_from_compare(qtbot: QtBot, window: MainWindow, planner: Planner) -> None:
    first = planner.read(current_rota, SAMPLE_WEEK) or 0
    planner.execute(StartDraft(first))
    window.open("rota")
    screen = window.front
    assert isinstance(screen, RotaScreen)
    window.activateWindow()
    screen.grid.cells.setFocus()
    QTest.keyClick(screen.grid.cells, Qt.Key.Key_0)  # the first cell of the second draft becomes a rest day
    second = planner.read(current_rota, SAMPLE_WEEK) or 0
    difference = planner.verdict(second).cost_minutes - planner.verdict(first).cost_minutes

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, BothDialog)
        qtbot.waitUntil(lambda: dialog.found is not None, timeout=BUILT_MS)
        assert dialog.found is not None
        result = dialog.found.comparison
        assert sum(row.difference for row in result.cost_rows) == difference
        assert len(result.cells) == 1
        (changed,) = dialog.view.cells.table.rows
        dialog.view.extent.show_key(WHOLE)
        dialog.view.extent.chosen.emit(WHOLE)
        everybody = dialog.view.cells.table.rows
        assert len(everybody) == len(dialog.found.everybody) > 20
        assert changed in everybody  # the one who changes stays marked among the others
        assert dialog.print_button.isEnabled()
        paper.append(dialog.found)

    paper: list[SideBySide] = []
    window.desk.actions["plan.compare"].trigger()
    compare = screen.beside.compare
    assert compare is not None
    answer_in_turn([look])
    compare.both_asked.emit()
    _is_on_paper(paper[0])


def _is_on_paper(found: SideBySide) -> None:
    """Every measure and the one person who changes, on one page and inside its margins."""
    sheet = Sheet(found, ("Draft 1", "Draft 2"), "Draft 2 beside draft 1", "7–13 Dec", "", example_data=True)
    pages, pen = ComparisonPages(sheet, datetime(2026, 12, 1, 9, 5), Pen(None)), NotingPen()
    assert pages.count == 1
    pages.draw(0, pen)
    texts = [text for _, _, _, text in pen.written]
    one, cell = found.people[0], found.comparison.cells[0]
    assert one.name in texts
    assert f"{cell.before} → RD" in texts
    assert all(row[0] in texts for row in measure_rows(found.comparison))
    assert all(end <= RIGHT + 1 and y <= BOTTOM for _, end, y, _ in pen.written)

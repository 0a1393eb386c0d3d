"""A trial from Rules: measures side by side that sum, accepted as one step or discarded without a trace."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_versions import current_rota
from tests.ui.dialog_steps import answer_in_turn
from ui.build.trial_dialog import TrialDialog
from ui.main_window import MainWindow

BUILT_MS = 60_000


def test_a_trial_is_set_beside_the_draft_and_accepted_as_one_step(
    qtbot: QtBot, window: MainWindow, planner: Planner
) -> None:
    rota_id = planner.read(current_rota, SAMPLE_WEEK) or 0
    before, revision = planner.verdict(rota_id), planner.revision
    window.open("rules")
    seen: list[int] = []

    def accept(dialog: QWidget) -> None:
        assert isinstance(dialog, TrialDialog)
        qtbot.waitUntil(lambda: dialog._job.poll().best_minutes is not None, timeout=BUILT_MS)
        dialog.stop.click()
        qtbot.waitUntil(lambda: dialog.proposal is not None, timeout=BUILT_MS)
        assert planner.revision == revision
        result = dialog.comparison
        assert result is not None
        assert result.cost_before == before.cost_minutes
        assert sum(row.difference for row in result.cost_rows) == result.cost_after - result.cost_before
        total = dialog.measures.table.rows[-1]
        assert total[0] == "Total"
        assert total[-1] in ("▲ better", "▼ worse", "same")
        assert len(dialog.cells.table.rows) == len(result.cells)
        seen.append(result.cost_after)
        dialog.accept_button.click()

    answer_in_turn([accept])
    window.desk.actions["plan.try"].trigger()
    assert planner.verdict(rota_id).cost_minutes == seen[0]
    planner.undo()
    assert planner.verdict(rota_id).cost_minutes == before.cost_minutes


def test_a_discarded_trial_leaves_nothing(window: MainWindow, planner: Planner) -> None:
    revision = planner.revision
    window.open("rules")
    answer_in_turn([lambda dialog: None])  # closed as it is
    window.desk.actions["plan.try"].trigger()
    assert planner.revision == revision

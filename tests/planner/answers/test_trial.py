"""A trial: differences by rule sum to the difference in cost; the file stays as it is."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.answers.trial import Trial
from planner.planner import Planner
from planner.views.rota_versions import current_rota
from solver.result import Limit
from solver.rule import RuleValueRefused

TODAY = dt.date(2026, 11, 26)


def test_the_differences_sum_and_nothing_is_stored(sample: Planner) -> None:
    rota_id = sample.read(current_rota) or 0
    before = sample.verdict(rota_id)
    trial = sample.read(Trial.read, rota_id, "Contracted hours", {"tolerance_minutes": 480}, None, TODAY)
    state = trial.job(Limit(seconds=3)).wait()
    assert state.proposal is not None, state.message
    result = trial.comparison(trial.rota_of(state.proposal.duties))
    assert result.cost_before == before.cost_minutes
    assert result.cost_after == state.best_minutes
    assert sum(row.before for row in result.cost_rows) == result.cost_before
    assert sum(row.after for row in result.cost_rows) == result.cost_after
    assert sum(row.difference for row in result.cost_rows) == result.cost_after - result.cost_before
    assert result.cells == state.proposal.differences
    short = sum(row.short_minutes for row in before.cover)
    lines = [row.before for row in result.rows if row.heading == "Cover"][1:]
    assert sum(lines) == short
    assert sample.verdict(rota_id) == before


def test_a_rule_or_value_that_is_not_there_is_refused(sample: Planner) -> None:
    rota_id = sample.read(current_rota) or 0
    with pytest.raises(KeyError):
        sample.read(Trial.read, rota_id, "No such rule", {}, None, TODAY)
    with pytest.raises(RuleValueRefused, match="either way"):
        sample.read(Trial.read, rota_id, "Contracted hours", {"tolerance_minutes": 10_000}, None, TODAY)

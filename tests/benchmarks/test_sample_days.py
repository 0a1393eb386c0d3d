"""The example team's days: what a row says is what the check finds."""

from __future__ import annotations

import pytest

from solver.deployment.check import check
from tests.benchmarks import sample_days
from tests.solver.deployment import made_day


def test_a_row_compares_the_early_plan_with_the_late_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_days, "EARLY_SECONDS", 0.2)
    day = made_day.a_day(2)
    row, result = sample_days._row(day, day.date, 0.6, 1)
    assert row["late"] == result.cost == check(day, result.solution).cost
    assert row["people"] == 23
    # The first plan is only filled, the early one improved a little; the late one may be no better than that.
    assert row["first_plan"] >= row["early"]
    assert row["nothing"] > row["first_plan"]
    assert row["gained_early"] >= row["reached_early"]
    assert row["reached_early"] == min(round(row["late"] / row["early"], 4), 1.0)

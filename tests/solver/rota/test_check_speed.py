"""An edit is judged before the eye asks: 60 people, 28 days, all standard rules, eight weeks of history."""

from __future__ import annotations

from statistics import median

import pytest

from solver.rota.check import check
from tests.benchmarks.live_check import a_rota_for, a_team, edits, milliseconds


@pytest.mark.measured
def test_an_edit_and_the_whole_check_are_quick() -> None:
    problem = a_team(60, 28)
    rota = a_rota_for(problem)
    whole = min(milliseconds(lambda: check(problem, rota)) for _ in range(3))
    made, tried = edits(problem, rota, 60)
    # Measured at 105 ms and 7 ms of processor time; the bounds leave room for slow machines.
    assert whole < 300
    assert median(made) < 50
    assert median(tried) < 50

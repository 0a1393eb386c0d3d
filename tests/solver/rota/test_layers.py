"""The cheapest row is the same, tie for tie, whichever form looks for it."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from solver.result import Limit
from solver.rota import layers
from solver.rota.build import Build
from solver.rota.core.cheapest_path import cheapest_path
from solver.rota.memories import Real
from solver.rota.problem import RotaProblem, State
from solver.rota.rows import Rows
from solver.rota.rules.fair_weekends import FairWeekends
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.weekly_hours import WeeklyHours
from solver.rule import MUST, prefer
from tests.solver.rota.any_problem import any_small_problem
from tests.solver.rota.small_teams import E, a_team, wanted

Best = list[tuple[float, tuple[State, ...]]]


def _weekends_shared() -> RotaProblem:
    """Both days of a weekend are marked: whoever works them works one weekend."""
    rules = (
        LeastCover(strength=prefer(60)),
        FairWeekends(strength=prefer(30)),
        MinimumRest(),
        WeeklyHours(strength=MUST),
    )
    return a_team("Anna Ben Cara", 14, rules, [wanted(day, E, 2) for day in range(14)])


def _best_rows(problem: RotaProblem, seed: int) -> Best:
    """Of everybody at ten prices each, in so few different figures that many rows cost the same."""
    chance = np.random.default_rng(seed)
    build = Build(problem, Limit(seconds=60), workers=1, seed=0, progress=None, stop=None, found=None)
    found: Best = []
    for rows in (Rows(build, circle) for circle in build.circles):
        for person in rows.circle.people:
            for _ in range(10):
                prices: Real = chance.integers(-2, 3, (problem.days, rows.team.letters)).astype(float)
                found.append(rows.graph(person).best(prices))
    return found


@pytest.mark.parametrize("seed", range(12))
def test_one_loop_and_numpy_find_the_same_rows(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = _weekends_shared() if seed < 2 else any_small_problem(Random(seed).randrange(1000), 3, 6)
    found = []
    for form in (None, cheapest_path):
        monkeypatch.setattr(layers, "_compiled", form)
        found.append(_best_rows(problem, seed))
    assert found[0] == found[1]
    assert found[0]

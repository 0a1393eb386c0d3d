"""What is said of several people at once, as rows: weekends count once, and fewer figures say the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import numpy as np
import pytest

from solver.result import Limit
from solver.rota.build import Build
from solver.rota.columns import Mixture
from solver.rota.lean_rows import LeanRows
from solver.rota.mixing import Mixing
from solver.rota.problem import REST, RotaProblem
from solver.rota.quick_rows import QuickRows
from solver.rota.rows import Rows
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.fair_weekends import FairWeekends
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.skilled_on_each_shift import SkilledOnEachShift
from solver.rota.rules.target_cover import TargetCover
from solver.rule import prefer
from tests.solver.rota.small_teams import MONDAY, E, L, a_person, a_team, best_of_all, wanted

COVER = LeastCover(strength=prefer(60))
WEEKENDS = FairWeekends(strength=prefer(45), weeks=2)


def _build(problem: RotaProblem) -> Build:
    return Build(problem, Limit(seconds=60), workers=1, seed=0, progress=None, stop=None, found=None)


def test_a_weekend_of_two_days_is_one_weekend() -> None:
    """Anna works both days of both weekends and Ben none: one weekend above her share of one, 45. Counted day
    by day it would be two days above. Where each works one of the two, nothing is above."""
    build = _build(a_team("Anna Ben", 14, (COVER, WEEKENDS), [wanted(day, E, 1) for day in range(14)]))
    team = Rows(build, build.circles[0]).team
    weekend, rest = (REST,) * 5 + (E, E), (REST,) * 7
    cover = team.cost(team.counts(0, weekend + rest) + team.counts(1, rest + weekend))
    unfair = team.cost(team.counts(0, weekend + weekend) + team.counts(1, rest + rest))
    assert cover == 10 * 60  # ten weekdays without an Early
    assert cover < unfair <= cover + 45


def _a_weekend_and_its_friday(chance: Random) -> RotaProblem:
    """Two people with unequal contracts, whatever they did on the five days before, and some cover."""
    people = tuple(
        a_person(
            name,
            contract_minutes=chance.choice((2400, 1800, 1200)),
            history=tuple(chance.choice((E, L, REST)) for _ in range(5)),
        )
        for name in ("Anna", "Ben")
    )
    rules = (COVER, WEEKENDS, FairLates(strength=prefer(20), weeks=2))
    cover = [wanted(day, chance.choice((E, L)), chance.randint(1, 2)) for day in range(3)]
    return replace(a_team("Anna Ben", 3, rules, cover, start=MONDAY + timedelta(days=4)), people=people)


def test_a_bound_with_weekends_is_never_above_the_best_of_all() -> None:
    """Neither that of the whole graphs, which mark the Sunday of a weekend, nor that of small ones, which do
    not and may only guess low. Mostly it is the very cost of the best."""
    met = 0
    for seed in range(30):
        problem = _a_weekend_and_its_friday(Random(seed))
        _, cost = best_of_all(problem)
        bounds = []
        for small in (True, False):
            build = _build(problem)
            for circle in build.circles:
                rows = Rows(build, circle)
                outlines = QuickRows(rows).outlines()
                assert outlines is not None
                Mixing(rows, rows.team.unmarked(outlines) if small else None).converge()
            assert build.bound is not None
            bounds.append(build.bound)
        assert max(bounds) <= cost, seed
        met += bounds[1] == cost
    assert met >= 15


@pytest.mark.parametrize("seed", range(6))
def test_a_mixture_of_one_rota_costs_what_its_rows_cost(seed: int) -> None:
    """One row each, so there is nothing to mix. The programme has a single row for least and target of a
    cover, and one total in the shares of all, and must charge the very same."""
    chance = Random(seed)
    people = tuple(
        a_person(name, contract_minutes=chance.choice((2400, 1800, 1110))) for name in ("Anna", "Ben", "Cara")
    )
    rules = (
        COVER,
        TargetCover(strength=prefer(15)),
        WEEKENDS,
        FairLates(strength=prefer(20)),
        SkilledOnEachShift(strength=prefer(30), skill="Driver"),
    )
    cover = [replace(wanted(day, E, 1, most=1), target=2) for day in range(7)]
    problem = replace(a_team("Anna Ben Cara", 7, rules, cover), people=people)
    build = _build(problem)
    for circle in build.circles:
        team = Rows(build, circle).team
        rota = {person: tuple(chance.choice((E, L, REST)) for _ in range(7)) for person in circle.people}
        mixture = Mixture(LeanRows(team), circle.people)
        for part in rota.items():
            mixture.add(part, 0.0)
        cost, worth = mixture.solve()
        counts = np.sum([team.counts(person, row) for person, row in rota.items()], axis=0)
        assert cost == pytest.approx(team.cost(counts))
        assert len(LeanRows(team).rows) < len(team)
        assert (worth <= team.under).all()
        assert (worth >= -team.over).all()

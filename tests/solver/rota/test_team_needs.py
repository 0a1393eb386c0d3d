"""What is said about several people, counted for a first rota, is what the statements say."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from solver.result import Limit
from solver.rota.build import Build
from solver.rota.outlines import Outlines
from solver.rota.problem import Held, RotaProblem
from solver.rota.quick_placing import QuickPlacing
from solver.rota.rows import Rows
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.most_of_shift_type import MostOfShiftType
from solver.rota.rules.skilled_on_each_shift import SkilledOnEachShift
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.team_needs import TeamNeeds
from solver.rota.verbs import Cover
from solver.rota.verbs import Limit as Sum
from solver.rule import MUST, prefer
from tests.solver.rota.any_problem import any_small_problem
from tests.solver.rota.small_teams import E, L, a_person, a_team, letters, wanted


def _build(problem: RotaProblem) -> Build:
    return Build(problem, Limit(seconds=60), workers=1, seed=0, progress=None, stop=None, found=None)


@pytest.mark.parametrize("seed", range(30))
def test_the_broken_musts_are_those_of_the_statements(seed: int) -> None:
    """On any rota, history and negative weights included."""
    problem, chance = any_small_problem(seed, 4, 6), Random(seed)
    states = range(-1, len(problem.shift_types))
    rota = Rota(tuple(tuple(chance.choices(states, k=problem.days)) for _ in problem.people))
    tally = Tally(problem, rota)
    for circle in _build(problem).circles:
        needs = TeamNeeds(problem, circle.together, 10_000)
        counts = needs.begin + sum(
            (needs.counts(person, rota.states[person]) for person in circle.people), np.zeros(len(needs))
        )
        said = [one for one in circle.together if isinstance(one, Cover | Sum)]
        expected = [one.cost is None and tally.amount(one) > 0 for one in said]
        assert needs.broken(counts).tolist()[: len(said)] == expected


def test_who_lacks_a_skill_is_not_put_where_nobody_has_it() -> None:
    """Anna, planned first, may not have the Late alone, for she does not drive, whatever a Late is worth."""
    rules = (LeastCover(strength=prefer(60)), SkilledOnEachShift(strength=MUST, shifts=frozenset({"L"})))
    people = (a_person("Anna"), a_person("Ben", held=(Held("Driver"),)))
    team = a_team("Anna Ben", 3, rules, [wanted(day, L, 1) for day in range(3)], people=people)
    assert letters(_placed(team)) == ["---", "LLL"]


def test_a_long_sum_keeps_the_days_that_are_worth_most() -> None:
    """Two Earlies at most in three weeks: Anna, who is first, has both where two people are missing."""
    rules = (
        LeastCover(strength=prefer(60)),
        MostOfShiftType(strength=MUST, shifts=frozenset({"E"}), most=2),
    )
    dear = (3, 17)
    cover = [wanted(day, E, 1) for day in range(21)] + [wanted(day, E, 1) for day in dear]
    anna, ben = letters(_placed(a_team("Anna Ben", 21, rules, cover)))
    assert [day for day, state in enumerate(anna) if state == "E"] == list(dear)
    assert ben.count("E") == 2


def _placed(team: RotaProblem) -> Rota:
    """The rows of the quick pass alone."""
    build = _build(team)
    rows = [Rows(build, circle) for circle in build.circles]
    outlines = Outlines(build, {person: said for one in rows for person, said in one.alone.items()})
    chosen = {}
    for one in rows:
        placing = QuickPlacing(one, outlines)
        placing.run()
        chosen.update(placing.chosen)
    return build.best.rota.with_rows(chosen)

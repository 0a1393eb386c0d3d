"""Small graphs compiled for many people at once hold the rows they would hold if compiled one by one."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import numpy as np
import pytest

from solver.result import Limit
from solver.rota.build import Build
from solver.rota.memories import Real
from solver.rota.outlines import LARGEST_LAYER, Outlines
from solver.rota.pattern_graph import compiled
from solver.rota.problem import REST, Absence, RotaProblem
from solver.rota.row_facts import row_facts
from solver.rota.rows import Rows
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.weekly_hours import WeeklyHours
from solver.rota.verbs import Avoid, Statement
from solver.rule import MUST
from tests.solver.rota.any_problem import any_problem, any_small_problem
from tests.solver.rota.small_teams import E, L, a_person, a_team
from tests.solver.rota.test_patterns import PERSONAL

SMALL = 4


@pytest.mark.parametrize("kind", PERSONAL, ids=lambda kind: kind.key)
def test_what_is_cheapest_for_one_person_is_found_among_all(kind: type[RotaRule]) -> None:
    """Any histories and any values of a rule: two people are in one graph, three in another, or none."""
    for seed in range(12):
        chance = Random(f"{kind.key} together {seed}")
        _compare(any_problem(chance, kind, most_people=4, most_days=5), chance)


@pytest.mark.parametrize("seed", range(24))
def test_with_many_rules_at_once_too(seed: int) -> None:
    _compare(any_small_problem(seed, 4, 6), Random(seed))


def test_a_graph_kept_small_forgets_sums_and_is_never_too_dear() -> None:
    """With room for a few steps only, people are parted and sums left out: what is found may cost less."""
    cheaper = sum(_compare(any_small_problem(seed, 3, 6), Random(seed), SMALL) for seed in range(40))
    assert cheaper, "the limit never mattered, so nothing was tried"


def test_histories_hours_and_leave_share_one_graph() -> None:
    """Anna comes from a week of Lates, Ben has half the hours, Cara is away for a week, which is credited."""
    away = tuple(Absence(day, "leave", credited_minutes=480) for day in range(5))
    people = (
        a_person("Anna", contract_minutes=40 * 60, history=(L,) * 5 + (REST,) * 2),
        a_person("Ben", contract_minutes=24 * 60, history=(REST,) * 7),
        a_person("Cara", contract_minutes=40 * 60, absences=away, history=(E,) * 5 + (REST,) * 2),
    )
    rules = (NoDutyInAbsence(), MinimumRest(), LongestRunOfDuties(), WeeklyHours(strength=MUST))
    team = a_team("Anna Ben Cara", 14, rules, people=people)
    build, alone = _said(team)
    outlines = Outlines(build, alone)
    graphs = [outlines.graph(person) for person in range(3)]
    assert len({id(graph.layers) for graph in graphs if graph}) == 1
    wish = np.zeros((14, 3))
    wish[:, REST + 1] = 1.0  # a tour on every day, please none of rest
    tours = [sum(state != REST for state in graph.best(wish)[1]) for graph in graphs if graph]
    assert tours == [10, 6, 5], "five tours of 8 h in a week; three; none beside a week of leave"


def _said(problem: RotaProblem) -> tuple[Build, dict[int, Sequence[Statement]]]:
    build = Build(problem, Limit(seconds=60), workers=1, seed=0, progress=None, stop=None, found=None)
    rows = [Rows(build, circle) for circle in build.circles]
    return build, {person: said for one in rows for person, said in one.alone.items()}


def _compare(problem: RotaProblem, chance: Random, largest: int = LARGEST_LAYER) -> int:
    """How many people's cheapest rows cost less than they should, which only a small graph may do."""
    build, alone = _said(problem)
    outlines, cheaper = Outlines(build, alone, largest), 0
    for person, said in alone.items():
        if any(cell[0] == person for cell in build.states.empty):
            continue
        known = [one for one in said if one.cost is None or isinstance(one, Avoid)]
        prices = _prices(problem, chance)
        together = outlines.graph(person)
        by_itself = compiled(problem, row_facts(problem, build.states, person, known))
        cost = float("inf") if together is None else together.best(prices)[0]
        expected = float("inf") if by_itself is None else by_itself.best(prices)[0]
        if largest == LARGEST_LAYER:
            assert cost == expected, problem.rules
        elif together is not None:
            assert cost <= expected
            cheaper += cost < expected
    return cheaper


def _prices(problem: RotaProblem, chance: Random) -> Real:
    width = len(problem.shift_types) + 1
    return np.array([[float(chance.randint(-30, 30)) for _ in range(width)] for _ in range(problem.days)])

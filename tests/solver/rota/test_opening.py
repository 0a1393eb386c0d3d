"""The first rota: row by row, without OR-Tools, and fair to people for whom there is no lawful row."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from random import Random

import pytest

from solver.result import Limit, Status
from solver.rota.build import Build
from solver.rota.opening import opening
from solver.rota.placing import placed
from solver.rota.problem import REST, Absence, Lock, Request, RotaProblem
from solver.rota.reach import people_of
from solver.rota.rows import Rows
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.most_of_shift_type import MostOfShiftType
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.requests import Requests
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.rules.shortest_run_of_days_off import ShortestRunOfDaysOff
from solver.rota.search import solve
from solver.rule import MUST, prefer
from tests.solver.rota.any_problem import any_small_problem
from tests.solver.rota.small_teams import E, L, a_person, a_team, best_of_all, letters, wanted

COVER = LeastCover(strength=prefer(60))


def _opened(problem: RotaProblem) -> tuple[Build, list[Rows]]:
    build = Build(problem, Limit(seconds=60), workers=1, seed=0, progress=None, stop=None, found=None)
    rows = [Rows(build, circle) for circle in build.circles]
    opening(build, rows)
    return build, rows


def _four_weeks() -> RotaProblem:
    """Ten people with limits on everything: rest, runs, days off, tours, and Lates in the period."""
    chance = Random(3)
    cover = [wanted(day, shift, chance.randint(1, 4)) for day in range(28) for shift in (E, L)]
    rules = (
        COVER,
        MinimumRest(),
        LongestRunOfDuties(days=5),
        ShortestRunOfDaysOff(strength=MUST),
        ShiftsInPeriod(strength=MUST, least=16, most=18),
        MostOfShiftType(strength=MUST, shifts=frozenset({"L"}), most=9),
    )
    return a_team("Anna Ben Cara Dan Eve Finn Gail Hugh Iris Jack", 28, rules, cover)


def test_the_first_rota_breaks_nothing_and_everybody_works_what_is_asked() -> None:
    build, _ = _opened(_four_weeks())
    assert build.started
    assert not any(breach.must for breach in build.best.breaches)
    assert all(16 <= 28 - row.count("-") <= 18 for row in letters(build.best.rota))


def test_the_first_rota_is_there_before_or_tools() -> None:
    """In a process of its own, for here OR-Tools may have been loaded by another test."""
    source = """
import sys
from tests.solver.rota.test_opening import _four_weeks
from solver.rota.search import solve
from solver.result import Limit
loaded = []
def found(rota, news):
    loaded.append((news.broken_musts, "ortools" in sys.modules))
solve(_four_weeks(), Limit(seconds=10), found=found, stop=lambda: bool(loaded))
print(loaded[0])
"""
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "(0, False)", done.stderr


@pytest.mark.parametrize("chunk", range(3))
def test_where_people_have_lawful_rows_they_get_them(chunk: int) -> None:
    """On small problems of any rules whose musts are each about one person."""
    tried = 0
    for seed in range(400 + chunk * 8, 408 + chunk * 8):
        problem = any_small_problem(seed, 2, 4)
        musts = [
            said for rule in problem.active_rules if rule.strength.must for said in rule.statements(problem)
        ]
        if all(len(people_of(said)) == 1 for said in musts) and not best_of_all(problem)[0]:
            build, _ = _opened(problem)
            assert not build.best.broken, seed
            tried += 1
    assert tried


def _anna_cannot() -> RotaProblem:
    """Anna is away on four of seven days and must have five tours: two are missing whatever is planned. Ben
    can have his five. An Early a day is wanted: Anna's three days and Ben's five cover the week."""
    away = tuple(Absence(day, "leave") for day in range(4))
    people = (a_person("Anna", absences=away), a_person("Ben"))
    rules = (
        COVER,
        NoDutyInAbsence(),
        LongestRunOfDuties(days=5),
        ShiftsInPeriod(strength=MUST, least=5, most=5),
    )
    return a_team("Anna Ben", 7, rules, [wanted(day, E, 1) for day in range(7)], people=people)


def test_who_has_no_lawful_row_breaks_as_little_as_can_be_from_the_start() -> None:
    build, (rows,) = _opened(_anna_cannot())
    assert rows.least_broken == {0: 2 * build.weights["shifts_in_period"]}
    assert build.best.broken == build.circles[0].least_broken == rows.least_broken[0]
    assert build.started, "nothing that could be mended is left to look for"


def test_the_others_are_planned_as_well_as_ever() -> None:
    """No Early is missing, and Anna's count is all that is broken."""
    result = solve(_anna_cannot(), Limit(seconds=20))
    assert (result.status, result.cost, result.bound) == (Status.NEAREST, 0, None)
    assert {(breach.rule, breach.person) for breach in result.breaches} == {("shifts_in_period", 0)}
    assert letters(result.solution)[0] == "----EEE"


def test_a_placing_costs_what_the_statements_say() -> None:
    """No shares here, so the programme's prices are the true ones."""
    problem = _four_weeks()
    build, (rows,) = _opened(problem)
    placing = placed(rows, dict(enumerate(build.best.rota.states)))
    assert placing is not None
    assert placing.cost == build.best.cost
    placing.take_out(3)
    placing.put_in(3)
    assert placing.cost <= build.best.cost, "a best row is no worse than the one it had"
    build.offer(build.circles[0], build.best.rota.with_rows(placing.chosen))
    assert build.best.cost == placing.cost


def test_a_must_comes_before_the_dearest_wish() -> None:
    """One Early must be covered, and both would pay 50,000 for their rest: still somebody works."""
    wishes = tuple(Request(person, 0, frozenset({REST}), weight=50) for person in (0, 1))
    rules = (LeastCover(strength=MUST), Requests(strength=prefer(1000)))
    build, _ = _opened(a_team("Anna Ben", 2, rules, [wanted(0, E, 1)], requests=wishes))
    assert (build.best.broken, build.best.cost) == (0, 50_000)


def test_rows_that_break_the_law_are_no_placing() -> None:
    _, (rows,) = _opened(a_team("Anna", 3, (COVER, MinimumRest()), [wanted(0, L, 1)]))
    assert placed(rows, {0: (L, E, REST)}) is None


def test_a_person_locked_against_the_law_keeps_the_lock() -> None:
    team = a_team("Anna Ben", 3, (COVER, MinimumRest(), Locks()), [wanted(day, E, 1) for day in range(3)])
    team = replace(team, locks=(Lock(0, 0, L), Lock(0, 1, E)))
    build, _ = _opened(team)
    assert build.best.rota.states[0][:2] == (L, E)

"""Clashes: with all of the set no rota exists, without any one of it one does, by looking at every rota."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from random import Random

import pytest

from solver.rota.answers.clash import clash, smallest_clash
from solver.rota.answers.forms import ClashAnswer, ClashQuestion, NeedChange, WayKind, WayOut
from solver.rota.answers.moves import said_of
from solver.rota.answers.ways import relaxed
from solver.rota.check import broken_musts, check
from solver.rota.problem import REST, Lock, Request, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.requests import Requests
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.solution import Rota, empty_rota
from solver.rota.tally import Tally
from solver.rule import MUST
from tests.make import a_need, a_person, a_problem, an_absence
from tests.solver.rota.answers.any_question import any_team, any_week
from tests.solver.rota.every_rota import EveryRota, TooManyWays, can_all_be_met

SECONDS = 30.0


@pytest.mark.parametrize("seed", range(8))
def test_the_set_is_smallest(seed: int) -> None:
    _compare(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_the_set_is_smallest_in_200_more_teams(block: int) -> None:
    for seed in range(100 + 10 * block, 110 + 10 * block):
        _compare(seed)


def _compare(seed: int) -> None:
    problem = _small_team(seed)
    items = smallest_clash(problem, empty_rota(problem), SECONDS)
    # One row for every rota there is: which of the demands it meets.
    met_by = [
        [not any(tally.amount(said) for said in item) for item in items]
        for rota in _every_rota(problem)
        for tally in [Tally(problem, rota)]
    ]
    if not items:
        musts = [said for said in said_of(problem) if said.cost is None]
        assert any(not Tally(problem, rota).broken(musts) for rota in _every_rota(problem))
        return
    assert not any(all(row) for row in met_by)
    for left_out in range(len(items)):
        assert any(all(row[:left_out]) and all(row[left_out + 1 :]) for row in met_by)
    _every_way_out_works(problem)


def _every_way_out_works(problem: RotaProblem) -> ClashAnswer:
    """Taken, each settles it the first time: its rota breaks nothing that is still a must, but for musts of
    other clashes, in which its rule has no part."""
    answer = clash(ClashQuestion(problem, empty_rota(problem), SECONDS))
    assert not answer.satisfiable
    assert answer.smallest
    for way in answer.ways:
        rule = next(rule for rule in problem.rules if rule.id == way.rule)
        assert not rule.law
        breaches = check(relaxed(problem, way), way.rota)
        assert {one.rule for one in breaches if one.must} <= set(way.others)
        own = {one.clash for one in answer.demands if one.rule == way.rule}
        assert set(way.others) == {one.rule for one in answer.demands if _apart(answer, one.clash, way)}
        assert own
        if way.kind is WayKind.PREFER:
            assert sum(one.amount for one in breaches if one.rule == way.rule) == way.amount
        else:
            assert relaxed(problem, way) != problem  # the rule stays a must
    assert len(answer.ways) == len({(way.rule, way.kind) for way in answer.ways})
    return answer


def _apart(answer: ClashAnswer, clash_number: int, way: WayOut) -> bool:
    return all(one.rule != way.rule for one in answer.demands if one.clash == clash_number)


def _small_team(seed: int) -> RotaProblem:
    """Two people, up to four days, two shift types, cover as a must and five more of any kind."""
    chance = Random(f"clash {seed}")
    while True:
        problem, _ = any_team(f"clash {seed} {chance.random()}", most_people=2, most_days=4, musts=5)
        if len(problem.people) == 2 and len(problem.shift_types) == 2:
            rules = tuple(
                replace(rule, strength=MUST) if isinstance(rule, LeastCover) else rule
                for rule in problem.rules
                if rule.strength.must or isinstance(rule, LeastCover)
            )
            return replace(problem, rules=rules)


def _every_rota(problem: RotaProblem) -> list[Rota]:
    rows = list(product(range(REST, len(problem.shift_types)), repeat=problem.days))
    return [Rota(both) for both in product(rows, repeat=len(problem.people))]


@pytest.mark.parametrize("seed", range(5))
def test_the_set_is_smallest_of_a_week(seed: int) -> None:
    _compare_week(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_the_set_is_smallest_in_200_more_weeks(block: int) -> None:
    for seed in range(100 + 10 * block, 110 + 10 * block):
        _compare_week(seed)


def _compare_week(seed: int) -> None:
    """Four to six people, up to seven days: no rota left out, though not each is looked at."""
    problem, every = _a_week(Random(f"clash week {seed}"))
    items = smallest_clash(problem, empty_rota(problem), SECONDS)
    assert bool(items) == (every.best() is None)
    if not items:
        return
    assert not can_all_be_met(problem, [said for item in items for said in item])
    for left_out in range(len(items)):
        rest = [*items[:left_out], *items[left_out + 1 :]]
        assert can_all_be_met(problem, [said for item in rest for said in item])
    answer = _every_way_out_works(problem)
    for way in answer.ways:
        if way.kind is WayKind.PREFER and not way.others:
            best = EveryRota(relaxed(problem, way)).best()
            assert best is not None
            assert way.proven
            assert sum(one.cost for one in way.breaches) == best.cost  # nor can less of it be given up


def _a_week(chance: Random) -> tuple[RotaProblem, EveryRota]:
    """Musts only, cover among them. Where the musts of one person alone cannot be met it says little about
    teams, so most of those are drawn again."""
    while True:
        problem, _ = any_week(f"clash week {chance.random()}", musts=chance.choice((2, 3, 4)))
        rules = [rule for rule in problem.rules if rule.strength.must]
        problem = replace(problem, rules=(LeastCover(strength=MUST), *rules))
        every = EveryRota(problem)
        alone = EveryRota(replace(problem, rules=tuple(rules))).best() is None
        try:
            if (every.best() is None) != (chance.random() < 0.1) and (not alone or chance.random() < 0.2):
                return problem, every
        except TooManyWays:
            continue


def test_a_planted_clash_is_told_with_ways_out_that_work() -> None:
    # Two Earlies are wanted on Monday and Ben is on leave: he counts for nothing that day, so cover asks for
    # two of one person. Rest and the limit on tours have nothing to do with it.
    problem = a_problem(
        a_person("Anna"),
        a_person("Ben", away=[an_absence(0)]),
        days=2,
        rules=[MinimumRest(), LeastCover(), NoDutyInAbsence(), ShiftsInPeriod(most=9)],
        cover=[a_need(0, "06:00-14:00", 2)],
    )
    answer = clash(ClashQuestion(problem, empty_rota(problem), SECONDS))
    assert (answer.satisfiable, answer.smallest) == (False, True)
    assert {(one.rule, one.people, one.first, one.last, one.least) for one in answer.demands} == {
        ("least_cover", (0,), 0, 0, 2),  # of the two only Anna is there at all
    }
    fewer, way = answer.ways
    # The band of 8 h is one person short.
    assert (way.rule, way.kind, way.amount, way.proven) == ("least_cover", WayKind.PREFER, 480, True)
    assert (fewer.kind, fewer.needs) == (WayKind.COVER, (NeedChange(0, 1, 2),))  # one instead of two
    for one in answer.ways:
        assert broken_musts(check(relaxed(problem, one), one.rota)) == 0


def test_two_clashes_are_told_each_with_its_own_ways_out() -> None:
    # On Monday Anna is the only one for two Earlies; on Thursday she is locked on a rest day but asked for an
    # Early that must be granted. Nothing done to one helps the other, so neither alone lets a rota exist.
    problem = replace(
        a_problem(
            "Anna",
            days=4,
            rules=[LeastCover(), Locks(), Requests(strength=MUST), ShiftsInPeriod(most=9)],
            cover=[a_need(0, "06:00-14:00", 2)],
        ),
        locks=(Lock(0, 3, REST),),
        requests=(Request(0, 3, frozenset({0})),),
    )
    answer = clash(ClashQuestion(problem, empty_rota(problem), SECONDS))
    assert (answer.satisfiable, answer.smallest) == (False, True)
    sets = [{one.rule for one in answer.demands if one.clash == number} for number in (0, 1)]
    assert sorted(sets, key=len) == [{"least_cover"}, {"locks", "requests"}]
    ways = {(way.rule, way.kind): way for way in answer.ways}
    assert set(ways) == {
        ("least_cover", WayKind.COVER),
        ("least_cover", WayKind.PREFER),
        ("locks", WayKind.UNLOCK),
        ("locks", WayKind.PREFER),
        ("requests", WayKind.REFUSE),
        ("requests", WayKind.PREFER),
    }
    # One of each settles all: with one Early asked for and the lock taken off every must can be met.
    one = relaxed(problem, ways["least_cover", WayKind.COVER])
    both = relaxed(one, ways["locks", WayKind.UNLOCK])
    assert set(ways["least_cover", WayKind.COVER].others) == {"locks", "requests"}
    assert not clash(ClashQuestion(one, empty_rota(one), SECONDS)).satisfiable
    assert clash(ClashQuestion(both, empty_rota(both), SECONDS)).satisfiable


def test_a_lock_or_a_request_is_taken_away() -> None:
    # Anna is the only one there is for the Earlies. On Monday she is locked on a rest day, or on Tuesday she
    # asked for one.
    problem = a_problem(
        "Anna",
        days=2,
        rules=[LeastCover(), Locks(), Requests(strength=MUST)],
        cover=[a_need(0, "06:00-14:00", 1), a_need(1, "06:00-14:00", 1)],
    )
    locked = replace(problem, locks=(Lock(0, 0, REST),))
    kinds = {way.kind: way for way in clash(ClashQuestion(locked, empty_rota(locked), SECONDS)).ways}
    assert kinds[WayKind.UNLOCK].cells == ((0, 0),)
    assert kinds[WayKind.COVER].needs == (NeedChange(0, 0, 1),)
    asked = replace(problem, requests=(Request(0, 1, frozenset({REST})),))
    kinds = {way.kind: way for way in clash(ClashQuestion(asked, empty_rota(asked), SECONDS)).ways}
    assert kinds[WayKind.REFUSE].cells == ((0, 1),)


def test_the_nearest_value_that_can_be_met_is_offered() -> None:
    # Five days, each with an Early for the one person there is, and no more than two tours: five is the
    # nearest number that can be met with all cover, and three fewer people wanted are the other way.
    problem = a_problem(
        "Anna",
        days=5,
        rules=[LeastCover(), ShiftsInPeriod(most=2)],
        cover=[a_need(day, "06:00-14:00", 1) for day in range(5)],
    )
    answer = clash(ClashQuestion(problem, empty_rota(problem), SECONDS))
    (value,) = [way for way in answer.ways if way.kind is WayKind.VALUE]
    (fewer,) = [way for way in answer.ways if way.kind is WayKind.COVER]
    assert (value.rule, value.value_name, value.value) == ("shifts_in_period", "most", 5)
    assert [(one.least, one.target) for one in fewer.needs] == [(0, 1)] * 3


def test_the_law_is_never_a_way_out() -> None:
    # A Late on Monday and an Early on Tuesday for the one person there is: 8 h rest.
    problem = a_problem(
        "Anna",
        days=2,
        rules=[MinimumRest(), LeastCover()],
        cover=[a_need(0, "14:00-22:00", 1), a_need(1, "06:00-14:00", 1)],
    )
    answer = clash(ClashQuestion(problem, empty_rota(problem), SECONDS))
    assert {one.rule for one in answer.demands} == {"minimum_rest", "least_cover"}
    assert answer.lawful == ("minimum_rest",)
    assert {way.rule for way in answer.ways} == {"least_cover"}


def test_what_can_be_met_is_said_to_be() -> None:
    problem = a_problem("Anna", days=2, rules=[MinimumRest()])
    assert clash(ClashQuestion(problem, empty_rota(problem), SECONDS)).satisfiable

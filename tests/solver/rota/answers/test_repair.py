"""Repair: the fewest changes that trying every rota near by finds, and none of them missed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from random import Random

import pytest

from solver.rota.answers.moves import changed, said_of
from solver.rota.answers.repair import RepairQuestion, fewest_changes, repaired
from solver.rota.answers.repair_model import fewest_by_model
from solver.rota.check import Cell, broken_musts, check, costs
from solver.rota.problem import REST, Absence, CoverNeed, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.target_cover import TargetCover
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.verbs import Statement
from solver.rule import MUST, prefer
from tests.make import a_need, a_person, a_problem, a_rota, an_absence
from tests.solver.rota.answers.any_question import any_team, any_week
from tests.solver.rota.every_rota import Best, EveryRota, Row, TooManyWays

MOST = 2
MANY = 1_000  # of rest days: a change more is never worth fewer of them


@pytest.mark.parametrize("seed", range(8))
def test_no_repair_is_missed(seed: int) -> None:
    _compare(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(10))
def test_no_repair_is_missed_in_200_more_teams(block: int) -> None:
    for seed in range(100 + 20 * block, 120 + 20 * block):
        _compare(seed)


def _compare(seed: int) -> None:
    problem, rota = _somebody_sick(seed)
    locked = {(lock.person, lock.day) for lock in problem.locks}
    answer = fewest_changes(RepairQuestion(problem, rota, most_changes=MOST))
    for count in range(MOST + 1):
        found = {
            cells
            for cells in _every_change(problem, rota, count)
            if not any((p, d) in locked for p, d, _ in cells) and not _broken(problem, rota, cells)
        }
        if found:
            assert {one.cells for one in answer.repairs} == found
            assert (answer.impossible, answer.whole) == (count - 1, True)
            break
    else:
        assert (answer.repairs, answer.impossible, answer.whole) == ((), MOST, False)
    before = costs(problem, check(problem, rota))[1]
    for one in answer.repairs:
        after = repaired(RepairQuestion(problem, rota), one)
        assert one.cost == costs(problem, check(problem, after))[1] - before
    order = [(one.rest_days, one.cost) for one in answer.repairs]
    assert order == sorted(order)


def _somebody_sick(seed: int) -> tuple[RotaProblem, Rota]:
    """A team whose musts are met but for an absence of a day or two."""
    chance = Random(f"repair {seed}")
    while True:
        problem, rota = any_team(f"repair {seed} {chance.random()}", most_people=4, most_days=5, musts=2)
        if not broken_musts(check(problem, rota)):
            break
    person = chance.randrange(len(problem.people))
    days = range(first := chance.randrange(problem.days), min(problem.days, first + 2))
    one = problem.people[person]
    sick = replace(one, absences=(*one.absences, *(Absence(day, "sick") for day in days)))
    people = (*problem.people[:person], sick, *problem.people[person + 1 :])
    return replace(problem, people=people, rules=(*problem.rules, NoDutyInAbsence(id="sick"))), rota


@pytest.mark.parametrize("seed", range(4))
def test_what_was_broken_before_may_stay_so_and_no_more(seed: int) -> None:
    _compare_with_broken(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(10))
def test_what_was_broken_before_in_200_more_teams(block: int) -> None:
    for seed in range(100 + 20 * block, 120 + 20 * block):
        _compare_with_broken(seed)


def _compare_with_broken(seed: int) -> None:
    """A rota that broke musts before somebody was away, by trying every change and by solving."""
    well, sick, rota = _somebody_sick_in_a_broken_rota(seed)
    asked = RepairQuestion(sick, rota, well, keep_cover=False, most_changes=MOST)
    answer, solved = fewest_changes(asked), fewest_by_model(asked)
    known = _musts(well)
    bears = [(said, Tally(well, rota).amount(said) if said in known else 0) for said in _musts(sick)]
    locked = {(lock.person, lock.day) for lock in sick.locks}

    def mends(cells: tuple[Cell, ...]) -> bool:
        tally = Tally(sick, changed(rota, cells))
        return all(tally.amount(said) <= most for said, most in bears)

    for count in range(MOST + 1):
        every = _every_change(sick, rota, count)
        free = (cells for cells in every if not any((p, d) in locked for p, d, _ in cells))
        found = {cells for cells in free if mends(cells)}
        if found:
            assert {one.cells for one in answer.repairs} == found
            assert (answer.impossible, answer.whole) == (count - 1, True)
            assert solved.impossible < count  # what is loosened for the model never rules out too much
            assert not solved.repairs or solved.repairs[0].cells in found
            return
    assert (answer.repairs, answer.impossible, answer.whole) == ((), MOST, False)
    assert all(len(one.cells) > MOST for one in solved.repairs)


def _musts(problem: RotaProblem) -> list[Statement]:
    return [said for said in said_of(problem) if said.cost is None]


def _somebody_sick_in_a_broken_rota(seed: int) -> tuple[RotaProblem, RotaProblem, Rota]:
    """The team before and after, with a rota that broke musts already."""
    chance = Random(f"broken {seed}")
    while True:
        well, rota = any_team(f"broken {seed} {chance.random()}", most_people=4, most_days=5, musts=3)
        well = replace(well, rules=(*well.rules, NoDutyInAbsence(id="sick")))
        if broken_musts(check(well, rota)):
            break
    person, day = chance.randrange(len(well.people)), chance.randrange(well.days)
    one = well.people[person]
    ill = replace(one, absences=(*one.absences, Absence(day, "sick")))
    people = (*well.people[:person], ill, *well.people[person + 1 :])
    return well, replace(well, people=people), rota


def _every_change(problem: RotaProblem, rota: Rota, count: int) -> Iterator[tuple[Cell, ...]]:
    places = list(product(range(len(problem.people)), range(problem.days)))
    for chosen in combinations(places, count):
        options = [
            [
                (p, d, state)
                for state in (REST, *sorted(problem.people[p].may_work & problem.every_shift))
                if state != rota.states[p][d]
            ]
            for p, d in chosen
        ]
        yield from product(*options)


def _broken(problem: RotaProblem, rota: Rota, cells: tuple[Cell, ...]) -> int:
    for cell in cells:
        rota = rota.with_state(*cell)
    musts = replace(problem, rules=tuple(rule for rule in problem.rules if rule.strength.must))
    return broken_musts(check(musts, rota))


def test_two_changes_where_one_is_impossible() -> None:
    # Anna is sick on Tuesday. Her tour has to go, and the Early of that day is not to be shorter than it was:
    # somebody must take it, and of the two who rest Cara comes from a Late on Monday. So Ben it is.
    names = ("Anna", "Ben", "Cara")
    well = a_problem(
        *names,
        days=2,
        rules=[
            MinimumRest(),
            NoDutyInAbsence(),
            TargetCover(strength=prefer(15)),
            LeastCover(strength=prefer(60)),
        ],
        cover=[a_need(1, "06:00-14:00", 1)],
    )
    sick = replace(
        well, people=(replace(well.people[0], absences=(an_absence(1, "sick"),)), *well.people[1:])
    )
    rota = a_rota(well, "- E", "- -", "L -")
    answer = fewest_changes(RepairQuestion(sick, rota, well))
    assert [one.cells for one in answer.repairs] == [((0, 1, REST), (1, 1, 0))]
    assert (answer.impossible, answer.whole, answer.repairs[0].rest_days) == (1, True, 1)
    # Without cover to keep, taking the tour out is all.
    alone = fewest_changes(RepairQuestion(sick, rota))
    assert [one.cells for one in alone.repairs] == [((0, 1, REST),)]


@pytest.mark.parametrize("seed", range(8))
def test_solving_finds_as_few_changes_as_trying(seed: int) -> None:
    _solved_as_tried(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(10))
def test_solving_finds_as_few_changes_as_trying_in_200_more_teams(block: int) -> None:
    for seed in range(100 + 20 * block, 120 + 20 * block):
        _solved_as_tried(seed)


def _solved_as_tried(seed: int) -> None:
    """The same number, proven; and one of those that trying finds, taking as few rest days as can be."""
    problem, rota = _somebody_sick(seed)
    tried = fewest_changes(RepairQuestion(problem, rota, most_changes=MOST))
    solved = fewest_by_model(RepairQuestion(problem, rota, seconds=30.0))
    if not tried.repairs:
        assert not solved.repairs or len(solved.repairs[0].cells) > MOST
        return
    (one,) = solved.repairs
    assert one in [other for other in tried.repairs if other.rest_days == tried.repairs[0].rest_days]
    assert (solved.impossible, solved.whole) == (tried.impossible, True)


@pytest.mark.parametrize("seed", range(5))
def test_nobody_in_a_week_has_to_change_who_need_not(seed: int) -> None:
    _compare_week(seed)


@pytest.mark.long
@pytest.mark.parametrize("block", range(20))
def test_nobody_has_to_change_in_200_more_weeks(block: int) -> None:
    for seed in range(100 + 10 * block, 110 + 10 * block):
        _compare_week(seed)


def _compare_week(seed: int) -> None:
    """Four to six people, up to seven days: no rota left out, though not each is looked at; first of all the
    fewest changes, then the fewest rest days that become working days."""
    chance = Random(f"repair week {seed}")
    while True:  # mostly one that can be repaired
        problem, rota = _somebody_sick_for_days(chance)
        best = _nearest(problem, rota)
        if best is not None or chance.random() < 0.1:
            break
    solved = fewest_by_model(RepairQuestion(problem, rota, seconds=30.0))
    tried = fewest_changes(RepairQuestion(problem, rota))
    if best is None:
        assert (solved.repairs, solved.whole, tried.repairs) == ((), True, ())
        return
    fewest, rests = divmod(best.cost, MANY)
    (one,) = solved.repairs
    assert (len(one.cells), one.rest_days) == (fewest, rests)
    assert (solved.impossible, solved.whole) == (fewest - 1, True)
    assert not broken_musts(check(problem, changed(rota, one.cells)))
    assert tried.impossible < fewest
    if tried.repairs:
        assert (len(tried.repairs[0].cells), tried.repairs[0].rest_days) == (fewest, rests)
    if fewest <= MOST:
        locked = {(lock.person, lock.day) for lock in problem.locks}
        every = _every_change(problem, rota, fewest)
        found = {cells for cells in every if not locked.intersection((p, d) for p, d, _ in cells)}
        assert {one.cells for one in tried.repairs} == {
            cells for cells in found if not _broken(problem, rota, cells)
        }
        assert one in tried.repairs


def _nearest(problem: RotaProblem, rota: Rota) -> Best | None:
    """Of all rotas that meet every must."""
    locked, held = {(lock.person, lock.day) for lock in problem.locks}, rota.states

    def dearer(person: int, row: Row) -> int:
        changes = [before for before, after in zip(held[person], row) if before != after]
        return len(changes) * MANY + changes.count(REST)

    def wanted(person: int, row: Row) -> bool:
        may = problem.people[person].may_work | {REST}
        cells = enumerate(zip(held[person], row))
        return all(
            before == now or (now in may and (person, day) not in locked) for day, (before, now) in cells
        )

    musts = replace(problem, rules=tuple(rule for rule in problem.rules if rule.strength.must))
    return EveryRota(musts, dearer).best(wanted)


def _somebody_sick_for_days(chance: Random) -> tuple[RotaProblem, Rota]:
    """The cheapest rota of a week, whose cover must be kept when tours of it fall to an absence."""
    while True:
        problem, _ = any_week(f"repair week {chance.random()}")
        best = _best(problem)
        if best is None:
            continue
        problem = _kept_as_covered(problem, best)
        person = chance.randrange(len(problem.people))
        first, length = chance.randrange(problem.days), chance.choice((1, 2, 3, 7))
        days = range(first, min(problem.days, first + length))
        if all(best.states[person][day] == REST for day in days):
            continue
        one = problem.people[person]
        sick = replace(one, absences=(*one.absences, *(Absence(day, "sick") for day in days)))
        people = (*problem.people[:person], sick, *problem.people[person + 1 :])
        return replace(problem, people=people, rules=(*problem.rules, NoDutyInAbsence(id="sick"))), best


def _kept_as_covered(problem: RotaProblem, rota: Rota) -> RotaProblem:
    """Each band has to have as many as the rota gives it all the time, for whoever is away another."""
    rules = [rule for rule in problem.rules if not isinstance(rule, LeastCover)]
    must = LeastCover(id="kept", strength=MUST)

    def is_met(part: int, need: CoverNeed) -> bool:
        cover = (*problem.cover[:part], need, *problem.cover[part + 1 :])
        return not any(True for _ in must.check(replace(problem, cover=cover), rota, part))

    kept = [
        max((asked for least in range(4) if is_met(part, asked := replace(need, least=least))), key=_least)
        for part, need in enumerate(problem.cover)
    ]
    return replace(problem, rules=(must, *rules), cover=tuple(kept))


def _least(need: CoverNeed) -> int:
    return need.least


def _best(problem: RotaProblem) -> Rota | None:
    try:
        best = EveryRota(problem).best()
    except TooManyWays:
        return None
    return best.rota if best else None


def test_six_changes_where_five_are_impossible_are_solved() -> None:
    # Anna is away for three days with a tour each, and on each somebody must take it: two changes a day,
    # more than are tried.
    cover = [a_need(day, "06:00-14:00", 1) for day in range(3)]
    rules = [MinimumRest(), NoDutyInAbsence(), TargetCover(strength=prefer(15))]
    well = a_problem("Anna", "Ben", days=3, rules=rules, cover=cover)
    away = replace(well.people[0], absences=tuple(an_absence(day, "sick") for day in range(3)))
    question = RepairQuestion(
        replace(well, people=(away, *well.people[1:])), a_rota(well, "E E E", "- - -"), well
    )
    assert fewest_changes(question).repairs == ()
    solved = fewest_by_model(question)
    assert (len(solved.repairs[0].cells), solved.impossible, solved.whole) == (6, 5, True)


def test_nothing_broken_is_repaired_by_nothing() -> None:
    problem = a_problem(a_person("Anna"), days=1)
    answer = fewest_changes(RepairQuestion(problem, a_rota(problem, "E")))
    assert [one.cells for one in answer.repairs] == [()]
    assert answer.impossible == -1


def test_a_bounded_search_says_so() -> None:
    problem, rota = _somebody_sick(1)
    bounded = fewest_changes(RepairQuestion(problem, rota, most_tries=0))
    whole = fewest_changes(RepairQuestion(problem, rota))
    assert not bounded.whole or whole.impossible == -1

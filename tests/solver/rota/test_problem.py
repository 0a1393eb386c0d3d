"""Facts about a problem that rules ask for: who, which shifts, how long, what is known."""

from __future__ import annotations

from datetime import date

import pytest

from solver.rota.problem import REST, Held, Person
from solver.rota.solution import empty_rota, line
from solver.rule import EVERYONE, Scope, ScopeKind
from tests.make import a_need, a_person, a_problem, a_rota, a_shift, only


def team() -> list[Person]:
    return [
        a_person("Anna", held=[Held("Driver", first=1, last=3)]),
        a_person("Olga", agency="Police", role="Police officer"),
        a_person("Will", agency="Council", role="Warden", held=[Held("Driver")]),
    ]


@pytest.mark.parametrize(
    ("scope", "names"),
    [
        (EVERYONE, ["Anna", "Olga", "Will"]),
        (Scope(ScopeKind.AGENCY, frozenset({"Police"})), ["Anna", "Olga"]),
        (only("Warden", "PCSO", kind=ScopeKind.ROLE), ["Anna", "Will"]),
        (only("Driver", kind=ScopeKind.SKILL), ["Anna", "Will"]),
        (only("2"), ["Olga"]),
        (only("Nobody", kind=ScopeKind.ROLE), []),
    ],
)
def test_whom_a_scope_names(scope: Scope, names: list[str]) -> None:
    problem = a_problem(*team())
    assert [problem.people[p].name for p in problem.people_in(scope)] == names


@pytest.mark.parametrize(("day", "drivers"), [(0, ["Will"]), (1, ["Anna", "Will"]), (4, ["Will"])])
def test_who_counts_towards_a_need_that_day(day: int, drivers: list[str]) -> None:
    problem = a_problem(*team())
    for need in (
        a_need(day, "06:00-14:00", 1, who=only("Driver", kind=ScopeKind.SKILL)),
        a_need(day, "06:00-14:00", 1, skill="Driver"),
    ):
        assert [problem.people[p].name for p in problem.counted(need)] == drivers


def test_shift_types_by_code_or_tag_and_in_words() -> None:
    problem = a_problem(shifts=["E 06:00-14:00", "L 14:00-22:00", "N 22:00-06:00"])
    assert problem.shifts_named(frozenset({"late", "N"})) == {1, 2}
    assert problem.shifts_named(frozenset({"unknown"})) == frozenset()
    assert problem.codes(frozenset({0})) == "E"
    assert problem.codes(frozenset({REST, 0, 2})) == "a rest day, E or N"
    assert problem.codes(frozenset()) == "nothing"
    assert problem.shift_index("L") == 1
    assert problem.shift_index("X") is None


@pytest.mark.parametrize(("saturday", "paid"), [(date(2026, 10, 24), 510), (date(2027, 3, 27), 390)])
def test_a_night_is_paid_as_long_as_it_is(saturday: date, paid: int) -> None:
    """22:00-06:00 with 450 paid minutes: an hour more in October, an hour less in March."""
    problem = a_problem(shifts=[a_shift("N 22:00-06:00", paid=450)], start=saturday, days=2)
    assert problem.duty_minutes(0, 0, 0) == paid
    assert problem.duty_minutes(0, 1, 0) == 450
    assert problem.duty_minutes(0, 0, REST) == 0


def test_history_stands_before_the_period() -> None:
    problem = a_problem("Anna", "Ben", history={"Anna": "E L"}, start=date(2026, 12, 8))
    assert problem.history_days == 2
    assert line(problem, a_rota(problem, "L"), 0)[:4] == (0, 1, 1, REST)
    assert line(problem, empty_rota(problem), 1) == (REST,) * 9
    assert problem.weekdays[:3] == (6, 0, 1)  # the first known day is Sunday 6 December


def test_days_as_sentences_say_them() -> None:
    assert [a_problem().day_name(day) for day in (-1, 0, 4)] == ["Sun 6", "Mon 7", "Fri 11"]

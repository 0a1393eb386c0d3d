"""Small rota problems that a person can plan in the head, and what every rota of them costs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import product

from solver.rota.problem import REST, CoverNeed, Person, RotaProblem, ShiftType, State
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import EVERYONE, Breach

EARLY = ShiftType("E", "Early", 7 * 60, 15 * 60, 480, frozenset({"early"}))
LATE = ShiftType("L", "Late", 15 * 60, 23 * 60, 480, frozenset({"late"}))
E, L = 0, 1
MONDAY = date(2026, 12, 7)


def a_person(name: str, **facts: object) -> Person:
    number = sum(ord(letter) for letter in name)
    plain = Person(number, name, "Police", "PCSO", 2400, frozenset({E, L}))
    return replace(plain, **facts)  # type: ignore[arg-type]


def wanted(day: int, shift: int, heads: int, most: int | None = None) -> CoverNeed:
    """``heads`` people on a shift type; each one missing counts 60 minutes."""
    return CoverNeed("Cover", EVERYONE, day, shifts=frozenset({shift}), least=heads, target=heads, most=most)


def a_team(
    names: str, days: int, rules: Iterable[RotaRule], cover: Iterable[CoverNeed] = (), **facts: object
) -> RotaProblem:
    people = tuple(a_person(name) for name in names.split())
    plain = RotaProblem(MONDAY, days, (EARLY, LATE), people, tuple(rules), tuple(cover))
    return replace(plain, **facts)  # type: ignore[arg-type]


def a_rota(*rows: str) -> Rota:
    """Rows such as "EE-L"."""
    return Rota(tuple(tuple({"E": E, "L": L, "-": REST}[state] for state in row) for row in rows))


def letters(rota: Rota) -> list[str]:
    return ["".join("-EL"[state + 1] for state in row) for row in rota.states]


def best_of_all(problem: RotaProblem) -> tuple[bool, int]:
    """By trying every rota there is: whether none meets every must, and the least cost of those that do.

    Rules that look at one person are asked about each row once, the others about each whole rota. A rota
    whose rows alone cost as much as the best so far need not be looked at.
    """
    personal = [rule for rule in problem.active_rules if type(rule).parts is RotaRule.parts]
    others = [rule for rule in problem.active_rules if rule not in personal]
    choices = [_rows(problem, personal, person) for person in range(len(problem.people))]
    least: int | None = None
    for chosen in sorted(product(*choices), key=lambda rows: sum(cost for cost, _ in rows)):
        cost = sum(cost for cost, _ in chosen)
        if least is not None and cost >= least:
            break
        breaches = _breaches(problem, others, Rota(tuple(row for _, row in chosen)))
        if not any(breach.must for breach in breaches):
            total = cost + sum(breach.cost for breach in breaches)
            least = total if least is None else min(least, total)
    return least is None, least or 0


def _rows(problem: RotaProblem, rules: list[RotaRule], person: int) -> list[tuple[int, tuple[State, ...]]]:
    """What each row of a person costs by itself, for those that meet every must about one person."""
    idle = (REST,) * problem.days
    found = []
    for row in product(range(REST, len(problem.shift_types)), repeat=problem.days):
        rota = Rota(tuple(row if p == person else idle for p in range(len(problem.people))))
        breaches = _breaches(problem, rules, rota, person)
        if not any(breach.must for breach in breaches):
            found.append((sum(breach.cost for breach in breaches), row))
    return found


def _breaches(
    problem: RotaProblem, rules: list[RotaRule], rota: Rota, person: int | None = None
) -> list[Breach]:
    return [
        breach
        for rule in rules
        for part in rule.parts(problem)
        if person is None or part == person
        for breach in rule.check(problem, rota, part)
    ]

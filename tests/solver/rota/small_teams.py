"""Small rota problems that a person can plan in the head, and what every rota of them costs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import product

from solver.rota.check import check
from solver.rota.problem import REST, CoverNeed, Person, RotaProblem, ShiftType
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import EVERYONE

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
    """By trying every rota there is: whether none meets every must, and the least cost of those that do."""
    states = range(REST, len(problem.shift_types))
    costs = []
    for cells in product(states, repeat=len(problem.people) * problem.days):
        rows = [tuple(cells[p * problem.days : (p + 1) * problem.days]) for p in range(len(problem.people))]
        breaches = check(problem, Rota(tuple(rows)))
        if not any(breach.must for breach in breaches):
            costs.append(sum(breach.cost for breach in breaches))
    return not costs, min(costs, default=0)

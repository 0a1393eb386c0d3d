"""Small rota problems that a person can plan in the head, and what every rota of them costs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import product

from solver.rota.problem import REST, CoverNeed, Person, RotaProblem, ShiftType, State
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
    """By trying every rota there is: whether none meets every must, and the least cost of those that do.

    Rules that look at one person are asked about each row once. A rota whose rows alone cost as much as
    the best so far need not be looked at.
    """
    personal = [rule for rule in problem.active_rules if type(rule).parts is RotaRule.parts]
    parts = [_Part(problem, rule, part) for rule in problem.active_rules for part in rule.parts(problem)]
    shared = [part for part in parts if part.rule not in personal]
    choices = [
        _rows(problem, [part for part in parts if part.rule in personal and part.number == person], person)
        for person in range(len(problem.people))
    ]
    least: int | None = None
    for chosen in sorted(product(*choices), key=lambda rows: sum(cost for cost, _ in rows)):
        total = sum(cost for cost, _ in chosen)
        if least is not None and total >= least:
            break
        total += _cost(shared, Rota(tuple(row for _, row in chosen)))
        if total < BROKEN:
            least = total if least is None else min(least, total)
    return least is None, least or 0


BROKEN = 10**9  # what a broken must counts here: more than all preferences together


@dataclass
class _Part:
    """One part of a rule's check, asked once for all rotas that look the same to it."""

    problem: RotaProblem
    rule: RotaRule
    number: int
    _known: dict[tuple[State, ...], int] = field(default_factory=dict)

    @cached_property
    def _cells(self) -> list[tuple[int, int]]:
        everyone, days = range(len(self.problem.people)), range(self.problem.days)
        touched = self.rule.parts_touched
        return [(p, d) for p in everyone for d in days if self.number in touched(self.problem, p, d)]

    def cost(self, rota: Rota) -> int:
        seen = tuple(rota.states[person][day] for person, day in self._cells)
        if seen not in self._known:
            breaches = self.rule.check(self.problem, rota, self.number)
            self._known[seen] = sum(BROKEN if breach.must else breach.cost for breach in breaches)
        return self._known[seen]


def _cost(parts: Iterable[_Part], rota: Rota) -> int:
    return sum(part.cost(rota) for part in parts)


def _rows(problem: RotaProblem, parts: list[_Part], person: int) -> list[tuple[int, tuple[State, ...]]]:
    """What each row of a person costs by itself, for those that meet every must about one person."""
    idle = ((REST,) * problem.days,) * len(problem.people)
    rows = product(range(REST, len(problem.shift_types)), repeat=problem.days)
    costs = ((_cost(parts, Rota((*idle[:person], row, *idle[person + 1 :]))), row) for row in rows)
    return [(cost, row) for cost, row in costs if cost < BROKEN]

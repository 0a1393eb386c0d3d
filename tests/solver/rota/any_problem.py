"""Random small planning problems and rotas, for tests of the whole catalogue.

A rule is made from the declaration of its values, so a rule added to the catalogue is tested without a word
here. Weeks in which the clocks change, history, absences of half a day and expired skills are all likely.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from solver.rota.problem import (
    NO_PATTERN,
    REST,
    Absence,
    CoverNeed,
    Held,
    Lock,
    Person,
    Request,
    RotaProblem,
    ShiftType,
)
from solver.rota.rules import CATALOGUE
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.most_cover import MostCover
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import MUST, ChoiceOf, RuleValueRefused, Scope, ScopeKind, Strength, Unit, ValueSpec, prefer

STARTS = (date(2026, 12, 7), date(2026, 10, 19), date(2027, 3, 22), date(2026, 12, 30))
SHIFTS = (
    ShiftType("E", "Early", 7 * 60, 15 * 60, 444, frozenset({"early"}), break_minutes=30),
    ShiftType("L", "Late", 15 * 60, 23 * 60, 444, frozenset({"late"}), frozenset({"driver"})),
    ShiftType("N", "Night", 22 * 60, 30 * 60, 480, frozenset({"night", "late"})),
    ShiftType("D", "Day", 9 * 60, 17 * 60 + 15, 450, frozenset({"early"})),
)
AGENCIES, ROLES, SKILLS = ("Police", "Council"), ("PCSO", "Officer"), ("driver", "warranted")
NAMES = ("Anna", "Ben", "Cara", "Dan", "Eve", "Finn")


def any_problem(
    chance: Random, kind: type[RotaRule], most_people: int = 4, most_days: int = 12
) -> RotaProblem:
    """A problem with one rule of the given kind, and with everything in it that any rule may look at."""
    days, history = chance.randint(1, most_days), chance.choice((0, 1, 3, 7, 10, 16))
    shifts = SHIFTS[: chance.randint(1, len(SHIFTS))]
    people = tuple(
        _any_person(chance, number, days, history, len(shifts))
        for number in range(chance.randint(1, most_people))
    )
    start = chance.choice(STARTS) + timedelta(days=chance.randint(0, 6))
    problem = RotaProblem(
        start=start,
        days=days,
        shift_types=shifts,
        people=people,
        rules=(),
        cover=tuple(_any_need(chance, days, len(shifts)) for _ in range(chance.randint(0, 6))),
        requests=tuple(_any_request(chance, people, days, len(shifts)) for _ in range(chance.randint(0, 4))),
        locks=_any_locks(chance, people, days, len(shifts)),
        published=tuple(_any_states(chance, days, len(shifts)) for _ in people)
        if chance.random() < 0.8
        else (),
        notice_days=chance.randint(-2, 30),
        bank_holidays=frozenset(chance.sample(range(-history, days), min(3, days + history))),
    )
    return replace(problem, rules=(any_rule(chance, kind, problem),))


def any_small_problem(seed: int, people: int, days: int) -> RotaProblem:
    """Much cover to give, four preferences and two rules of any strength, of any kind, two shift types."""
    chance = Random(f"brute force {seed}")
    while True:
        problem = any_problem(chance, LeastCover, people, days)
        fits = len(problem.people) == people and problem.days == days
        if fits and problem.shift_types == SHIFTS[:2]:
            break
    needs = [need for _ in range(3) for need in any_problem(chance, LeastCover).cover]
    cover = tuple(need for need in needs if need.day < days and need.shifts <= {0, 1})
    rules = [LeastCover(strength=prefer(60)), MostCover(strength=prefer(10))]
    kinds = chance.sample([kind for kind in CATALOGUE if not issubclass(kind, CoverRule)], 6)
    liked = [any_rule(chance, kind, problem, prefer(chance.choice((7, 20, 60)))) for kind in kinds[:4]]
    others = [any_rule(chance, kind, problem) for kind in kinds[4:]]
    return replace(problem, rules=(*rules, *liked, *others), cover=cover)


def any_rule(
    chance: Random, kind: type[RotaRule], problem: RotaProblem, strength: Strength | None = None
) -> RotaRule:
    """An instance with values within their bounds, small enough to be broken now and then."""
    if strength is None:
        strength = chance.choice((MUST, prefer(chance.choice((1, 7, 20, 60)))))
    rule = kind(strength=strength, scope=any_scope(chance, problem))
    while True:
        values = {name: _any_value(chance, spec, problem) for name, spec in kind.specs().items()}
        try:
            return rule.with_values(values)
        except RuleValueRefused:  # each is within its bounds, but they do not go together
            continue


def any_rota(chance: Random, problem: RotaProblem) -> Rota:
    """From nearly everybody off to nearly everybody on."""
    rest = chance.random()
    return Rota(
        tuple(
            tuple(
                REST if chance.random() < rest else chance.randrange(len(problem.shift_types))
                for _ in range(problem.days)
            )
            for _ in problem.people
        )
    )


def any_scope(chance: Random, problem: RotaProblem) -> Scope:
    kind = chance.choice((ScopeKind.EVERYONE, ScopeKind.EVERYONE, *ScopeKind))
    names: dict[ScopeKind, tuple[str, ...]] = {
        ScopeKind.EVERYONE: (),
        ScopeKind.AGENCY: AGENCIES,
        ScopeKind.ROLE: ROLES,
        ScopeKind.SKILL: SKILLS,
        ScopeKind.PERSON: tuple(str(person.id) for person in problem.people),
    }
    return Scope(kind, frozenset(chance.sample(names[kind], min(1, len(names[kind])))))


def _any_value(chance: Random, spec: ValueSpec, problem: RotaProblem) -> Any:
    choices: dict[ChoiceOf | None, list[str]] = {
        ChoiceOf.SHIFT: ["early", "late", "night", *(shift.code for shift in problem.shift_types)],
        ChoiceOf.SKILL: list(SKILLS),
        ChoiceOf.PERSON: [str(person.id) for person in problem.people],
    }
    if spec.unit is Unit.CHOICE:
        return chance.choice(choices[spec.of])
    if spec.unit is Unit.CHOICES:
        return frozenset(chance.sample(choices[spec.of], chance.randint(1, 2)))
    step = 15 if spec.unit is Unit.DURATION else 1
    least = spec.least or 0
    most = min(spec.most if spec.most is not None else 10**9, least + (40 * 60 if step > 1 else 3))
    return chance.randrange(least, most + 1, step)


def _any_person(chance: Random, number: int, days: int, history: int, shifts: int) -> Person:
    return Person(
        id=number + 11,
        name=NAMES[number],
        agency=chance.choice(AGENCIES),
        role=chance.choice(ROLES),
        contract_minutes=chance.choice((0, 1110, 2220, 2400)),
        may_work=frozenset(chance.sample(range(shifts), chance.randint(1, shifts))),
        held=tuple(
            Held(skill, chance.choice((None, 1)), chance.choice((None, 2, days - 1)))
            for skill in chance.sample(SKILLS, chance.randint(0, 2))
        ),
        absences=tuple(_any_absence(chance, days, history) for _ in range(chance.choice((0, 0, 1, 2)))),
        pattern=_any_states(chance, days, shifts, NO_PATTERN) if chance.random() < 0.8 else (),
        history=_any_states(chance, history, shifts),
        restrictions=frozenset(chance.sample(("night", "late"), chance.choice((0, 0, 1)))),
        cannot_work=((chance.randrange(7), 0, 1440), (chance.randrange(7), 900, 1000))[
            : chance.randint(0, 2)
        ],
        opted_out_of_48_hours=chance.random() < 0.2,
        paid_breaks=chance.random() < 0.5,
    )


def _any_absence(chance: Random, days: int, history: int) -> Absence:
    start, end = chance.choice(((0, 1440), (0, 780), (780, 1440), (550, 725)))
    return Absence(
        chance.randrange(-history, days), "court", start, end, chance.choice((0, 222)), chance.random() < 0.5
    )


def _any_states(chance: Random, days: int, shifts: int, lowest: int = REST) -> tuple[int, ...]:
    return tuple(chance.randrange(lowest, shifts) for _ in range(days))


def _any_need(chance: Random, days: int, shifts: int) -> CoverNeed:
    least = chance.randint(0, 2)
    start = chance.choice((0, 420, 540, 900, 1335))
    by_shift = frozenset(chance.sample(range(shifts), 1)) if chance.random() < 0.4 else frozenset[int]()
    kind = chance.choice((ScopeKind.EVERYONE, ScopeKind.ROLE, ScopeKind.SKILL))
    names = {ScopeKind.ROLE: ROLES, ScopeKind.SKILL: SKILLS}.get(kind, ())
    return CoverNeed(
        name="Cover",
        who=Scope(kind, frozenset(chance.sample(names, min(1, len(names))))),
        day=chance.randrange(days),
        start=start,
        end=start + chance.choice((120, 400, 725)),
        shifts=by_shift,
        least=least,
        target=least + chance.randint(0, 2),
        most=chance.choice((None, least, least + 1)),
        short_minutes=chance.choice((60, 100)),
        over_minutes=chance.choice((1, 60)),
        skill=chance.choice(("", "", "driver")),
    )


def _any_request(chance: Random, people: tuple[Person, ...], days: int, shifts: int) -> Request:
    wanted = frozenset(chance.sample(range(REST, shifts), chance.randint(1, shifts)))
    return Request(chance.randrange(len(people)), chance.randrange(days), wanted, chance.randint(1, 3))


def _any_locks(chance: Random, people: tuple[Person, ...], days: int, shifts: int) -> tuple[Lock, ...]:
    return tuple(
        Lock(person, day, chance.randrange(REST, shifts))
        for person in range(len(people))
        for day in range(days)
        if chance.random() < 0.1
    )

"""A made-up team of any size, a period of any length, the usual rules. The same seed draws the same team.

Cover grows with the team: in each role two fifths of those who can be on duty on an average day are wanted
early and two fifths late, so that a larger team is more of the same and not an easier one. With more than
four shift types those of a kind begin half an hour apart, and of each nobody may have more than a few tours.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from solver.rota.problem import Absence, CoverNeed, Held, Person, RotaProblem, ShiftType
from solver.rota.rules.most_of_shift_type import MostOfShiftType
from solver.rota.rules.standard import standard_rules
from solver.rule import ScopeKind
from tests.make import TAGS, a_need, a_person, a_problem, a_shift, only

ROLES = (("PCSO", "Police staff", 0.4), ("Police officer", "Police", 0.25), ("Warden", "Council", 0.35))
SHIFTS = ("E 07:00-15:00", "D 09:00-17:00", "M 12:00-20:00", "L 15:00-23:00")
KINDS = {
    "E": 6 * 60,
    "D": 9 * 60,
    "M": 12 * 60,
    "L": 14 * 60,
}  # where there are more: the first of each begins
APART_MINUTES, MOST_OF_A_TYPE = 30, 3  # tours in four weeks
BANDS = (("07:00-12:00", 0.4), ("12:00-15:00", 0.5), ("15:00-23:00", 0.4))
TOUR_MINUTES = 444
ON_DUTY_A_DAY = 5 / 7 * 0.85  # five tours a week, less leave and sickness
# What everybody worked before, week by week; each begins at another line.
LINES = ("E E E E E - -", "D D D D - - D", "- L L L L - -", "- - M M M M M", "- E E E E - -", "L L L L L - -")
WEEKS_OF_HISTORY = 8


def a_made_up_team(people: int, weeks: int, seed: int = 1, types: int = len(SHIFTS)) -> RotaProblem:
    """So many people of three roles, eight weeks of history, a week of leave for every fourth in a month, and
    a wish for a day off for each person and month."""
    chance = Random(seed)
    days, months = 7 * weeks, max(1, round(weeks / 4))
    roles = [role for role, _, share in ROLES for _ in range(round(people * share))]
    agency = {role: one for role, one, _ in ROLES}
    team = [
        _person(chance, f"Person {n + 1}", role, agency[role], days, months) for n, role in enumerate(roles)
    ]
    wishes = [(one.name, chance.randrange(days), "-") for one in team for _ in range(months)]
    shifts = [a_shift(one, paid=TOUR_MINUTES) for one in SHIFTS] if types == len(SHIFTS) else _shifts(types)
    return a_problem(
        *team,
        shifts=shifts,
        days=days,
        rules=standard_rules()
        if types == len(SHIFTS)
        else (*standard_rules(), *_narrow_limits(shifts, months)),
        cover=[need for role in agency for need in _needs(role, roles.count(role), days)],
        requests=wishes,
        history={one.name: _history(n, shifts) for n, one in enumerate(team)},
    )


def _person(chance: Random, name: str, role: str, agency: str, days: int, months: int) -> Person:
    weeks_away = {chance.randrange(days // 7) for _ in range(months) if chance.random() < 0.25}
    away = [
        Absence(7 * week + day, "leave", credited_minutes=TOUR_MINUTES)
        for week in sorted(weeks_away)
        for day in range(5)
    ]
    driver = [Held("Driver")] if chance.random() < 0.4 else []
    return a_person(name, role=role, agency=agency, hours=37, held=driver, away=away)


def _needs(role: str, people: int, days: int) -> list[CoverNeed]:
    needs = []
    for band, part in BANDS:
        least = max(1, int(people * ON_DUTY_A_DAY * part))
        target = least + max(1, least // 5)
        who = only(role, kind=ScopeKind.ROLE)
        needs += [a_need(day, band, least, target=target, name=role, who=who) for day in range(days)]
    return needs


def _history(number: int, shifts: Sequence[ShiftType]) -> str:
    """The first shift type of each kind of a line."""
    code_of = {kind: next(one.code for one in shifts if one.code.startswith(kind)) for kind in KINDS}
    lines = (LINES[(number + week) % len(LINES)] for week in range(WEEKS_OF_HISTORY))
    return " ".join(code_of.get(kind, kind) for line in lines for kind in line.split())


def _shifts(types: int) -> list[ShiftType]:
    """E1, E2, …, D1, …: as many of each kind as come out, eight hours each."""
    shifts = []
    for place, (kind, first) in enumerate(KINDS.items()):
        for number in range(len(range(place, types, len(KINDS)))):
            start = first + number * APART_MINUTES
            hours = f"{_clock(start)}-{_clock(start + 8 * 60)}"
            tags = [TAGS[kind]] if kind in TAGS else []
            shifts.append(a_shift(f"{kind}{number + 1} {hours}", paid=TOUR_MINUTES, tags=tags))
    return shifts


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _narrow_limits(shifts: Sequence[ShiftType], months: int) -> list[MostOfShiftType]:
    return [
        MostOfShiftType(id=f"most_{one.code}", shifts=frozenset({one.code}), most=MOST_OF_A_TYPE * months)
        for one in shifts
    ]

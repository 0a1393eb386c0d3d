"""Small planning problems in readable words: a_person("Anna"), a_shift("E 06:00-14:00"), a_rota(p, "E - L").

States are written as shift codes, a rest day as "-", and "?" where a pattern says nothing. History, pattern
and published rota are given by name, in the same letters: history={"Anna": "L L"} ends on the eve.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from solver.rota.check import check
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
    State,
)
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import EVERYONE, Scope, ScopeKind

MONDAY = date(2026, 12, 7)
EARLY_AND_LATE = ("E 06:00-14:00", "L 14:00-22:00")
TAGS = {"E": "early", "L": "late", "N": "night"}
ANY_SHIFT = frozenset(range(64))


def minutes(clock: str) -> int:
    """ "06:30" as minutes since midnight."""
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def a_shift(
    words: str, *, paid: int | None = None, tags: Iterable[str] | None = None, skills: Iterable[str] = ()
) -> ShiftType:
    """ "L 14:00-22:00": code and hours; hours that end before they begin run into the next day. All of it is
    paid unless said otherwise. E, L and N carry the tags early, late and night unless tags are given."""
    code, hours = words.split()
    start, end = (minutes(clock) for clock in hours.split("-"))
    end += 24 * 60 if end <= start else 0
    given = ([TAGS[code]] if code in TAGS else []) if tags is None else tags
    return ShiftType(
        code, code, start, end, end - start if paid is None else paid, frozenset(given), frozenset(skills)
    )


def a_person(
    name: str,
    *,
    role: str = "PCSO",
    agency: str = "Police",
    hours: float = 40,
    held: Iterable[Held] = (),
    away: Iterable[Absence] = (),
    restrictions: Iterable[str] = (),
    cannot_work: Iterable[tuple[int, int, int]] = (),
    opted_out: bool = False,
) -> Person:
    """Somebody who may work every shift type. ``a_problem`` gives ids, history and pattern."""
    return Person(
        id=0,
        name=name,
        agency=agency,
        role=role,
        contract_minutes=round(hours * 60),
        may_work=ANY_SHIFT,
        held=tuple(held),
        absences=tuple(away),
        restrictions=frozenset(restrictions),
        cannot_work=tuple(cannot_work),
        opted_out_of_48_hours=opted_out,
    )


def an_absence(
    day: int, kind: str = "leave", hours: str = "", *, credited: int = 0, worked: bool = False
) -> Absence:
    """Away all day, or between two clock times: an_absence(1, "court", "09:00-13:00")."""
    start, end = (minutes(clock) for clock in hours.split("-")) if hours else (0, 24 * 60)
    return Absence(day, kind, start, end, credited, worked)


def a_need(
    day: int,
    band: str = "",
    least: int = 0,
    *,
    on: Iterable[int] = (),
    target: int | None = None,
    most: int | None = None,
    name: str = "PCSO",
    who: Scope = EVERYONE,
    short_minutes: int = 60,
    over_minutes: int = 60,
    skill: str = "",
) -> CoverNeed:
    """At least so many in a band ("15:00-23:00"), or on shift types given by their place (``on``)."""
    start, end = (minutes(clock) for clock in band.split("-")) if band else (0, 0)
    end += 24 * 60 if band and end <= start else 0
    wanted = least if target is None else target
    return CoverNeed(
        name, who, day, start, end, frozenset(on), least, wanted, most, short_minutes, over_minutes, skill
    )


def only(*names: str, kind: ScopeKind = ScopeKind.PERSON) -> Scope:
    """A scope: only("1") is the first person, only("PCSO", kind=ScopeKind.ROLE) a role."""
    return Scope(kind, frozenset(names))


def a_problem(
    *people: Person | str,
    shifts: Iterable[ShiftType | str] = EARLY_AND_LATE,
    days: int = 7,
    start: date = MONDAY,
    rules: Iterable[RotaRule] = (),
    cover: Iterable[CoverNeed] = (),
    requests: Iterable[tuple[str, int, str]] = (),
    locks: Iterable[tuple[str, int, str]] = (),
    history: Mapping[str, str] | None = None,
    pattern: Mapping[str, str] | None = None,
    published: Mapping[str, str] | None = None,
    may_work: Mapping[str, str] | None = None,
    notice_days: int = 28,
    bank_holidays: Iterable[int] = (),
) -> RotaProblem:
    """A week from Monday 7 December 2026 unless said otherwise, for Anna unless people are given.

    ``requests`` and ``locks`` are (name, day, code); a request may name several codes ("E L").
    """
    types = tuple(a_shift(one) if isinstance(one, str) else one for one in shifts)
    team = [a_person(one) if isinstance(one, str) else one for one in people or ("Anna",)]
    place = {one.name: index for index, one in enumerate(team)}
    known = max((len(text.split()) for text in (history or {}).values()), default=0)

    def states(of: Mapping[str, str] | None, name: str, otherwise: str) -> tuple[State, ...]:
        return states_of(types, (of or {}).get(name, otherwise))

    return RotaProblem(
        start=start,
        days=days,
        shift_types=types,
        people=tuple(
            replace(
                one,
                id=index + 1,
                may_work=frozenset(states(may_work, one.name, " ".join(shift.code for shift in types))),
                history=states(history, one.name, "- " * known),
                pattern=states(pattern, one.name, ""),
            )
            for index, one in enumerate(team)
        ),
        rules=tuple(rules),
        cover=tuple(cover),
        requests=tuple(
            Request(place[name], day, frozenset(states_of(types, codes))) for name, day, codes in requests
        ),
        locks=tuple(Lock(place[name], day, states_of(types, code)[0]) for name, day, code in locks),
        published=tuple(states(published, one.name, "- " * days) for one in team) if published else (),
        notice_days=notice_days,
        bank_holidays=frozenset(bank_holidays),
    )


def states_of(types: tuple[ShiftType, ...], codes: str) -> tuple[State, ...]:
    """ "E - L" as states."""
    place = {"-": REST, "?": NO_PATTERN} | {one.code: index for index, one in enumerate(types)}
    return tuple(place[code] for code in codes.split())


def a_rota(problem: RotaProblem, *lines: str) -> Rota:
    """One line of codes a person, filled up with rest days: a_rota(problem, "E E - L")."""
    rows = [states_of(problem.shift_types, text) for text in lines]
    rows += [()] * (len(problem.people) - len(rows))
    return Rota(tuple(row + (REST,) * (problem.days - len(row)) for row in rows))


def said(problem: RotaProblem, *lines: str) -> list[str]:
    """What the check says of a rota, as people read it: "Anna, Tue 8: 8 h rest, needs 11 h"."""
    found = []
    for breach in check(problem, a_rota(problem, *lines)):
        who = [] if breach.person is None else [problem.people[breach.person].name]
        when = [] if breach.day is None else [problem.day_name(breach.day)]
        found.append(f"{', '.join(who + when)}: {breach.text}")
    return found


def amounts(problem: RotaProblem, *lines: str) -> list[int]:
    """The amounts of all breaches."""
    return [breach.amount for breach in check(problem, a_rota(problem, *lines))]

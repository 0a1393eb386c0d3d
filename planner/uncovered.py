"""What a rota leaves uncovered, with the facts about those who could cover it, and its cost by cause."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from planner.live_rota import LiveRota
from planner.views.rota_verdict import CoverDay, CoverStep
from solver.clock import DAYS_A_WEEK
from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rule import duration

MOST_NAMED = 2


@dataclass(frozen=True, slots=True)
class UncoveredRow:
    """One gap: "PCSO", Tue 8, "20–23", "1 short, 3 h", and why, in facts."""

    role: str
    day: dt.date
    hours: str
    short: str
    why: str


def cost_parts(live: LiveRota) -> tuple[tuple[str, int], ...]:
    """Cost by cause, in minutes of missing cover, the greatest first."""
    headings = {rule.id: rule.heading() for rule in live.problem.active_rules}
    parts: dict[str, int] = {}
    for rule, cost in live.check.cost_by_rule:
        parts[headings[rule]] = parts.get(headings[rule], 0) + cost
    return tuple(sorted(parts.items(), key=lambda part: -part[1]))


def uncovered(live: LiveRota) -> tuple[UncoveredRow, ...]:
    """Every stretch in which fewer are on duty than wanted, by line of cover and day."""
    return tuple(
        UncoveredRow(
            role=row.name,
            day=day.day,
            hours=f"{_clock(start)}–{_clock(end)}",
            short=tr("{missing} short, {end}", missing=missing, end=duration(end - start)),
            why=_why(live, row.name, day.day, start, end),
        )
        for row in live.cover()
        for day in row.days
        for start, end, missing in _gaps(day)
    )


def _gaps(day: CoverDay) -> Iterator[tuple[int, int, int]]:
    """(start, end, missing): neighbouring steps with the same number missing are one gap."""
    held: tuple[int, int, int] | None = None
    for step in day.steps:
        missing = _missing(step)
        if held and missing == held[2] and held[1] == step.start:
            held = (held[0], step.end, missing)
            continue
        if held:
            yield held
        held = (step.start, step.end, missing) if missing else None
    if held:
        yield held


def _missing(step: CoverStep) -> int:
    return max(0, step.required - step.planned)


def _why(live: LiveRota, name: str, date: dt.date, start: int, end: int) -> str:
    """What keeps those who count and are not there: two by name, the others by number."""
    problem, rota = live.problem, live.check.rota
    day = (date - problem.start).days
    need = next(need for need in problem.cover if need.name == name and need.day == day)
    reasons = []
    for person in problem.counted(need):
        state = rota.states[person][day]
        tour = None if state == REST else problem.shift_types[state]
        if tour is None or tour.start > start or tour.end < end:
            reasons.append(_reason(live, person, day))
    named = sorted(reasons, key=lambda reason: reason[0])
    text = "; ".join(words for _, words in named[:MOST_NAMED])
    rest = len(named) - MOST_NAMED
    return (
        tr("{text}; {rest} more", text=text, rest=rest)
        if rest > 0
        else text or tr("Nobody else counts towards it")
    )


def _reason(live: LiveRota, person: int, day: int) -> tuple[int, str]:
    """(rank, words): the firmest fact about why this person does not cover it."""
    problem, rota = live.problem, live.check.rota
    who = problem.people[person]
    away = next((one for one in who.absences if one.day == day), None)
    if away is not None:
        return 0, f"{who.name}: {away.kind}"
    state = rota.states[person][day]
    if any(lock.day == day for lock in problem.locks_of[person]):
        return 1, tr("{name} is locked on {codes}", name=who.name, codes=problem.codes(frozenset({state})))
    if any(one.day == day and one.wanted == {REST} for one in problem.requests_of[person]) and state == REST:
        return 2, tr("{name} has a rest day request", name=who.name)
    hours = _week_minutes(problem, rota.states[person], person, day)
    if state == REST and hours >= who.contract_minutes:
        return 3, tr(
            "{name} at {hours:.1f} of {contract_minutes:.1f} h",
            name=who.name,
            hours=hours / 60,
            contract_minutes=who.contract_minutes / 60,
        )
    if state != REST:
        return 4, tr("{name} on {problem_name}", name=who.name, problem_name=problem.shift_types[state].name)
    return 5, tr("{name} rests", name=who.name)


def _week_minutes(problem: RotaProblem, row: tuple[int, ...], person: int, day: int) -> int:
    """Planned and credited minutes of the calendar week of a day, as far as the period holds it."""
    monday = day - problem.clock.weekday(day)
    days = range(max(0, monday), min(problem.days, monday + DAYS_A_WEEK))
    credited = sum(one.credited_minutes for one in problem.people[person].absences if one.day in days)
    return credited + sum(problem.duty_minutes(person, one, row[one]) for one in days)


def _clock(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    return f"{hour % 24:02d}:{rest:02d}" if rest else f"{hour % 24:02d}"

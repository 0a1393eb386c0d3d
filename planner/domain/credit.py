"""What an absence counts towards contracted hours: the tour the rota had there, as far as it is missed; where
no rota had said anything yet, the tour of the pattern."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from planner.domain.absences import DAY_MINUTES, Absence
from planner.domain.people import Person, Terms
from planner.domain.shifts import ShiftType

WORKING_DAYS_A_WEEK = 5

Span = tuple[int, int]  # from and until which wall minute


def credited_minutes(absence: Absence, person: Person, date: dt.date, beside: Iterable[Span] = ()) -> int:
    """Paid minutes credited for one date; 0 on a rest day, and for kinds that do not count as worked.

    Where the rota had said nothing, 0 on a part-timer's free day, and without a pattern a weekday stands for
    a fifth of the week's contract. ``beside``: what of the day another absence credits already, so that leave
    during which somebody falls sick is not credited twice.
    """
    away = absence.minutes_on(date)
    if away is None or not absence.kind.counts_as_worked:
        return 0
    return sum(_credited(absence, person, date, part) for part in _without(away, beside))


def _credited(absence: Absence, person: Person, date: dt.date, away: Span) -> int:
    if told := absence.missed_on(date):
        return _credit(told.shift_type, person, away)
    if _free(person, date):
        return 0
    if person.pattern is None:
        fifth = person.contract_minutes_per_week // WORKING_DAYS_A_WEEK
        return fifth * (away[1] - away[0]) // DAY_MINUTES if date.weekday() < WORKING_DAYS_A_WEEK else 0
    return _credit(person.pattern.shift_type_on(date, person.line_offset_days), person, away)


def _without(span: Span, others: Iterable[Span]) -> list[Span]:
    """What is left of a span of the day."""
    left = [span]
    for start, end in others:
        pieces = [piece for a, b in left for piece in ((a, min(b, start)), (max(a, end), b))]
        left = [(a, b) for a, b in pieces if a < b]
    return left


def tour_on(absence: Absence, person: Person, date: dt.date) -> ShiftType | None:
    """The tour that an absence takes away, or None on a rest day and where there is no pattern to say."""
    if told := absence.missed_on(date):
        return told.shift_type
    return person.pattern.shift_type_on(date, person.line_offset_days) if person.pattern else None


def duty_minutes(tour: ShiftType, person: Person) -> int:
    """What a tour counts towards contracted hours: officers' refreshment is inside theirs."""
    paid_break = person.agency.terms is Terms.OFFICER
    return tour.paid_minutes + (tour.break_minutes if paid_break else 0)


def _free(person: Person, date: dt.date) -> bool:
    """Whether the person never works on that day: leave there takes nothing from the week's hours."""
    return any(off.whole_day and off.holds(date) for off in person.fixed_times_off)


def _credit(tour: ShiftType | None, person: Person, away: Span) -> int:
    """The part of a tour's minutes that falls into the time away; away to midnight means its whole end."""
    if tour is None:
        return 0
    end = 2 * DAY_MINUTES if away[1] == DAY_MINUTES else away[1]
    missed = max(0, min(tour.end_minute, end) - max(tour.start_minute, away[0]))
    return duty_minutes(tour, person) * missed // (tour.end_minute - tour.start_minute)

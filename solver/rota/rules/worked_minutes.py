"""Minutes of duty by calendar week, Monday to Sunday: what rules about hours count.

The check walks a person's known days week by week; the statements are about terms and known sums. Both
are here, side by side, because the three rules about hours share them; neither uses the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from solver.clock import DAYS_A_WEEK
from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota, line
from solver.rota.verbs import Term


@dataclass(slots=True)
class Week:
    """One calendar week of one person, as far as it is known. ``last`` is its last known day."""

    last: int
    days: int = 0
    minutes: int = 0
    part_credits: int = 0  # of absences for a part of a day, which leave room for a whole tour beside them


def weeks_of(problem: RotaProblem, rota: Rota, person: int) -> list[Week]:
    """Duty and credited minutes of every week that has a known day, in order."""
    weeks: dict[tuple[int, int], Week] = {}
    credited, in_part = _credited(problem, person), _credited(problem, person, in_part=True)
    day = -problem.history_days
    for state in line(problem, rota, person):
        year, number, _ = problem.clock.date(day).isocalendar()
        week = weeks.setdefault((year, number), Week(day))
        week.last, week.days = day, week.days + 1
        week.minutes += credited.get(day, 0) + problem.duty_minutes(person, day, state)
        week.part_credits += in_part.get(day, 0)
        day += 1
    return list(weeks.values())


def _credited(problem: RotaProblem, person: int, *, in_part: bool = False) -> dict[int, int]:
    credited: dict[int, int] = defaultdict(int)
    for absence in problem.people[person].absences:
        if absence.in_part or not in_part:
            credited[absence.day] += absence.credited_minutes
    return credited


def week_spans(problem: RotaProblem) -> list[range]:
    """The known days of every calendar week, in order; the first and the last week may be cut."""
    first = -problem.history_days
    monday = first - problem.clock.weekday(first)
    return [
        range(max(start, first), min(start + DAYS_A_WEEK, problem.days))
        for start in range(monday, problem.days, DAYS_A_WEEK)
    ]


def known_minutes(problem: RotaProblem, person: int, days: Iterable[int]) -> int:
    """What is settled before a build: duties of history days, and credits of absences on any of them."""
    one, wanted = problem.people[person], set(days)
    duties = sum(problem.duty_minutes(person, day, one.history[day]) for day in wanted if day < 0)
    return duties + sum(away.credited_minutes for away in one.absences if away.day in wanted)


def part_credits(problem: RotaProblem, person: int, days: Iterable[int]) -> int:
    """What absences for a part of a day are credited with, on any of these days."""
    wanted = set(days)
    away = problem.people[person].absences
    return sum(one.credited_minutes for one in away if one.in_part and one.day in wanted)


def minute_terms(problem: RotaProblem, person: int, days: Iterable[int]) -> list[Term]:
    """A term for each day of the period and each length of tour it can have, weighted by its minutes."""
    terms = []
    for day in days:
        if day >= 0:
            lengths: dict[int, set[State]] = defaultdict(set)
            for state in problem.every_shift:
                lengths[problem.duty_minutes(person, day, state)].add(state)
            terms += [
                Term(person, day, frozenset(states), minutes) for minutes, states in sorted(lengths.items())
            ]
    return terms

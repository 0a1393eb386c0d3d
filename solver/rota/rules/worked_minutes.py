"""Minutes of duty by calendar week, Monday to Sunday: what rules about hours count.

The check walks a person's known days week by week; the statements are about terms and known sums. Both
are here, side by side, because the three rules about hours share them; neither uses the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from solver.clock import DAYS_A_WEEK
from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota, line
from solver.rota.verbs import Term


@dataclass(slots=True)
class Week:
    """One calendar week of one person, as far as it is known. ``last`` is its last known day."""

    last: int
    days: int
    minutes: int
    part_credits: int = 0  # of absences for a part of a day, which leave room for a whole tour beside them


def weeks_of(problem: RotaProblem, rota: Rota, person: int) -> list[Week]:
    """Duty and credited minutes of every week that has a known day, in order."""
    spans, first = week_spans(problem), -problem.history_days
    states = line(problem, rota, person)
    weeks = [Week(span[-1], len(span), _on_duty(problem, person, span, states, first)) for span in spans]
    for absence in problem.people[person].absences:
        if first <= absence.day < problem.days:
            week = weeks[(absence.day - first + problem.clock.weekday(first)) // DAYS_A_WEEK]
            week.minutes += absence.credited_minutes
            week.part_credits += absence.credited_minutes if absence.in_part else 0
    return weeks


def _on_duty(problem: RotaProblem, person: int, span: range, states: Sequence[State], first: int) -> int:
    """Minutes of the tours on these days, of states from the ``first`` known day on."""
    return sum(
        problem.duty_minutes(person, day, state)
        for day, state in zip(span, states[span.start - first : span.stop - first])
        if state >= 0
    )


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

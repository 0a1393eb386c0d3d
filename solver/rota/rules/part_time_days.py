"""No tour of duty at times a person never works: a part-timer's free days and hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.clock import DAYS_A_WEEK, MINUTES_A_DAY
from solver.language import tr
from solver.rota.problem import RotaProblem, State
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family

WEEKDAYS = (
    tr("Mondays"),
    tr("Tuesdays"),
    tr("Wednesdays"),
    tr("Thursdays"),
    tr("Fridays"),
    tr("Saturdays"),
    tr("Sundays"),
)
WEEK = DAYS_A_WEEK * MINUTES_A_DAY


@dataclass(frozen=True)
class PartTimeDays(RotaRule):
    """Agreed in the contract or as flexible working, so they hold week after week."""

    key = "part_time_days"
    title = tr("Part-time days")
    family = Family.PEOPLE
    text = tr("No tour of duty on a part-timer's free days and hours")
    each = tr("tour")
    cause = tr("Tours on free days")
    source = tr("Employment Rights Act 1996, section 80F; Part-time Workers Regulations 2000")
    help = tr("Counted in wall time: a tour from 15:00 overlaps a day that ends at 15:30 because of school.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        for day, state in enumerate(rota.states[part] if problem.people[part].cannot_work else ()):
            if state < 0:
                continue
            shift = problem.shift_types[state]
            for on in (day, day + 1):
                weekday, midnight = problem.clock.weekday(on), (on - day) * MINUTES_A_DAY
                if any(
                    free == weekday and shift.start < midnight + end and midnight + start < shift.end
                    for free, start, end in problem.people[part].cannot_work
                ):
                    text = tr(
                        "{code} reaches into hours never worked on {weekdays}",
                        code=shift.code,
                        weekdays=WEEKDAYS[weekday],
                    )
                    yield self.breach(text, person=part, day=day)
                    break

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            free = [
                (weekday * MINUTES_A_DAY + start, weekday * MINUTES_A_DAY + end)
                for weekday, start, end in problem.people[person].cannot_work
            ]
            for day in range(problem.days if free else 0):
                states = {state for state in problem.every_shift if _meets(problem, day, state, free)}
                if states:
                    say.avoid(person, day, states)


def _meets(problem: RotaProblem, day: int, state: State, free: list[tuple[int, int]]) -> bool:
    """Whether a tour meets a free span of the week, counted in minutes since Monday 00:00."""
    midnight = problem.clock.weekday(day) * MINUTES_A_DAY
    start, end = midnight + problem.shift_types[state].start, midnight + problem.shift_types[state].end
    return any(start < last + turn and first + turn < end for first, last in free for turn in (0, WEEK))

"""Between so many and so many hours of duty in the whole period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.worked_minutes import minute_terms
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, duration, value

YEAR = 366 * 24 * 60


@dataclass(frozen=True)
class HoursInPeriod(RotaRule):
    """For people whose hours are agreed for a period rather than for a week. Absences credit nothing."""

    least_minutes: int = value(0, "at least", Unit.DURATION, 0, YEAR)
    most_minutes: int = value(160 * 60, "no more than", Unit.DURATION, 0, YEAR)

    key = "hours_in_period"
    title = tr("Hours of duty in the period")
    family = Family.HOURS
    text = tr("Between {least_minutes} and {most_minutes} of duty in the period")
    each = tr("hour off")
    tally = tr("h off")
    cause = tr("Hours in the period")
    help = tr("Only duties count, with their paid minutes; absences credit nothing.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        total = sum(problem.duty_minutes(part, day, state) for day, state in enumerate(rota.states[part]))
        if total < self.least_minutes:
            text = tr(
                "{total} in the period, at least {least_minutes}",
                total=duration(total),
                least_minutes=duration(self.least_minutes),
            )
            yield self.breach(text, -((total - self.least_minutes) // 60), person=part)
        if total > self.most_minutes:
            text = tr(
                "{total} in the period, no more than {most_minutes}",
                total=duration(total),
                most_minutes=duration(self.most_minutes),
            )
            yield self.breach(text, -((self.most_minutes - total) // 60), person=part)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            terms = minute_terms(problem, person, range(problem.days))
            say.limit(terms, least=self.least_minutes, most=self.most_minutes, per=60)

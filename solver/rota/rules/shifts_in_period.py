"""Between so many and so many tours of duty in the whole period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, Family, Unit, many, value


@dataclass(frozen=True)
class ShiftsInPeriod(RotaRule):
    """A count of tours, whatever their length."""

    least: int = value(0, "at least", Unit.COUNT, 0, 366)
    most: int = value(366, "no more than", Unit.COUNT, 0, 366)

    key = "shifts_in_period"
    title = tr("Tours of duty in the period")
    family = Family.HOURS
    text = tr("Between {least} and {most} tours of duty in the period")
    each = tr("tour off")
    tally = tr("off")
    cause = tr("Number of tours")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        tours = sum(state != REST for state in rota.states[part])
        if tours < self.least:
            yield self.breach(
                tr("{tours}, at least {least}", tours=many(tours, "tour"), least=self.least),
                self.least - tours,
                person=part,
            )
        if tours > self.most:
            yield self.breach(
                tr("{tours}, no more than {most}", tours=many(tours, "tour"), most=self.most),
                tours - self.most,
                person=part,
            )

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            terms = [Term(person, day, problem.every_shift) for day in range(problem.days)]
            say.limit(terms, least=self.least, most=self.most)

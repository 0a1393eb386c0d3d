"""Between so many and so many tours of duty in the whole period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
    title = "Tours of duty in the period"
    family = Family.HOURS
    text = "Between {least} and {most} tours of duty in the period"
    each = "tour off"
    tally = "off"
    cause = "Number of tours"

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        tours = sum(state != REST for state in rota.states[part])
        if tours < self.least:
            yield self.breach(
                f"{many(tours, 'tour')}, at least {self.least}", self.least - tours, person=part
            )
        if tours > self.most:
            yield self.breach(
                f"{many(tours, 'tour')}, no more than {self.most}", tours - self.most, person=part
            )

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            terms = [Term(person, day, problem.every_shift) for day in range(problem.days)]
            say.limit(terms, least=self.least, most=self.most)

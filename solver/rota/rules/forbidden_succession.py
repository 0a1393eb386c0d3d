"""Shift types that may not follow one another on the next day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech
from solver.rule import Breach, ChoiceOf, Family, Unit, value


@dataclass(frozen=True)
class ForbiddenSuccession(RotaRule):
    """For agreements that name shift types; where it is only about hours, minimum rest says it better."""

    shifts: frozenset[str] = value(frozenset({"late"}), "after", Unit.CHOICES, of=ChoiceOf.SHIFT)
    then: frozenset[str] = value(frozenset({"early"}), "not", Unit.CHOICES, of=ChoiceOf.SHIFT)

    key = "forbidden_succession"
    title = tr("Forbidden succession")
    family = Family.HOURS
    text = tr("No {then} on the day after {shifts}")
    each = tr("time")
    tally = tr("times")
    cause = tr("Forbidden successions")
    help = tr("Shift types are named by their code, or by a tag that several carry, such as early or late.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        shifts, then = problem.shifts_named(self.shifts), problem.shifts_named(self.then)
        days = line(problem, rota, part)
        for index, (before, after) in enumerate(pairwise(days), 1 - problem.history_days):
            if index >= 0 and before in shifts and after in then:
                one, other = problem.shift_types[after].code, problem.shift_types[before].code
                yield self.breach(
                    tr("{one} on the day after {other}", one=one, other=other), person=part, day=index
                )

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        shifts, then = problem.shifts_named(self.shifts), problem.shifts_named(self.then)
        for person in problem.people_in(self.scope) if shifts and then else ():
            for day in range(max(-1, -problem.history_days), problem.days - 1):
                say.avoid_pair(person, (day, shifts), (day + 1, then))

"""At most so many tours of a shift type in the period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, ChoiceOf, Family, Unit, value


@dataclass(frozen=True)
class MostOfShiftType(RotaRule):
    """0 keeps a person, a role or an agency off a shift type altogether."""

    most: int = value(4, "at most", Unit.COUNT, 0, 366)
    shifts: frozenset[str] = value(frozenset({"late"}), "shift types", Unit.CHOICES, of=ChoiceOf.SHIFT)

    key = "most_of_shift_type"
    title = tr("Most tours of a shift type")
    family = Family.HOURS
    text = tr("At most {most} tours on {shifts} in the period")
    each = tr("tour over")
    tally = tr("over")
    cause = tr("Too many of a shift type")
    help = tr("Shift types are named by their code, or by a tag that several carry, such as late or night.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        kind = problem.shifts_named(self.shifts)
        tours = [day for day, state in enumerate(rota.states[part]) if state in kind]
        if len(tours) > self.most:
            text = tr(
                "{tours} tours on {codes}, at most {most}",
                tours=len(tours),
                codes=problem.codes(kind),
                most=self.most,
            )
            yield self.breach(text, len(tours) - self.most, person=part, day=tours[self.most])

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        kind = problem.shifts_named(self.shifts)
        for person in problem.people_in(self.scope) if kind else ():
            say.limit([Term(person, day, kind) for day in range(problem.days)], most=self.most)

"""No tour of a kind that a person must not work: no nights, no lates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family


@dataclass(frozen=True)
class Restrictions(RotaRule):
    """Medical advice, restricted duties and agreed adjustments, as the tags of shift types."""

    key = "restrictions"
    title = tr("Restrictions")
    family = Family.PEOPLE
    text = tr("Nobody works a kind of tour that he or she must not work")
    each = tr("tour")
    absolute = True
    cause = tr("Tours against a restriction")
    source = tr("Equality Act 2010, section 20")
    help = tr("A person with the restriction night is never given a shift type with the tag night.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        barred = problem.people[part].restrictions
        for day, state in enumerate(rota.states[part] if barred else ()):
            if state != REST and problem.shift_types[state].tags & barred:
                shift = problem.shift_types[state]
                kinds = ", ".join(sorted(shift.tags & barred))
                yield self.breach(
                    tr("{code} is {kinds}, which is barred", code=shift.code, kinds=kinds),
                    person=part,
                    day=day,
                )

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            barred = {state for tag in problem.people[person].restrictions for state in problem.tagged(tag)}
            for day in range(problem.days if barred else 0):
                say.avoid(person, day, barred)

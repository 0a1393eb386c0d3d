"""Only people whose role may work a shift type, and who hold every skill it asks for, work it."""

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
class SkillsOnShift(RotaRule):
    """A skill that has expired by the day of the tour is not held."""

    key = "skills_on_shift"
    title = tr("Roles and skills on a shift type")
    family = Family.PEOPLE
    text = tr("Only people with the role and the skills of a shift type work it")
    each = tr("tour")
    absolute = True
    cause = tr("Tours without the role or skill")
    help = tr(
        "The skills and roles of a shift type are set with the shift type. A licence that ends on Wednesday "
        "is not held on Thursday."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        person = problem.people[part]
        for day, state in enumerate(rota.states[part]):
            if state == REST:
                continue
            shift = problem.shift_types[state]
            missing = sorted(skill for skill in shift.skills if not person.holds(skill, day))
            if state not in person.may_work:
                yield self.breach(
                    tr("{role} may not work {code}", role=person.role, code=shift.code), person=part, day=day
                )
            elif missing:
                ended = any(held.skill == missing[0] for held in person.held)
                why = tr("is not valid on that day") if ended else tr("is not held")
                yield self.breach(
                    tr("{code} needs {missing}, which {why}", code=shift.code, missing=missing[0], why=why),
                    person=part,
                    day=day,
                )

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for p in problem.people_in(self.scope):
            person = problem.people[p]
            for day in range(problem.days):
                held = {one.skill for one in person.held if person.holds(one.skill, day)}
                able = {s for s in person.may_work if problem.shift_types[s].skills <= held}
                if able != problem.every_shift:
                    say.avoid(p, day, problem.every_shift - able)

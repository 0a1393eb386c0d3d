"""No tour of duty during an absence; an absence of part of a day leaves the rest of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family


@dataclass(frozen=True)
class NoDutyInAbsence(RotaRule):
    """Court on Tuesday morning still leaves the Late of Tuesday."""

    key = "no_duty_in_absence"
    title = tr("Absences")
    family = Family.PEOPLE
    text = tr("No tour of duty during leave, sickness, court, training or aid")
    each = tr("tour")
    cause = tr("Tours during an absence")
    help = tr("Counted by the clock: a tour that runs past midnight into a day of leave overlaps it.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        absences = list(zip(problem.people[part].absences, problem.away[part]))
        for day, state in enumerate(rota.states[part] if absences else ()):
            if state < 0:
                continue
            start, end = problem.spans[day, state]
            for absence, (gone, back) in absences:
                if start < back and gone < end:
                    code = problem.shift_types[state].code
                    yield self.breach(
                        tr("{code} during {kind}", code=code, kind=absence.kind), person=part, day=day
                    )
                    break

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            days = {on for day in problem.absent_days[person] for on in (day - 1, day)}
            for day in sorted(days & set(range(problem.days))):
                overlapping = {
                    state
                    for state in problem.every_shift
                    for gone, back in problem.away[person]
                    if max(gone, problem.spans[day, state][0]) < min(back, problem.spans[day, state][1])
                }
                if overlapping:
                    say.avoid(person, day, overlapping)

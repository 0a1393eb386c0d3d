"""From one day to the next, tours start at the same time or later: early, then late, then night."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, duration, prefer, value


@dataclass(frozen=True)
class ForwardRotation(RotaRule):
    """The body clock moves later more easily than earlier."""

    earlier_minutes: int = value(2 * 60, "earlier", Unit.DURATION, 0, 24 * 60)

    key = "forward_rotation"
    title = tr("Forward rotation")
    family = Family.HOURS
    text = tr("No tour starts more than {earlier_minutes} earlier than the tour of the day before")
    each = tr("time")
    tally = tr("backwards")
    cause = tr("Backward rotation")
    usual = prefer(15)
    source = tr("Health and Safety Executive, HSG256 Managing shift work")
    help = tr("Compared by the clock on the wall, between tours on two days in a row.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        history = problem.people[part].history
        before = history[-1] if history else -1
        for day, state in enumerate(rota.states[part]):
            if state >= 0 and before >= 0:
                back = problem.shift_types[before].start - problem.shift_types[state].start
                if back > self.earlier_minutes:
                    text = tr("starts {back} earlier than the day before", back=duration(back))
                    yield self.breach(text, person=part, day=day)
            before = state

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for state, shift in enumerate(problem.shift_types):
            latest = shift.start - self.earlier_minutes
            then = [other for other, next_one in enumerate(problem.shift_types) if next_one.start < latest]
            for person in problem.people_in(self.scope) if then else ():
                for day in range(-1 if problem.history_days else 0, problem.days - 1):
                    say.avoid_pair(person, (day, (state,)), (day + 1, then))

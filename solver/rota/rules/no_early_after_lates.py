"""No Early within a day or two of a run of Lates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, Family, Unit, prefer, value


@dataclass(frozen=True)
class NoEarlyAfterLates(RotaRule):
    """Shift types tagged early and late. A single rest day between them does not turn the body clock."""

    lates: int = value(3, "Lates in a row", Unit.COUNT, 1, 14)
    within_days: int = value(2, "within", Unit.DAYS, 1, 7)

    key = "no_early_after_lates"
    title = tr("Early after Lates")
    family = Family.PEOPLE
    text = tr("No Early within {within_days} of a run of {lates} Lates")
    each = tr("time")
    tally = tr("times")
    cause = tr("Earlies after Lates")
    usual = prefer(30)
    help = tr(
        "Within 1 day means the day after the last Late; within 2 days allows for one rest day between."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        early, late = problem.tagged("early"), problem.tagged("late")
        days = line(problem, rota, part)
        run, since = 0, self.within_days  # length of the last run of Lates, days since its end
        for index, state in enumerate(days):
            if state in early and since < self.within_days and run >= self.lates:
                day = index - problem.history_days
                if day >= 0:
                    code = problem.shift_types[state].code
                    yield self.breach(
                        tr("{code} after {run} Lates in a row", code=code, run=run), person=part, day=day
                    )
            if state in late:
                run, since = (run + 1 if since == 0 and run else 1), 0
            else:
                since += 1

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        early, late = problem.tagged("early"), problem.tagged("late")
        others = (problem.every_shift | {REST}) - late
        for person in problem.people_in(self.scope) if early and late else ():
            for day in range(problem.days):
                for gap in range(self.within_days):
                    last = day - gap - 1
                    first = last - self.lates + 1
                    if first >= -problem.history_days:
                        terms = [Term(person, on, late) for on in range(first, last + 1)]
                        terms += [Term(person, on, others) for on in range(last + 1, day)]
                        say.limit([*terms, Term(person, day, early)], most=len(terms))

"""No more than so many days worked in a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.rules.rota_rule import Measure, RotaRule
from solver.rota.runs import runs
from solver.rota.solution import Rota
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, Family, Unit, value


@dataclass(frozen=True)
class LongestRunOfDuties(RotaRule):
    """Days of duty, and days of court, training or aid, which are worked as well."""

    days: int = value(6, "days in a row", Unit.DAYS, 1, 28)

    key = "longest_run_of_duties"
    title = tr("Longest run of duties")
    family = Family.LAW
    text = tr("No more than {days} worked in a row")
    each = tr("day over")
    tally = tr("over")
    cause = tr("Too many days in a row")
    law = True
    source = tr("Police Regulations 2003, Annex E; Working Time Regulations 1998, regulation 11")
    help = tr(
        "A run that began before the period counts from its first day. Court, training and aid count as "
        "days worked; leave and sickness end a run."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        for first, last in self._runs(problem, rota, part):
            length = last - first + 1
            over = min(length - self.days, last + 1)
            if over > 0:
                text = tr("{length} days in a row, no more than {days}", length=length, days=self.days)
                yield self.breach(text, over, person=part, day=last - over + 1)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            if problem.worked_days[person]:
                self._count_windows(problem, person, say)
            else:
                say.run(person, problem.every_shift, most=self.days)

    def _count_windows(self, problem: RotaProblem, person: int, say: Speech) -> None:
        """Of every ``days`` + 1 days one is free: the same amount, and a day of training can be counted."""
        anything = problem.every_shift | {REST}
        for last in range(max(0, self.days - problem.history_days), problem.days):
            say.limit(
                (
                    Term(person, day, anything if day in problem.worked_days[person] else problem.every_shift)
                    for day in range(last - self.days, last + 1)
                ),
                most=self.days,
            )

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        for first, last in self._runs(problem, rota, person):
            if first <= day <= last:
                place = day - first + 1
                return Measure(
                    tr("Days worked in a row"),
                    tr("{place} of {days}", place=place, days=self.days),
                    place <= self.days,
                )
        return None

    def _runs(self, problem: RotaProblem, rota: Rota, person: int) -> Iterator[tuple[int, int]]:
        worked = problem.worked_days[person]

        def is_worked(day: int, state: State) -> bool:
            return state != REST or day in worked

        return runs(problem, rota, person, is_worked)

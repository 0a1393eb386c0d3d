"""At least so many days worked in a row, once a run of duties begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.runs import in_full_view, runs
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, prefer, value


@dataclass(frozen=True)
class ShortestRunOfDuties(RotaRule):
    """A single duty between rest days spoils both."""

    days: int = value(2, "days in a row", Unit.DAYS, 1, 14)

    key = "shortest_run_of_duties"
    title = tr("Shortest run of duties")
    family = Family.HOURS
    text = tr("At least {days} worked in a row")
    each = tr("day missing")
    tally = tr("missing")
    cause = tr("Short runs of duties")
    usual = prefer(15)
    help = tr(
        "A run that touches the first known day or the last day of the period may go on outside it, so it is "
        "not judged."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        for first, last in runs(problem, rota, part, lambda _, state: state != REST):
            length = last - first + 1
            if length < self.days and in_full_view(problem, first, last):
                text = tr("only {length} worked in a row, at least {days}", length=length, days=self.days)
                yield self.breach(text, self.days - length, person=part, day=max(first, 0))

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            say.run(person, problem.every_shift, least=self.days)

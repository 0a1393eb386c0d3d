"""No more than so many Lates (or nights, or tours of any kind) in a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.runs import runs
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, ChoiceOf, Family, Unit, prefer, value


@dataclass(frozen=True)
class LongestRunOfKind(RotaRule):
    """Some kinds of tour tire more than others."""

    days: int = value(4, "days in a row", Unit.DAYS, 1, 28)
    shifts: frozenset[str] = value(frozenset({"late"}), "shift types", Unit.CHOICES, of=ChoiceOf.SHIFT)

    key = "longest_run_of_kind"
    title = tr("Longest run of one kind of tour")
    family = Family.HOURS
    text = tr("No more than {days} on {shifts} in a row")
    each = tr("day over")
    tally = tr("over")
    cause = tr("Too many of a kind in a row")
    usual = prefer(30)
    help = tr("Shift types are named by their code, or by a tag that several carry, such as late or night.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        kind = problem.shifts_named(self.shifts)
        for first, last in runs(problem, rota, part, lambda _, state: state in kind):
            length = last - first + 1
            over = min(length - self.days, last + 1)
            if over > 0:
                text = tr(
                    "{length} tours on {codes} in a row, no more than {days}",
                    length=length,
                    codes=problem.codes(kind),
                    days=self.days,
                )
                yield self.breach(text, over, person=part, day=last - over + 1)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        kind = problem.shifts_named(self.shifts)
        for person in problem.people_in(self.scope) if kind else ():
            say.run(person, kind, most=self.days)

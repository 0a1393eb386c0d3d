"""Two people work the same tours: a tutor and a newcomer, a pair that shares a car."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.pair_rule import PairRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, prefer


@dataclass(frozen=True)
class KeepTogether(PairRule):
    """The same shift type on the same days, and the same rest days."""

    key = "keep_together"
    title = tr("Keep together")
    text = tr("Keep {one} and {other} on the same tours")
    each = tr("day apart")
    tally = tr("days apart")
    cause = tr("Pairs apart")
    usual = prefer(15)
    help = tr("Days on which one of them is absent are left out.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        pair = self.pair(problem)
        if pair is None:
            return
        one, other = pair
        absent = problem.absent_days[one] | problem.absent_days[other]
        for day, (here, there) in enumerate(zip(rota.states[one], rota.states[other])):
            if here != there and day not in absent:
                does = problem.codes(frozenset({there}))
                yield self.breach(
                    tr("{name} has {does}", name=problem.people[other].name, does=does), person=one, day=day
                )

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        pair = self.pair(problem)
        for day in range(problem.days if pair else 0):
            if pair and not any(day in problem.absent_days[person] for person in pair):
                say.alike(*pair, day)

"""No rest day on its own between two tours of duty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class NoSingleRestDay(RotaRule):
    """One day off is hardly a rest: it starts with sleep and ends with an alarm clock."""

    key = "no_single_rest_day"
    title = tr("No single rest day")
    family = Family.HOURS
    text = tr("No single rest day between two tours of duty")
    each = tr("time")
    tally = tr("single")
    cause = tr("Single rest days")
    usual = prefer(15)
    help = tr("The eve of the period counts, so a single rest day on its first day is seen.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        days = line(problem, rota, part)
        for index in range(max(1, problem.history_days - 1), len(days) - 1):
            if days[index] == REST and days[index - 1] != REST and days[index + 1] != REST:
                day = max(0, index - problem.history_days)
                yield self.breach(tr("a single rest day between two tours"), person=part, day=day)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        for person in problem.people_in(self.scope):
            say.run(person, {REST}, least=2)

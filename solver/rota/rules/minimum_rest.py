"""At least so much rest between the end of one tour of duty and the start of the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from solver.clock import MINUTES_A_DAY
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, duration, value


@dataclass(frozen=True)
class MinimumRest(RotaRule):
    """Rest is elapsed time, so the nights on which the clocks change count as long as they are."""

    rest_minutes: int = value(11 * 60, "rest", Unit.DURATION, 0, 72 * 60)

    key = "minimum_rest"
    title = "Rest between tours of duty"
    family = Family.LAW
    text = "At least {rest_minutes} rest between tours of duty"
    each = "hour short"
    law = True
    source = "Working Time Regulations 1998, regulation 10; Police Regulations 2003, Annex E"
    help = "Counted from the end of one tour to the start of the next, whatever the clocks do."

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        shift, before = None, problem.history_days
        for index, state in enumerate(line(problem, rota, part)):
            if state < 0:
                continue
            day = index - before
            if shift is not None and day >= 0:
                rest = problem.spans[day, state][0] - problem.spans[shift][1]
                if rest < self.rest_minutes:
                    yield self.breach(
                        f"{duration(rest)} rest, needs {duration(self.rest_minutes)}",
                        _hours(self.rest_minutes - rest),
                        person=part,
                        day=day,
                    )
            shift = (day, state)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        reach = 2 + self.rest_minutes // MINUTES_A_DAY
        for day in range(max(-reach, -problem.history_days), problem.days):
            for later in range(max(day + 1, 0), min(day + 1 + reach, problem.days)):
                pairs = sorted(self._too_close(problem, day, later), key=lambda pair: pair[:2])
                for (short, shift), group in groupby(pairs, key=lambda pair: pair[:2]):
                    for person in problem.people_in(self.scope):
                        say.avoid_pair(person, (day, (shift,)), (later, [p[2] for p in group]), short)

    def _too_close(self, problem: RotaProblem, day: int, later: int) -> Iterator[tuple[int, int, int]]:
        """(hours short, shift, later shift) of every succession with too little rest."""
        for shift in problem.every_shift:
            for then in problem.every_shift:
                rest = problem.spans[later, then][0] - problem.spans[day, shift][1]
                if rest < self.rest_minutes:
                    yield _hours(self.rest_minutes - rest), shift, then


def _hours(minutes: int) -> int:
    """Whole hours, a part of an hour counting as one."""
    return -(-minutes // 60)

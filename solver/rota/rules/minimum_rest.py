"""At least so much rest between the end of one tour of duty and the start of the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from solver.clock import MINUTES_A_DAY
from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import Measure, RotaRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, Unit, duration, value

LEAST_EVER_MINUTES = 9 * 60


@dataclass(frozen=True)
class MinimumRest(RotaRule):
    """Rest is elapsed time, so the nights on which the clocks change count as long as they are."""

    rest_minutes: int = value(11 * 60, "rest", Unit.DURATION, 0, 72 * 60)

    key = "minimum_rest"
    title = tr("Rest between tours of duty")
    family = Family.LAW
    text = tr("At least {rest_minutes} rest between tours of duty")
    each = tr("hour short")
    tally = tr("h short")
    cause = tr("Short rest")
    law = True
    source = tr("Working Time Regulations 1998, regulation 10; Police Regulations 2003, Annex E")
    help = tr(
        "Counted from the end of one tour to the start of the next, in hours that really pass, so the night "
        "on which the clocks go forward gives an hour less. Every two tours closer together than the rest "
        "count once; a part of an hour short counts as a whole one."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        recent: list[tuple[int, int]] = []  # end and day of the tours that may still be too close
        reach = self._reach
        day = -problem.history_days
        for state in line(problem, rota, part):
            if state >= 0:
                start, end = problem.spans[day, state]
                recent = [(ended, on) for ended, on in recent if day - on <= reach]
                if day >= 0:
                    for ended, _ in recent:
                        if start - ended < self.rest_minutes:
                            yield self._short(start - ended, part, day)
                recent.append((end, day))
            day += 1

    def _short(self, rest: int, person: int, day: int) -> Breach:
        return self.breach(
            tr(
                "{rest} rest, needs {rest_minutes}",
                rest=duration(rest),
                rest_minutes=duration(self.rest_minutes),
            ),
            _hours(self.rest_minutes - rest),
            person=person,
            day=day,
        )

    def may_be_overridden(self, breach: Breach) -> bool:
        """Regulation 24 lets rest be shorter where as much is given later; below nine hours it never is."""
        return breach.must and breach.amount <= (self.rest_minutes - LEAST_EVER_MINUTES) // 60

    @property
    def _reach(self) -> int:
        """How many days apart two tours can start and still be too close, tours of up to a day included."""
        return 2 + self.rest_minutes // MINUTES_A_DAY

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        reach = self._reach
        for day in range(max(-reach, -problem.history_days), problem.days):
            for later in range(max(day + 1, 0), min(day + reach + 1, problem.days)):
                pairs = sorted(self._too_close(problem, day, later))
                for (short, shift), group in groupby(pairs, key=lambda pair: pair[:2]):
                    first = day, frozenset({shift})
                    then = later, frozenset(after for _, _, after in group)
                    for person in problem.people_in(self.scope):
                        say.avoid_pair(person, first, then, short)

    def _too_close(self, problem: RotaProblem, day: int, later: int) -> Iterator[tuple[int, int, int]]:
        """(hours short, shift, later shift) of every succession with too little rest."""
        for shift in problem.every_shift:
            for then in problem.every_shift:
                rest = problem.spans[later, then][0] - problem.spans[day, shift][1]
                if rest < self.rest_minutes:
                    yield _hours(self.rest_minutes - rest), shift, then

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        days = line(problem, rota, person)
        index = day + problem.history_days
        if days[index] < 0:
            return None
        before = next((i for i in range(index - 1, -1, -1) if days[i] >= 0), None)
        if before is None:
            return None
        last = (before - problem.history_days, days[before])
        rest = problem.spans[day, days[index]][0] - problem.spans[last][1]
        actual = tr("{rest} of {rest_minutes}", rest=duration(rest), rest_minutes=duration(self.rest_minutes))
        return Measure(tr("Rest before this tour"), actual, rest >= self.rest_minutes)


def _hours(minutes: int) -> int:
    """Whole hours, a part of an hour counting as one."""
    return -(-minutes // 60)

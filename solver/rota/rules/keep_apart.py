"""Two people are not on duty together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import RotaProblem
from solver.rota.rules.pair_rule import PairRule
from solver.rota.solution import Rota, line
from solver.rota.verbs import Speech, Term
from solver.rule import Breach, Unit, duration, value


@dataclass(frozen=True)
class KeepApart(PairRule):
    """By the clock: an Early and a Late of the same day that only meet at the handover can be allowed."""

    together_minutes: int = value(0, "together at most", Unit.DURATION, 0, 24 * 60)

    key = "keep_apart"
    title = tr("Keep apart")
    text = tr("Keep {one} and {other} apart, no more than {together_minutes} on duty together")
    each = tr("time together")
    tally = tr("together")
    cause = tr("Pairs together")
    help = tr("Every two of their tours that overlap by more than is allowed count once.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        pair = self.pair(problem)
        if pair is None:
            return
        one, other = pair
        theirs = self._tours(problem, rota, other)
        for day, start, end in self._tours(problem, rota, one):
            for on, first, last in theirs:
                overlap = min(end, last) - max(start, first)
                if overlap > self.together_minutes and max(day, on) >= 0:
                    text = tr(
                        "{overlap} on duty together with {name}",
                        overlap=duration(overlap),
                        name=problem.people[other].name,
                    )
                    yield self.breach(text, person=one, day=max(day, 0))

    def _tours(self, problem: RotaProblem, rota: Rota, person: int) -> list[tuple[int, int, int]]:
        """(day, start, end) in elapsed minutes of every tour from the eve of the period on."""
        days = enumerate(line(problem, rota, person), -problem.history_days)
        return [(day, *problem.spans[day, state]) for day, state in days if state >= 0 and day >= -1]

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        pair = self.pair(problem)
        if pair is None:
            return
        one, other = pair
        first_day = max(-1, -problem.history_days)
        for day in range(first_day, problem.days):
            for on in range(max(first_day, day - 1), min(problem.days, day + 2)):
                for shift in sorted(problem.every_shift) if max(day, on) >= 0 else ():
                    start, end = problem.spans[day, shift]
                    meeting = frozenset(
                        then
                        for then in problem.every_shift
                        if min(end, problem.spans[on, then][1]) - self.together_minutes
                        > max(start, problem.spans[on, then][0])
                    )
                    if meeting:
                        say.limit([Term(one, day, frozenset({shift})), Term(other, on, meeting)], most=1)

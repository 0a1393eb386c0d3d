"""Keep to the repeating pattern."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import NO_PATTERN, REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class KeepToPattern(RotaRule):
    """The pattern is what people plan their lives by; every day off it is one deviation."""

    key = "keep_to_pattern"
    title = tr("Repeating pattern")
    family = Family.PEOPLE
    text = tr("Keep to the repeating pattern")
    each = tr("day off the pattern")
    tally = tr("off pattern")
    cause = tr("Days off the pattern")
    usual = prefer(10)
    help = tr(
        "Days for which the pattern says nothing, and days on which the person is absent, are left out."
    )

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        for day, (state, usual) in enumerate(zip(rota.states[part], problem.people[part].pattern)):
            if usual not in (NO_PATTERN, state) and day not in problem.absent_days[part]:
                expected = problem.codes(frozenset({usual}))
                yield self.breach(tr("the pattern says {expected}", expected=expected), person=part, day=day)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        everything = problem.every_shift | {REST}
        for person in problem.people_in(self.scope):
            pattern = problem.people[person].pattern[: problem.days]
            for day in range(len(pattern)):
                if pattern[day] != NO_PATTERN and day not in problem.absent_days[person]:
                    say.avoid(person, day, everything - {pattern[day]})

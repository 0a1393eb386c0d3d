"""The shape of a rota rule: what it looks at, its independent check, and what it says to listeners.

The check is plain Python and never derived from the statements: two roads to the same verdict, compared
by a test on every rule. It is asked part by part (person by person, day by day, need by need), so that
the live check redoes only what an edit touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from solver.rota.verbs import Speech, Statement
from solver.rule import Breach, Rule


@dataclass(frozen=True, slots=True)
class Measure:
    """How one rule stands at one cell: "Rest before this tour", "16 h of 11 h", met."""

    title: str
    actual: str
    met: bool


@dataclass(frozen=True)
class RotaRule(Rule):
    """A rule about who works when.

    Its parts are the people in its scope, each judged by his or her own row, unless it says otherwise.
    """

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        """Breaches of one part. Plain Python, integer minutes."""
        raise NotImplementedError

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        """Say the same demand in verbs, for all people and days of the period."""
        raise NotImplementedError

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        """How the rule stands at one cell, where a figure says more than a breach; None elsewhere."""
        return None

    def parts(self, problem: RotaProblem) -> Sequence[int]:
        """The parts the check is asked about: numbers that mean something to this rule."""
        return problem.people_in(self.scope)

    def parts_touched(self, problem: RotaProblem, person: int, day: int) -> Iterable[int]:
        """The parts whose verdict may change when the cell of ``person`` on ``day`` changes.

        Parts that are not among ``parts`` are passed over.
        """
        return (person,)

    def statements(self, problem: RotaProblem) -> list[Statement]:
        """What ``speak`` says, with this rule's id and price filled in."""
        say = Speech(self.id, self.strength.price)
        self.speak(problem, say)
        return say.said

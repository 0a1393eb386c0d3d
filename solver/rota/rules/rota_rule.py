"""The shape of a rota rule: what it looks at, its independent check, and what it says to listeners.

The check is plain Python and never derived from the statements: two roads to the same verdict, compared
by a test on every rule. What a rule looks at lets the live check redo only what an edit touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from solver.rota.verbs import Speech, Statement
from solver.rule import Breach, Rule


class LooksAt(StrEnum):
    """What a verdict depends on, and so what must be checked again after an edit."""

    PERSON = "person"  # one person's row: check(…, part) is asked person by person
    DAY = "day"  # one day's column: check(…, part) is asked day by day
    TEAM = "team"  # everything: check is asked once, with part 0


@dataclass(frozen=True, slots=True)
class Measure:
    """How one rule stands at one cell: "Rest before this tour", "16 h of 11 h", met."""

    title: str
    actual: str
    met: bool


@dataclass(frozen=True)
class RotaRule(Rule):
    """A rule about who works when."""

    looks_at: ClassVar[LooksAt] = LooksAt.PERSON

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        """Breaches of one part: the person, the day, or everything. Plain Python, integer minutes."""
        raise NotImplementedError

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        """Say the same demand in verbs, for all people and days of the period."""
        raise NotImplementedError

    def measure(self, problem: RotaProblem, rota: Rota, person: int, day: int) -> Measure | None:
        """How the rule stands at one cell, where a figure says more than a breach; None elsewhere."""
        return None

    def parts(self, problem: RotaProblem) -> range | tuple[int, ...]:
        """The parts the check is asked about."""
        match self.looks_at:
            case LooksAt.PERSON:
                return problem.people_in(self.scope)
            case LooksAt.DAY:
                return range(problem.days)
            case LooksAt.TEAM:
                return range(1)

    def parts_touched(self, problem: RotaProblem, person: int, day: int) -> Iterable[int]:
        """The parts whose verdict may change when the cell of ``person`` on ``day`` changes."""
        match self.looks_at:
            case LooksAt.PERSON:
                return (person,)
            case LooksAt.DAY:
                return (day,)
            case LooksAt.TEAM:
                return (0,)

    def statements(self, problem: RotaProblem) -> list[Statement]:
        """What ``speak`` says, with this rule's id and price filled in."""
        say = Speech(self.id, self.strength.price)
        self.speak(problem, say)
        return say.said

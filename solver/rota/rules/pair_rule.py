"""What the rules about two people have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rule import ChoiceOf, Family, Unit, value


@dataclass(frozen=True)
class PairRule(RotaRule):
    """The two are its values, so its scope plays no part. Until both are chosen it asks for nothing."""

    family = Family.PEOPLE

    one: str = value("", "one", Unit.CHOICE, of=ChoiceOf.PERSON)
    other: str = value("", "the other", Unit.CHOICE, of=ChoiceOf.PERSON)

    def pair(self, problem: RotaProblem) -> tuple[int, int] | None:
        """Indices of the two, or None when one of them is not in the problem or both are the same."""
        index = {str(person.id): p for p, person in enumerate(problem.people)}
        one, other = index.get(self.one), index.get(self.other)
        return None if one is None or other is None or one == other else (one, other)

    def parts(self, problem: RotaProblem) -> Sequence[int]:
        """One part: the pair."""
        return (0,)

    def parts_touched(self, problem: RotaProblem, person: int, day: int) -> Iterable[int]:
        """Only what the two of them do matters."""
        return (0,) if str(problem.people[person].id) in (self.one, self.other) else ()

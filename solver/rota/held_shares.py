"""Shares with their totals held: what is left of a share is said of each person alone.

A share counts the whole units above a part of everybody's total. A linear programme sees a straight line
below that, so a mixture takes for nearly free what costs every rota a unit, and dives from it end too high.
But the total of a rota is one figure; and while it is between two at which somebody's part passes a whole
number, what everybody may have for nothing is a figure too. So there the share is a limit for each person,
which the graphs know exactly, and one row that holds the total. (Branching on a constraint; Ryan and Foster
1981 branch on pairs for the same reason: what is decided has to be something single rows can be asked about.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from solver.rota.problem import RotaProblem, State
from solver.rota.verbs import AnyOf, Limit, Share, Sharer, Statement

Mixed = Sequence[tuple[float, tuple[int, tuple[State, ...]]]]  # people's rows with their shares of a mixture


@dataclass(frozen=True, slots=True)
class Held(Share):
    """Of the share only that its total lies between ``least`` and ``most``."""

    least: int
    most: int

    @classmethod
    def around(cls, said: Share, total: int) -> Held:
        """The longest stretch about a total in which everybody may have the same for nothing."""
        lowest, highest = _range(said)
        least = most = min(max(total, lowest), highest)
        free = free_at(said, least)
        while least > lowest and free_at(said, least - 1) == free:
            least -= 1
        while most < highest and free_at(said, most + 1) == free:
            most += 1
        return cls(said.rule, said.cost, said.sharers, least, most)

    @property
    def neighbours(self) -> Iterator[Held]:
        """The stretches below and above."""
        lowest, highest = _range(self)
        if self.least > lowest:
            yield Held.around(self, self.least - 1)
        if self.most < highest:
            yield Held.around(self, self.most + 1)

    def alone(self) -> Iterator[tuple[int, Statement]]:
        """What is left to say of each person."""
        for sharer, free in zip(self.sharers, free_at(self, self.least)):
            if not sharer.groups:
                continue
            most = free - sharer.already
            if all(len(group) == 1 for group in sharer.groups):
                terms = tuple(group[0] for group in sharer.groups)
                yield person_of(sharer), Limit(self.rule, self.cost, terms, None, most)
            else:
                yield person_of(sharer), AnyOf(self.rule, self.cost, sharer.groups, most)


def free_at(said: Share, total: int) -> tuple[int, ...]:
    """How many each member may have before any counts, when everybody has ``total`` together."""
    parts = sum(sharer.part for sharer in said.sharers)
    return tuple(-(-total * sharer.part // parts) for sharer in said.sharers)


def total(problem: RotaProblem, said: Share, mixed: Mixed) -> float:
    """What everybody has together, what was had already included."""
    own = {person_of(sharer): sharer for sharer in said.sharers if sharer.groups}
    past = problem.history_days
    counted = float(sum(sharer.already for sharer in said.sharers))
    for share, (person, row) in mixed:
        if person in own:
            days = (*problem.people[person].history, *row)
            groups = own[person].groups
            counted += share * sum(
                any(days[one.day + past] in one.states for one in group) for group in groups
            )
    return counted


def person_of(sharer: Sharer) -> int:
    return sharer.groups[0][0].person


def _range(said: Share) -> tuple[int, int]:
    """The least and the most there can be together."""
    already = sum(sharer.already for sharer in said.sharers)
    return already, already + sum(len(sharer.groups) for sharer in said.sharers)

"""The seats that the quorums of a commitment ask for, one for each person they lack.

Somebody of an agency counts for the whole team too, so a quorum that holds another's people shares its seats:
two of the team, one of them of the police, are two seats. One of the two is then cheapest taken by the
police, and anybody else in it leaves the police's quorum short but not the team's. Where agencies ask for
more people between them than the whole team does, the team's quorum is met by theirs and has no seat.
Quorums that overlap without one holding the other keep seats of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from solver.deployment.tables import NEVER, FixedCall
from solver.deployment.verbs import Gather


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat at a commitment that ``counts`` for these quorums, the narrowest first."""

    commitment: int
    counts: tuple[Gather, ...]

    @property
    def omit(self) -> int:
        """What it costs if nobody takes it."""
        return sum(map(_price, self.counts))

    def price(self, person: int) -> int:
        """What it costs if ``person`` takes it: the quorums that he or she does not count for."""
        return sum(_price(one) for one in self.counts if person not in one.people)


def seats(said: Iterable[Gather], fixed: Sequence[Sequence[FixedCall]]) -> Iterator[Seat]:
    """Seats for everybody that the quorums ask for beyond those who attend anyway (``fixed``: everybody's
    fixed stops), as far as there are people on duty."""
    by_commitment: dict[int, list[Gather]] = {}
    for one in said:
        by_commitment.setdefault(one.commitment, []).append(one)
    for c, gathers in by_commitment.items():
        there = {p for p, calls in enumerate(fixed) if any(call.is_at(c) for call in calls)}
        for counts in _shared(gathers, there):
            yield Seat(c, tuple(counts))


def _shared(gathers: Iterable[Gather], there: set[int]) -> list[list[Gather]]:
    """For each seat the quorums that it counts for; the narrow ones ask first, the wide ones for the rest."""
    found: list[list[Gather]] = []
    for one in sorted(gathers, key=lambda gather: (len(gather.people), gather.least)):
        lacking = min(one.least - len(one.people & there), len(one.people - there))
        own = [counts for counts in found if counts[0].people <= one.people]
        if len(own) <= lacking:
            for counts in own:
                counts.append(one)
        found += [[one] for _ in range(lacking - len(own))]
    return found


def _price(one: Gather) -> int:
    return NEVER if one.cost is None else one.cost

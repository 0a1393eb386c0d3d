"""What stands in the way of an item: the obstacles without which it could be placed, none of them too many.

All that may stand in the way is thought away; then one after the other is put back, and stays if the item
still fits. What is left is named: without all of it the item can be placed, without a part of it it cannot.
Where one of two would do, the one that is put back last is named: not what an item asks for, but that people
have no time for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from solver.deployment.solution import Reason
from solver.language import tr

Facts = tuple[tuple[str, int | str], ...]


class Kind(IntEnum):
    """What may stand in the way, in the order in which it is put back."""

    NAMED = 0  # only the named worker or the deputy may go
    CLOSED = 1  # another rule bars people
    ABLE = 2  # what a part, or the crew, asks of people
    POWER = 3
    AGENCIES = 4
    ALONE = 5  # people who must not go alone
    MARKER = 6
    TIMES = 7  # a rule leaves some starts only
    PAST = 8  # it is too late for it
    EQUIPMENT = 9
    TOURS = 10  # people are off duty
    OTHERS = 11  # people do other things
    ONE_AGENCY = 12  # a household is bound to other agencies
    APART = 13  # other stays of its household or hotspot are too near
    TOGETHER = 14  # it takes several people at one time
    WORTH = 15  # it costs more than it counts


NAMED_FIRST = (
    Kind.NAMED, Kind.MARKER, Kind.ABLE, Kind.POWER, Kind.AGENCIES, Kind.CLOSED, Kind.ALONE, Kind.PAST,
    Kind.EQUIPMENT, Kind.TOURS, Kind.TIMES, Kind.ONE_AGENCY, Kind.APART, Kind.OTHERS, Kind.TOGETHER,
    Kind.WORTH,
)  # fmt: skip


class Obstacle(NamedTuple):
    """One thing that may stand in the way: of a ``part``, by a rule, or for a power, where there are several
    of a kind."""

    kind: Kind
    part: int = -1
    name: str = ""


NAMED, MARKER, ALONE, AGENCIES = map(Obstacle, (Kind.NAMED, Kind.MARKER, Kind.ALONE, Kind.AGENCIES))
PAST, EQUIPMENT, TOURS, OTHERS = map(Obstacle, (Kind.PAST, Kind.EQUIPMENT, Kind.TOURS, Kind.OTHERS))
ONE_AGENCY, APART, TOGETHER, WORTH = map(Obstacle, (Kind.ONE_AGENCY, Kind.APART, Kind.TOGETHER, Kind.WORTH))
Away = frozenset[Obstacle]


@dataclass(frozen=True, slots=True)
class Clause:
    """What one obstacle is, in words that begin a sentence or go on after "and"."""

    code: str
    words: str
    facts: Facts = ()


def in_the_way(obstacles: Iterable[Obstacle], fits: Callable[[Away], bool]) -> Away | None:
    """The obstacles without which an item fits, none too many; None if without all it does not fit."""
    if fits(frozenset()):
        return frozenset()
    left = sorted(obstacles)
    away = frozenset(left)
    if not fits(away):
        return None
    for one in left:
        if fits(away - {one}):
            away -= {one}
    return away


def mains_first(away: Away) -> list[Obstacle]:
    """Obstacles in the order in which they are named."""
    return sorted(away, key=lambda one: (NAMED_FIRST.index(one.kind), one))


def reason_of(clauses: Sequence[Clause]) -> Reason:
    """One reason out of all that stands in the way, the main obstacle first."""
    first, *others = clauses
    words, also = first.words, []
    for one in others:
        if one.words not in words:  # the crew may lack the power that a part of it lacks
            words = tr("{words}; and {more}", words=words, more=one.words)
            also.append(one.code)
    facts: dict[str, int | str] = {}
    for one in reversed(clauses):
        facts |= dict(one.facts)
    return Reason(
        first.code,
        f"{words[:1].upper()}{words[1:]}.",
        tuple(facts.items()),
        tuple(also),
    )

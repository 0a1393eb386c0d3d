"""The problem as the search sees it: items, the ways to place them, and who may take which part.

Built from the rules' statements alone (``statements.py`` sorts them), so a new rule that speaks known verbs
needs no line here. Everything is integers; what the inner loop reads are arrays.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from solver.deployment.items import ItemKind

Ints = npt.NDArray[np.int32]
Indices = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

MOMENT = -1  # the ``ref`` of a fixed call that is no stop: before it nobody sets off in a day under way
NEVER = 10**8  # the price of what must not be: above any sum of preferences, small enough to add up


@dataclass(frozen=True, slots=True)
class OptionLeg:
    """One person's part of an option. ``allowed[p]``: whether person p may take it; ``price[p]``: what it
    costs if he or she does."""

    place: int
    minutes: int
    allowed: Flags
    price: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Option:
    """One way to place an item: with these legs, starting within this piece of the day.

    ``worth`` and ``minutes`` are what a patrol earns by rank and dwell. Legs after the first start
    ``lag_least`` to ``lag_most`` after the one before. ``pair_price[p, q]``: what it costs if p and q are on
    it together (NEVER: they may not be); None for one person. ``late_after`` and ``late_price``: what a
    minute of starting after it costs, ``early_before`` the same before it. ``wanted``: sets of people and
    what it costs if none of them is on it.
    """

    item: int
    legs: tuple[OptionLeg, ...]
    earliest: int
    latest: int
    price: int = 0
    worth: int = 0
    minutes: int = 0
    lag_least: int = 0
    lag_most: int = 0
    pair_price: Ints | None = None
    late_after: int = 0
    early_before: int = 0
    late_price: int = 0
    wanted: tuple[tuple[frozenset[int], int], ...] = ()
    stay: int = field(init=False)  # minutes from the first start to the last end at most
    alike: bool = field(init=False)  # whether all legs are the same: place, minutes, people and their prices

    def __post_init__(self) -> None:
        longest = max(n * self.lag_most + leg.minutes for n, leg in enumerate(self.legs))
        object.__setattr__(self, "stay", longest)
        object.__setattr__(self, "alike", all(_same(self.legs[0], leg) for leg in self.legs[1:]))


def _same(leg: OptionLeg, other: OptionLeg) -> bool:
    if (leg.place, leg.minutes) != (other.place, other.minutes):
        return False
    return np.array_equal(leg.allowed, other.allowed) and np.array_equal(leg.price, other.price)


@dataclass(frozen=True, slots=True)
class SpotTerms:
    """How a hotspot's patrols are priced: ``verbs.Worth``, ``Dose`` and ``Holes``; 0 where no rule speaks."""

    full: int = 0
    worth_price: int = 0
    ranks: tuple[int, ...] = ()
    target: int = 0
    cap: int = 0
    dose_price: int = 0
    hole_spans: tuple[tuple[int, int], ...] = ()
    hole_most: int = 0
    hole_per: int = 1
    hole_price: int = 0


@dataclass(slots=True)
class Item:
    """Something to be placed: a visit, the patrols of a hotspot, a meal, or a seat at a commitment.

    ``omit``: what it costs to leave it out (0 for patrols, whose worth is in ``spot``). ``most``: how often
    it is placed. ``options``: indices of its options; ``rare``: options that only the last touch on a plan
    tries. ``groups``: indices of the groups it belongs to.
    """

    kind: ItemKind
    ref: int
    omit: int
    most: int = 1
    options: list[int] = field(default_factory=list)
    rare: list[Option] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    spot: SpotTerms | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Items whose stays keep ``least`` minutes between them, or (``one_agency``) have crews of one agency."""

    items: tuple[int, ...]
    least: int = 0
    one_agency: bool = False


@dataclass(frozen=True, slots=True)
class FixedCall:
    """A stop that is part of a person's day from the start: blocked time, a commitment, a locked stop."""

    kind: ItemKind
    ref: int
    place: int
    start: int
    end: int
    leg: int = 0
    partners: tuple[int, ...] = ()

    def is_at(self, commitment: int) -> bool:
        """Whether it is that commitment."""
        return (self.kind, self.ref) == (ItemKind.COMMITMENT, commitment)


@dataclass(frozen=True, slots=True)
class Route:
    """What is given of one person's day: when and where it starts and ends, how he or she travels."""

    open: int
    close: int
    base: int
    home: int
    mode: int
    travel_price: int
    fixed: tuple[FixedCall, ...] = ()


@dataclass(frozen=True)
class Tables:
    """The compiled problem. ``travel[mode]`` is a places × places array. ``agency[p]`` numbers the agencies.
    ``minute``: units of time in a minute. ``worst_price``: of a minute of the greatest lateness.
    ``base_cost``: what is lost whatever is done. ``kept_cost``: what it would cost to keep nothing of a day
    under way; options that do save it."""

    routes: tuple[Route, ...]
    items: tuple[Item, ...]
    options: tuple[Option, ...]
    groups: tuple[Group, ...]
    travel: tuple[Ints, ...]
    agency: tuple[int, ...]
    minute: int = 1
    worst_price: int = 0
    base_cost: int = 0
    kept_cost: int = 0

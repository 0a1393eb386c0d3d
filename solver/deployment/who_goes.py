"""What it costs by who goes: on one part of an item, and on two of its people together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from solver.deployment.tables import NEVER, Ints
from solver.deployment.verbs import Bar, BarPair


def bars_on(bars: Iterable[Bar], n: int, *, alone: bool) -> list[Bar]:
    """Those of an item's bars that hold for part ``n``, by somebody who is ``alone`` on it or not."""
    return [bar for bar in bars if bar.leg in (None, n) and (alone or not bar.alone)]


def part_prices(bars: Iterable[Bar], many: int) -> Ints:
    """What each of ``many`` people costs on a part, by preference."""
    price = np.zeros(many, dtype=np.int32)
    for bar in bars:
        price[bar.person] += bar.cost or 0
    return price


def pair_prices(bars: Iterable[BarPair], wanted: Sequence[tuple[Collection[int], int]], many: int) -> Ints:
    """What every two people cost together, people × people; NEVER where they may not go together. ``wanted``:
    sets of people of whom one should be there, and what it costs if none is."""
    pair = np.zeros((many, many), dtype=np.int32)
    np.fill_diagonal(pair, NEVER)
    for bar in bars:
        price = NEVER if bar.cost is None else bar.cost
        pair[bar.person, bar.other] = min(pair[bar.person, bar.other] + price, NEVER)
        pair[bar.other, bar.person] = min(pair[bar.other, bar.person] + price, NEVER)
    for people, dear in wanted:
        inside = np.isin(np.arange(many), sorted(people))
        none = ~(inside[:, None] | inside[None, :])
        pair[none] = np.minimum(pair[none] + dear, NEVER)
    return pair

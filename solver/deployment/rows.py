"""The ways to place an item with one person, as arrays: what the inner loop of the search reads."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from solver.deployment.tables import Indices, Ints, Tables


class Rows:
    """Row ``r`` is option ``option[r]``; the rows of one item lie side by side (``of_item``).

    ``people_of[i]``: who may take any row of item i. ``going[mode][place]`` and ``leaving[mode][place]``: the
    minutes from a place to the place of every row, and from there to a place.
    """

    def __init__(self, tables: Tables) -> None:
        numbers = [o for item in tables.items for o in item.options if len(tables.options[o].legs) == 1]
        self.option = [tables.options[o] for o in numbers]
        legs = [option.legs[0] for option in self.option]
        people, many = len(tables.routes), len(self.option)
        self.many = many
        self.item = _ints(option.item for option in self.option)
        self.place = _ints(leg.place for leg in legs)
        self.minutes = _ints(leg.minutes for leg in legs)
        self.earliest = _ints(option.earliest for option in self.option)
        self.latest = _ints(option.latest for option in self.option)
        self.price = _ints(option.price for option in self.option)
        self.late_after = _ints(option.late_after for option in self.option)
        self.early_before = _ints(option.early_before for option in self.option)
        self.late_price = _ints(option.late_price for option in self.option)
        self.any_late = bool(self.late_price.any())
        self.allowed = np.zeros((people, many), dtype=np.bool_)
        self.who_price = np.zeros((people, many), dtype=np.int32)
        for r, leg in enumerate(legs):
            self.allowed[:, r] = leg.allowed
            self.who_price[:, r] = leg.price
        bounds = np.searchsorted(self.item, np.arange(len(tables.items) + 1))
        self.of_item = [slice(int(a), int(b)) for a, b in pairwise(bounds)]
        self.people_of: list[Indices] = [
            np.flatnonzero(self.allowed[:, rows].any(axis=1)) for rows in self.of_item
        ]
        travel = np.stack(tables.travel)
        self.going = np.ascontiguousarray(travel[:, :, self.place])
        self.leaving = np.ascontiguousarray(travel.transpose(0, 2, 1)[:, :, self.place])


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int32)

"""From a mixture of rows to a rota: settle the person whose row is clearest, mix again, and so on to the end.

A dive has a goal, the cost it must stay below. Where the mixture rises above it, the last settled row was
wrong: it is forbidden and the dive goes on from before. That turns the lottery of a dive into a search.
"""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

import numpy as np

from solver.rota.columns import Mixture, Unsolved
from solver.rota.mixing import Mixing, Settled
from solver.rota.rows import Part, Row

ROUNDS = 6  # of mixing after each settling
CLEAR = 0.97  # a share from which a row is as good as settled
ROWS_EACH = 40  # a dive begins with
MOST_BACKS = 12
PEOPLE_A_STEP = 15  # one person in so many is settled at once, so that large teams take no more steps


class Dive:
    """One dive below ``goal``. ``kept`` are rows that are settled from the start."""

    def __init__(self, mixing: Mixing, goal: float, kept: Mapping[int, Row], chance: Random) -> None:
        self._mixing, self._goal, self._chance = mixing, goal, chance
        self._mixture = Mixture(mixing.lean, mixing.circle.people)
        for part in dict.fromkeys([*mixing.promising(goal, ROWS_EACH), *kept.items()]):
            self._mixture.add(part, mixing.column(part).cost)
        self._settled: list[list[Part]] = []
        for part in kept.items():
            self._mixture.settle(part)
        self._kept = dict(kept)
        self._backs = 0

    def rows(self) -> dict[int, Row] | None:
        """A row for everybody, or None when no such rows were found below the goal."""
        while True:
            settled = self._all_settled()
            free = [person for person in self._mixing.circle.people if person not in settled]
            if not free:
                return settled
            if self._cost(free, settled) > self._goal:
                if not self._step_back():
                    return None
            elif not self._settle_some(set(free)):
                return None

    def _all_settled(self) -> dict[int, Row]:
        return {**self._kept, **{person: row for parts in self._settled for person, row in parts}}

    def _cost(self, free: list[int], settled: Mapping[int, Row]) -> float:
        columns = [self._mixing.column(part) for part in settled.items()]
        counts = sum((column.counts for column in columns), np.zeros(len(self._mixing.team)))
        known = Settled(sum(column.cost for column in columns), counts)
        try:
            return self._mixing.mix(self._mixture, free, known, ROUNDS)
        except Unsolved:
            return float("inf")

    def _settle_some(self, free: set[int]) -> bool:
        """Settle every clear row, or the clearest one or two."""
        shares = [(share, part) for share, part in self._mixture.shares() if part[0] in free]
        if not shares:
            return False
        clear = [part for share, part in shares if share >= CLEAR]
        if len(clear) * PEOPLE_A_STEP < len(free):
            clear = self._clearest(shares, 1 + len(free) // PEOPLE_A_STEP)
        for part in clear:
            self._mixture.settle(part)
        self._settled.append(clear)
        return True

    def _clearest(self, shares: list[tuple[float, Part]], several: int) -> list[Part]:
        """The rows with the largest shares, one a person; now and then one of the next in their place."""
        first = 0 if self._chance.random() < 0.8 else self._chance.randrange(min(3, len(shares)))
        chosen: dict[int, Part] = {}
        for _, part in [shares[first], *shares]:
            if len(chosen) < several:
                chosen.setdefault(part[0], part)
        return list(chosen.values())

    def _step_back(self) -> bool:
        """Undo the last settling and forbid its first row; False when patience or rows are at an end."""
        self._backs += 1
        if not self._settled or self._backs > MOST_BACKS:
            return False
        parts = self._settled.pop()
        for part in parts:
            self._mixture.release(part)
        self._mixture.forbid(parts[0])
        return True

"""From a mixture of rows to a rota: the clearest cells are settled, the rows mixed again, and so on.

A cell that is settled leaves the person all rows with it, so a mistake costs far less than a whole row that
was settled too early: a first dive ends near the bound. Settling whole rows ends sooner and elsewhere, and
later dives are better many than good. A dive has a goal, the cost it must stay below. Where the mixture
rises above it, the last cells were wrong: the first of them is forbidden and the dive goes on from before.
That turns the lottery of a dive into a search.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from random import Random

import numpy as np

from solver.rota.columns import Mixture, Unsolved
from solver.rota.memories import Real
from solver.rota.mixing import NEVER, Mixing, Settled
from solver.rota.rows import Part, Row

ROUNDS = 6  # of mixing after each settling
CERTAIN = 0.999  # a share from which a cell is as good as settled
ROWS_EACH = 40  # a dive begins with
MOST_BACKS = 12
CELLS_A_STEP = 15  # one of so many unclear cells is settled at once
LONG_DAYS, LONG_CELLS_A_STEP = 42, 8  # in a longer period more at once: a dive would take minutes
CLEAR_ROW = 0.97  # a share from which a row is settled whole
NOISE = 0.05  # of a share: so that no two dives are the same

Choice = tuple[int, int, int]  # person, day, state plus 1


@dataclass(slots=True)
class _Step:
    """Cells that were settled together; the first is forbidden should they have been wrong."""

    cells: list[Choice] = field(default_factory=list)


class Dive:
    """One dive below ``goal``. ``kept`` are rows that are settled from the start; with ``whole_rows`` the
    others are settled person by person."""

    def __init__(
        self, mixing: Mixing, goal: float, kept: Mapping[int, Row], chance: Random, *, whole_rows: bool
    ) -> None:
        self._mixing, self._goal, self._chance = mixing, goal, chance
        self._whole_rows = whole_rows
        self._kept = dict(kept)
        self._free = [person for person in mixing.circle.people if person not in kept]
        self._mixture = Mixture(mixing.lean, mixing.circle.people)
        problem = mixing.build.problem
        self._shape = problem.days, len(problem.shift_types) + 1
        self._days = np.arange(problem.days)
        self._banned: dict[int, Real] = {
            person: np.zeros((problem.days, mixing.team.letters)) for person in self._free
        }
        self._settled: set[tuple[int, int]] = set()
        self._out: set[Part] = set()
        self._steps: list[_Step] = []
        self._backs = 0
        self._at_once = CELLS_A_STEP if problem.days <= LONG_DAYS else LONG_CELLS_A_STEP
        for part in mixing.promising(goal, ROWS_EACH):
            if part[0] not in kept:
                self._mixture.add(part, mixing.column(part).cost)
        for part in self._kept.items():
            self._mixture.add(part, mixing.column(part).cost)
            self._mixture.settle(part)
        self._known = self._of_kept()

    def _of_kept(self) -> Settled:
        columns = [self._mixing.column(part) for part in self._kept.items()]
        counts = sum((column.counts for column in columns), np.zeros(len(self._mixing.team)))
        return Settled(sum(column.cost for column in columns), counts)

    def rows(self) -> dict[int, Row] | None:
        """A row for everybody, or None when no such rows were found below the goal."""
        while self._free:
            if self._cost() > self._goal:
                if not self._step_back():
                    return None
            elif not self._settle_some():
                break
        return {person: row for _, (person, row) in self._mixture.shares()}

    def _cost(self) -> float:
        try:
            return self._mixing.mix(self._mixture, self._free, self._known, ROUNDS, banned=self._banned)
        except Unsolved:
            return float("inf")

    def _settle_some(self) -> bool:
        """Settle the clearest of what is unclear; False when nothing is left."""
        unclear = sorted(self._unclear(), reverse=True)
        if not unclear:
            return False
        one_in_so_many = [cell for _, cell in unclear[: 1 + len(unclear) // self._at_once]]
        step = _Step(self._of_clear_rows(unclear) if self._whole_rows else one_in_so_many)
        for person, day, letter in step.cells:
            self._banned[person][day, : self._shape[1]] += NEVER
            self._banned[person][day, letter] -= NEVER
            self._settled.add((person, day))
        self._steps.append(step)
        self._look_at_rows(step.cells)
        return True

    def _unclear(self) -> list[tuple[float, Choice]]:
        """Cells in which a person's rows differ: the likeliest state of each, how likely, and some noise."""
        values: dict[int, Real] = defaultdict(lambda: np.zeros(self._shape))
        for share, (person, row) in self._mixture.shares():
            if share < CERTAIN:
                values[person][self._days, np.array(row) + 1] += share
        found = []
        for person, value in values.items():
            letters, likely = value.argmax(axis=1), value.max(axis=1)
            for day in np.flatnonzero(likely < CERTAIN).tolist():
                if (person, day) not in self._settled:
                    noise = NOISE * self._chance.random()
                    found.append((float(likely[day]) + noise, (person, day, int(letters[day]))))
        return found

    def _of_clear_rows(self, unclear: list[tuple[float, Choice]]) -> list[Choice]:
        """What is unclear of the clearest rows, the least clear cell first."""
        people = {person for _, (person, _, _) in unclear}
        rows: dict[int, tuple[float, Row]] = {}
        for share, (person, row) in self._mixture.shares():
            if person in people:
                rows[person] = max(rows.get(person, (0.0, row)), (share, row))
        ranked = sorted(
            rows, key=lambda person: rows[person][0] + NOISE * self._chance.random(), reverse=True
        )
        several = max(1 + len(ranked) // self._at_once, sum(share >= CLEAR_ROW for share, _ in rows.values()))
        chosen = set(ranked[:several])
        return [
            (person, day, rows[person][1][day] + 1)
            for _, (person, day, _) in reversed(unclear)
            if person in chosen
        ]

    def _step_back(self) -> bool:
        """Undo the last settling and forbid its first cell; False when patience or cells are at an end."""
        self._backs += 1
        if not self._steps or self._backs > MOST_BACKS:
            return False
        step = self._steps.pop()
        for person, day, letter in step.cells:
            self._banned[person][day, : self._shape[1]] -= NEVER
            self._banned[person][day, letter] += NEVER
            self._settled.discard((person, day))
        person, day, letter = step.cells[0]
        self._banned[person][day, letter] += NEVER
        self._look_at_rows(step.cells)
        return True

    def _look_at_rows(self, cells: Iterable[Choice]) -> None:
        """Rows with a cell that is not allowed are out, and in again once it is."""
        people = {person for person, _, _ in cells}
        for part in self._mixture.parts:
            person, row = part
            if person in people:
                out = bool(self._banned[person][self._days, np.array(row) + 1].any())
                if out and part not in self._out:
                    self._mixture.forbid(part)
                elif not out and part in self._out:
                    self._mixture.release(part)
                (self._out.add if out else self._out.discard)(part)

"""From a mixture of rows to a rota: the clearest cells are settled, the rows mixed again, and so on.

A cell that is settled leaves the person all rows with it, so a mistake costs far less than a whole row that
was settled too early: a first dive ends near the bound. Settling whole rows ends sooner and elsewhere, and
later dives are better many than good. A dive has a goal, the cost it must stay below. Where the mixture
rises above it, the last cells were wrong: the first of them is forbidden and the dive goes on from before.
That turns the lottery of a dive into a search, and with cells settled one by one into one that leaves nothing
out: when it ends with nothing below the goal, there is nothing (branch and price; Barnhart et al. 1998).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from random import Random

import numpy as np

from solver.rota.columns import Mixture, NothingBelow, Unsolved
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
    """Cells that were settled together; the first is forbidden should they have been wrong. ``forbidden``:
    what was so since then. That is sure only as long as they are settled; a dive that is not careful does
    without it for good."""

    cells: list[Choice]
    forbidden: list[Choice] = field(default_factory=list)


class Dive:
    """One dive below ``goal``. ``kept`` are rows that are settled from the start; with ``whole_rows`` the
    others are settled person by person. With ``patience``, how often it may go back, a dive is careful: it
    settles cell by cell and leaves nothing out."""

    def __init__(
        self,
        mixing: Mixing,
        goal: float,
        kept: Mapping[int, Row],
        chance: Random,
        *,
        whole_rows: bool = False,
        patience: int = 0,
    ) -> None:
        self._mixing, self._goal, self._chance = mixing, goal, chance
        self.careful = patience > 0
        self._whole_rows = whole_rows and not self.careful
        self._most_backs = patience or MOST_BACKS
        self.kept = dict(kept)
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
        self.backs = 0  # how often it went back
        self._nothing_left_out, self._found = True, False  # so far
        self._at_once = CELLS_A_STEP if problem.days <= LONG_DAYS else LONG_CELLS_A_STEP
        for part in mixing.promising(goal, ROWS_EACH):
            if part[0] not in kept:
                self._mixture.add(part, mixing.column(part).cost)
        for part in self.kept.items():
            self._mixture.add(part, mixing.column(part).cost)
            self._mixture.settle(part)
        self._known = self._of_kept()

    def _of_kept(self) -> Settled:
        columns = [self._mixing.column(part) for part in self.kept.items()]
        counts = sum((column.counts for column in columns), np.zeros(len(self._mixing.team)))
        return Settled(sum(column.cost for column in columns), counts)

    @property
    def without_room(self) -> bool:
        """Whether it stayed above its goal before anything was settled."""
        return self.backs == 1 and not self._steps

    @property
    def came_to_an_end(self) -> bool:
        """Whether it ran out of cells to settle before it ran out of patience."""
        return not self._steps and self.backs <= self._most_backs

    @property
    def proves(self) -> bool:
        """Whether it has found that there is nothing below its goal."""
        return not self._found and self.came_to_an_end and self._nothing_left_out and not self.kept

    def rows(self) -> dict[int, Row] | None:
        """A row for everybody, or None when no such rows were found below the goal."""
        while self._free:
            cost = self._cost()
            if cost > self._goal:
                self._nothing_left_out &= cost == float("inf")
                if not self._step_back():
                    return None
            elif not self._settle_some():
                break
        self._found = True
        return {person: row for _, (person, row) in self._mixture.shares()}

    def _cost(self) -> float:
        try:
            return self._mixing.mix(
                self._mixture, self._free, self._known, ROUNDS, banned=self._banned, goal=self._goal
            )
        except NothingBelow:
            return float("inf")
        except Unsolved:
            self._nothing_left_out = False
            return float("inf")

    def _settle_some(self) -> bool:
        """Settle the clearest of what is unclear; False when nothing is left."""
        unclear = sorted(self._unclear(), reverse=True)
        if not unclear:
            return False
        several = 1 if self.careful else 1 + len(unclear) // self._at_once
        clearest = [cell for _, cell in unclear[:several]]
        step = _Step(self._of_clear_rows(unclear) if self._whole_rows else clearest)
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
        self.backs += 1
        if not self._steps or self.backs > self._most_backs:
            return False
        step = self._steps.pop()
        self._nothing_left_out &= len(step.cells) == 1
        first = step.cells[0]
        for person, day, letter in step.cells:
            self._banned[person][day, : self._shape[1]] -= NEVER
            self._banned[person][day, letter] += NEVER
            self._settled.discard((person, day))
        allowed_again = step.forbidden if self.careful else []
        for person, day, letter in allowed_again:
            self._banned[person][day, letter] -= NEVER
        self._banned[first[0]][first[1], first[2]] += NEVER
        self._nothing_left_out &= self.careful or not step.forbidden
        if self._steps:
            self._steps[-1].forbidden.append(first)
        self._look_at_rows([*step.cells, *allowed_again])
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

"""Improvement by windows: some days of everybody, or everybody's days of a few, replanned by CP-SAT while
the rest stays. Windows of 6 to 11 days over all people gave most improvements when they were measured."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from solver.rota.build import Build
from solver.rota.cpsat_search import Effort, Search
from solver.rota.modelling import model_around
from solver.rota.possible import Cell

SHORTEST_DAYS, LONGEST_DAYS = 6, 11
FEWEST_PEOPLE, MOST_PEOPLE = 3, 8
SECONDS, WORK = 3.0, 2.0


@dataclass(slots=True)
class Windows:
    """A lane of the search: one window at each turn, chosen at random by the build's seed."""

    build: Build
    lane: int = 0
    _chance: random.Random = field(init=False)
    _turns: int = 0

    def __post_init__(self) -> None:
        self._chance = random.Random(f"{self.build.seed}:{self.lane}")

    def turn(self) -> None:
        """Replan one window around the best rota and offer the outcome."""
        best = self.build.best
        if best is None:
            return
        self._turns += 1
        free = self._free_cells()
        effort = Effort(seconds=SECONDS, work=WORK, seed=self._turns)
        ended = Search(self.build, model_around(self.build, best, free), effort).run()
        if ended.rota is not None and ended.rota != best.rota:
            self.build.offer(ended.rota)

    def _free_cells(self) -> frozenset[Cell]:
        days, people = self.build.problem.days, len(self.build.problem.people)
        if self._chance.random() < 0.8:
            length = self._chance.randint(SHORTEST_DAYS, LONGEST_DAYS)
            first = self._chance.randint(-length // 2, days - length // 2)
            within = range(max(0, first), min(days, first + length))
            return frozenset((person, day) for person in range(people) for day in within)
        several = min(people, self._chance.randint(FEWEST_PEOPLE, MOST_PEOPLE))
        group = self._chance.sample(range(people), several)
        return frozenset((person, day) for person in group for day in range(days))

"""Improvement by windows: some days of everybody, or everybody's days of a few, replanned by CP-SAT while
the rest stays. Windows of 6 to 11 days over all people gave most improvements when they were measured."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.cpsat_search import Effort, Search
from solver.rota.lane import Turn
from solver.rota.modelling import window_model
from solver.rota.possible import Cell

SHORTEST_DAYS, LONGEST_DAYS = 6, 11
FEWEST_PEOPLE, MOST_PEOPLE = 3, 8
WORK = 0.6


@dataclass(slots=True)
class Windows:
    """A lane of the search: one window at each turn, chosen at random by the build's seed."""

    build: Build
    share: float = 2.0
    _chance: random.Random = field(init=False)
    _turns: int = 0

    def __post_init__(self) -> None:
        self._chance = random.Random(f"{self.build.seed} windows")

    @property
    def comes_first(self) -> bool:
        return False

    def turn(self) -> Turn:
        """Replan one window around the best rota and offer the outcome."""
        build, circle = self.build, self._circle()
        before = build.price(circle)
        self._turns += 1
        model = window_model(build, circle, build.best.rota, self._free_cells(circle))
        ended = Search(build, model, Effort(work=WORK, seed=self._turns)).run()
        if ended.rota is not None:
            build.offer(circle, ended.rota)
        return Turn.BETTER if build.price(circle) < before else Turn.NOTHING

    def _circle(self) -> Circle:
        """The more a circle may still gain, the sooner its turn comes."""
        circles = self.build.circles
        gaps = [cost - circle.bound for circle, (_, cost) in zip(circles, self.build.best.prices)]
        return self._chance.choices(circles, [max(gap, 0) + 1e-9 for gap in gaps])[0]

    def _free_cells(self, circle: Circle) -> frozenset[Cell]:
        days, people = self.build.problem.days, circle.people
        if self._chance.random() < 0.8:
            length = self._chance.randint(SHORTEST_DAYS, LONGEST_DAYS)
            first = self._chance.randint(-length // 2, days - length // 2)
            within = range(max(0, first), min(days, first + length))
            return frozenset((person, day) for person in people for day in within)
        several = min(len(people), self._chance.randint(FEWEST_PEOPLE, MOST_PEOPLE))
        group = self._chance.sample(people, several)
        return frozenset((person, day) for person in group for day in range(days))

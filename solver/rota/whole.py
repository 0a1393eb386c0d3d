"""A circle's whole model in one CP-SAT search: finds, and proves how good what was found is."""

from __future__ import annotations

from dataclasses import dataclass, field

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Search
from solver.rota.lane import Turn
from solver.rota.modelling import costing_least_model

SUBSOLVERS = ("max_lp_sym",)  # measured: the best bounds, and the best rotas where patterns stall
MOST_STATES = 40_000  # of people, days and shift types together; beyond it the model takes too much memory
FIRST_SLICE, SLICE_GROWTH = 3.0, 2.0  # of work


@dataclass(slots=True)
class Whole:
    """A lane of the search: circle by circle, in slices that grow."""

    build: Build
    share: float = 1.0
    _slice: float = FIRST_SLICE
    _models: dict[tuple[int, bool], RotaModel] = field(default_factory=dict)

    def turn(self) -> Turn:
        """Search each open circle on from its best rows, a slice long."""
        open_circles = [circle for circle in self.build.circles if self.build.is_open(circle)]
        if not open_circles:
            self.build.finish()
        open_circles = [circle for circle in open_circles if self._small_enough(circle)]
        if not open_circles:
            return Turn.NO_MORE
        before = self.build.best.prices, self.build.bound
        for circle in open_circles:
            if not self.build.over:
                self._search(circle)
        self._slice *= SLICE_GROWTH
        return Turn.NOTHING if (self.build.best.prices, self.build.bound) == before else Turn.BETTER

    def _small_enough(self, circle: Circle) -> bool:
        problem = self.build.problem
        return len(circle.people) * problem.days * (len(problem.shift_types) + 1) <= MOST_STATES

    def _search(self, circle: Circle) -> None:
        build = self.build
        key = build.circles.index(circle), bool(circle.elastic)
        if key not in self._models:
            self._models[key] = costing_least_model(build, circle)
        model = self._models[key]
        model.hint(build.best.rota)
        effort = Effort(seconds=self._slice, work=self._slice, seed=build.seed, subsolvers=SUBSOLVERS)
        ended = Search(build, model, effort).run(
            lambda rota, cost: build.post(circle, rota, cost), lambda bound: build.prove(circle, bound)
        )
        if ended.rota is not None:
            build.offer(circle, ended.rota, ended.cost)
            build.prove(circle, ended.bound)

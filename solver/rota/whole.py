"""A circle's whole model in one CP-SAT search: finds, and proves how good what was found is."""

from __future__ import annotations

from dataclasses import dataclass, field

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Search
from solver.rota.modelling import costing_least_model

SUBSOLVERS = ("max_lp_sym",)  # measured: the best bounds, and the best rotas where patterns stall
FIRST_SLICE, SLICE_GROWTH = 3.0, 2.0  # of work


@dataclass(slots=True)
class Whole:
    """A lane of the search: circle by circle in growing slices, until one is left: that has all the time."""

    build: Build
    workers: int = 1
    alone: bool = True
    _slice: float = FIRST_SLICE
    _models: dict[int, RotaModel] = field(default_factory=dict)

    def turn(self) -> None:
        """Search each open circle on from its best rows, a slice long."""
        open_circles = [circle for circle in self.build.circles if self.build.is_open(circle)]
        if not open_circles:
            self.build.finish()
        for circle in open_circles:
            if not self.build.over:
                self._search(circle, last=len(open_circles) == 1 and not self.alone)
        self._slice *= SLICE_GROWTH

    def _search(self, circle: Circle, last: bool) -> None:
        build, number = self.build, self.build.circles.index(circle)
        if number not in self._models:
            self._models[number] = costing_least_model(build, circle)
        model = self._models[number]
        model.hint(build.best.rota)
        long = float("inf") if last else self._slice
        effort = Effort(seconds=long, work=long, workers=self.workers, seed=build.seed, subsolvers=SUBSOLVERS)
        ended = Search(build, model, effort).run(
            lambda rota, cost: build.post(circle, rota, cost), lambda bound: build.prove(circle, bound)
        )
        if ended.rota is not None:
            build.offer(circle, ended.rota, ended.cost)
            build.prove(circle, ended.bound)

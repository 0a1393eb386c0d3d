"""The whole model in one CP-SAT search: finds, and proves how good what was found is."""

from __future__ import annotations

from dataclasses import dataclass

from solver.rota.build import Build
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Outcome, Search
from solver.rota.modelling import strict_model

SUBSOLVERS = ("max_lp_sym",)  # measured: the best bounds, and the best rotas where patterns stall
WORK = 8.0


@dataclass(slots=True)
class Whole:
    """A lane of the search: the strict model as a whole, with the best rota so far as its hint."""

    build: Build
    workers: int = 1
    _model: RotaModel | None = None

    def turn(self) -> None:
        """Search on from the best rota until proven or out of effort."""
        build = self.build
        if self._model is None:
            self._model = strict_model(build, aim=True)
        if build.best is not None:
            self._model.hint(build.best.rota)
        effort = Effort(work=WORK, workers=self.workers, seed=build.seed, subsolvers=SUBSOLVERS)
        ended = Search(build, self._model, effort).run(build.post, build.prove)
        if ended.rota is not None:
            build.offer(ended.rota, ended.cost)
            build.prove(ended.bound)
        if ended.outcome is Outcome.PROVEN:
            build.finish()

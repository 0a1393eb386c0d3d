"""A circle's whole model in one CP-SAT search: finds, and proves how good what was found is.

Two lanes are made of it. One has a linear programme for its bound; the other does nothing but replan parts
of the best rota in ways of CP-SAT's own, which was measured to be what ends best where a circle is small.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Search, complete_hint
from solver.rota.lane import Turn
from solver.rota.modelling import costing_least_model

SUBSOLVERS = ("max_lp_sym",)  # measured: the best bounds, and the best rotas where patterns stall
MOST_STATES = 20_000  # of people, days and shift types together; beyond it the model takes too much memory
FIRST_SLICE, SLICE_GROWTH, LONGEST_SLICE = 3.0, 2.0, 40.0  # of work
MOST_GROWTH = 10  # slices in vain that still lengthen the next one
MOST_SECONDS_FOR_WORK = 3.0  # neighbourhoods count less work than they take time


@dataclass(slots=True)
class Whole:
    """A lane of the search: circle by circle, in slices that grow. ``subsolvers``: see Effort."""

    build: Build
    subsolvers: tuple[str, ...] = SUBSOLVERS
    share: float = 1.0
    _turns: int = 0
    _in_vain: Counter[int] = field(default_factory=Counter)  # slices, of each circle
    _models: dict[tuple[int, bool], RotaModel] = field(default_factory=dict)

    @property
    def comes_first(self) -> bool:
        return False

    def turn(self) -> Turn:
        """Search on from the best rows of the circle that may gain most."""
        open_ones = [number for number, circle in enumerate(self.build.circles) if self.build.is_open(circle)]
        if not open_ones:
            self.build.finish()
        open_ones = [number for number in open_ones if self._small_enough(self.build.circles[number])]
        if not open_ones:
            return Turn.NO_MORE
        return Turn.BETTER if self._slice_of(max(open_ones, key=self._room)) else Turn.NOTHING

    def _slice_of(self, number: int) -> bool:
        """A slice of work on a circle: whether it was of use."""
        circle = self.build.circles[number]
        before = self.build.price(circle), circle.bound
        self._search(number, circle)
        self._turns += 1
        better = (self.build.price(circle), circle.bound) != before
        self._in_vain[number] = 0 if better else self._in_vain[number] + 1
        return better

    def _room(self, number: int) -> float:
        """What a circle may still gain, the less the more slices have been in vain."""
        circle = self.build.circles[number]
        return (self.build.price(circle)[1] - circle.bound + 1) / (1 + self._in_vain[number])

    def _small_enough(self, circle: Circle) -> bool:
        problem = self.build.problem
        return len(circle.people) * problem.days * (len(problem.shift_types) + 1) <= MOST_STATES

    def _search(self, number: int, circle: Circle) -> None:
        build = self.build
        key = number, bool(circle.elastic)
        if key not in self._models:
            self._models[key] = costing_least_model(build, circle)
        model = self._models[key]
        model.hint(build.best.rota)
        complete_hint(model)
        ended = Search(build, model, self._effort(number)).run(
            lambda rota, cost: build.post(circle, rota, cost), lambda bound: build.prove(circle, bound)
        )
        if ended.rota is not None:
            build.offer(circle, ended.rota, ended.cost)
            build.prove(circle, ended.bound)

    def _effort(self, number: int) -> Effort:
        work = min(LONGEST_SLICE, FIRST_SLICE * SLICE_GROWTH ** min(self._in_vain[number], MOST_GROWTH))
        return Effort(
            seconds=MOST_SECONDS_FOR_WORK * work,
            work=work,
            seed=self.build.seed + self._turns,
            subsolvers=self.subsolvers,
            neighbourhoods=not self.subsolvers,
        )

"""A linear programme that mixes whole rows of people so that the team costs least.

Its prices say what one more person is worth in each cell; ``mixing.py`` finds the rows that would gain at
those prices and adds them, until none does.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from ortools.linear_solver import pywraplp

from solver.rota.lean_rows import LeanRow, LeanRows
from solver.rota.memories import Real
from solver.rota.rows import Part
from solver.rota.team_rows import GRAIN, NO_LIMIT

LEAST_SHARE = 1e-6
_SOLVED = pywraplp.Solver.OPTIMAL
_SIMPLY: Any = pywraplp.MPSolverParameters()
_AS_USUAL: Any = pywraplp.MPSolverParameters()
_SIMPLY.SetIntegerParam(pywraplp.MPSolverParameters.PRESOLVE, pywraplp.MPSolverParameters.PRESOLVE_OFF)


class Unsolved(Exception):
    """The linear programme found no answer: what was forbidden leaves no rows, or its figures failed."""


class NothingBelow(Unsolved):
    """It is known that there is no rota at all, or none that costs so little."""


class Mixture:
    """The linear programme. Costs are what rows cost by themselves; the team's prices come on top."""

    def __init__(self, lean: LeanRows, people: Iterable[int]) -> None:
        self._lean, self._people = lean, tuple(people)
        self._costs: dict[Part, float] = {}
        self._bounds: dict[Part, tuple[float, float]] = {}
        self._figures = 0
        self.bounds_changed = False
        self._begin()

    def _begin(self) -> None:
        """A programme without rows of people."""
        self._lp: Any = pywraplp.Solver.CreateSolver("GLOP")  # type: ignore[no-untyped-call]
        self._lp.SuppressOutput()
        self._objective = self._lp.Objective()
        rows, totals = self._lean.rows, range(self._lean.totals)
        self._counts = [*map(self._count_row, rows), *(self._lp.Constraint(0.0, 0.0) for _ in totals)]
        self._refer_to_totals()
        self._one_each = {person: self._lp.Constraint(1.0, 1.0) for person in self._people}
        self._shares: dict[Part, Any] = {}

    def _begin_anew(self) -> None:
        """The same programme without what GLOP remembers: now and then it goes on from where it cannot."""
        self._figures = 0
        self._begin()
        for part, cost in self._costs.items():
            self.add(part, cost)
        for part, bounds in self._bounds.items():
            self._shares[part].SetBounds(*bounds)

    def _count_row(self, lean: LeanRow) -> Any:
        infinity = self._lp.infinity()
        least = lean.least if lean.least > -NO_LIMIT else -infinity
        row = self._lp.Constraint(least, lean.most if lean.most < NO_LIMIT else infinity)
        for steps, sign in ((lean.under, 1.0), (lean.over, -1.0)):
            for step in steps:
                slack = self._lp.NumVar(0.0, step.width if step.width < NO_LIMIT else infinity, "")
                self._objective.SetCoefficient(slack, step.price)
                row.SetCoefficient(slack, sign)
        return row

    def _refer_to_totals(self) -> None:
        rows, infinity = self._lean.rows, self._lp.infinity()
        totals = [self._lp.NumVar(-infinity, infinity, "") for _ in range(self._lean.totals)]
        for number, total in enumerate(totals):
            self._counts[len(rows) + number].SetCoefficient(total, -1.0)
        for row, lean in zip(self._counts, rows):
            if lean.total is not None:
                row.SetCoefficient(totals[lean.total], lean.times)

    @property
    def size(self) -> int:
        """How many figures the programme has: a measure of the work to solve it."""
        return self._figures

    def __contains__(self, part: Part) -> bool:
        return part in self._shares

    def add(self, part: Part, cost: float) -> None:
        """Add a row of a person that costs ``cost`` by itself."""
        self._costs[part] = cost
        share = self._shares[part] = self._lp.NumVar(0.0, 1.0, "")
        self._objective.SetCoefficient(share, cost)
        self._one_each[part[0]].SetCoefficient(share, 1.0)
        for number, count in self._lean.entries(*part):
            self._counts[number].SetCoefficient(share, count)
            self._figures += 1

    @property
    def parts(self) -> list[Part]:
        """All rows that were added."""
        return list(self._shares)

    def settle(self, part: Part) -> None:
        """The person has this row and no other."""
        self._bound(part, 1.0, 1.0)

    def forbid(self, part: Part) -> None:
        """The person has any other row."""
        self._bound(part, 0.0, 0.0)

    def release(self, part: Part) -> None:
        """The row may be had, or not."""
        self._bound(part, 0.0, 1.0)

    def _bound(self, part: Part, least: float, most: float) -> None:
        self._bounds[part] = least, most
        self._shares[part].SetBounds(least, most)
        self.bounds_changed = True

    def solve(self) -> tuple[float, Real]:
        """The least cost of a mixture, and what a unit of each team row is worth there. Raises Unsolved.

        Without presolve the simplex goes on from where it was.
        """
        self.bounds_changed = False
        ways = _SIMPLY, _AS_USUAL
        if all(self._lp.Solve(way) != _SOLVED for way in ways):
            self._begin_anew()
            if all(self._lp.Solve(way) != _SOLVED for way in ways):
                raise Unsolved
        worth = self._lean.worth([row.dual_value() for row in self._counts[: len(self._lean.rows)]])
        return self._objective.Value(), np.clip(rounded(worth), -self._lean.team.over, self._lean.team.under)

    def shares(self) -> list[tuple[float, Part]]:
        """The rows in the mixture, the largest shares first."""
        found = [(share.solution_value(), part) for part, share in self._shares.items()]
        return sorted((one for one in found if one[0] > LEAST_SHARE), key=lambda one: (-one[0], one[1]))


def rounded(prices: Real) -> Real:
    """Prices as whole multiples of 1 / GRAIN."""
    return np.round(prices * GRAIN) / GRAIN

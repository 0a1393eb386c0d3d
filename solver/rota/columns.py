"""A linear programme that mixes whole rows of people so that the team costs least.

Its prices say what one more person is worth in each cell; ``mixing.py`` finds the rows that would gain at
those prices and adds them, until none does.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from ortools.linear_solver import pywraplp

from solver.rota.memories import Real
from solver.rota.rows import Part
from solver.rota.team_rows import GRAIN, NO_LIMIT, TeamRows

LEAST_SHARE = 1e-6
_SOLVED = pywraplp.Solver.OPTIMAL
_SIMPLY: Any = pywraplp.MPSolverParameters()
_AS_USUAL: Any = pywraplp.MPSolverParameters()
_SIMPLY.SetIntegerParam(pywraplp.MPSolverParameters.PRESOLVE, pywraplp.MPSolverParameters.PRESOLVE_OFF)


class Unsolved(Exception):
    """The linear programme found no answer: what was forbidden leaves no rows, or its figures failed."""


class Mixture:
    """The linear programme. Costs are what rows cost by themselves; the team's prices come on top."""

    def __init__(self, team: TeamRows, people: Iterable[int]) -> None:
        self._team = team
        self._lp: Any = pywraplp.Solver.CreateSolver("GLOP")  # type: ignore[no-untyped-call]
        self._lp.SuppressOutput()
        self._objective = self._lp.Objective()
        self._counts = [self._count_row(number) for number in range(len(team))]
        self._one_each = {person: self._lp.Constraint(1.0, 1.0) for person in people}
        self._shares: dict[Part, Any] = {}
        self.bounds_changed = self._settled = False

    def _count_row(self, number: int) -> Any:
        team, infinity = self._team, self._lp.infinity()
        low, high = float(team.least[number]), float(team.most[number])
        row = self._lp.Constraint(max(low, -infinity), high if high < NO_LIMIT else infinity)
        for price, sign in ((team.under[number], 1.0), (team.over[number], -1.0)):
            if price > 0:
                slack = self._lp.NumVar(0.0, infinity, "")
                self._objective.SetCoefficient(slack, float(price))
                row.SetCoefficient(slack, sign)
        return row

    @property
    def size(self) -> int:
        """How many figures the programme has: a measure of the work to solve it."""
        return len(self._counts) * len(self._shares)

    def __contains__(self, part: Part) -> bool:
        return part in self._shares

    def add(self, part: Part, cost: float, counts: Real) -> None:
        """Add a row of a person that costs ``cost`` by itself and adds ``counts`` to the team's rows."""
        share = self._shares[part] = self._lp.NumVar(0.0, 1.0, "")
        self._objective.SetCoefficient(share, cost)
        self._one_each[part[0]].SetCoefficient(share, 1.0)
        for number in np.flatnonzero(counts).tolist():
            self._counts[number].SetCoefficient(share, float(counts[number]))

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
        self._shares[part].SetBounds(least, most)
        self._settled = True
        self.bounds_changed = True

    def solve(self) -> tuple[float, Real]:
        """The least cost of a mixture, and what a unit of each team row is worth there. Raises Unsolved.

        Without presolve the simplex goes on from where it was; once rows are settled, presolve gains more.
        """
        self.bounds_changed = False
        ways = (_AS_USUAL, _SIMPLY) if self._settled else (_SIMPLY, _AS_USUAL)
        if all(self._lp.Solve(way) != _SOLVED for way in ways):
            raise Unsolved
        worth = np.array([row.dual_value() for row in self._counts], float)
        return self._objective.Value(), np.clip(rounded(worth), -self._team.over, self._team.under)

    def shares(self) -> list[tuple[float, Part]]:
        """The rows in the mixture, the largest shares first."""
        found = [(share.solution_value(), part) for part, share in self._shares.items()]
        return sorted((one for one in found if one[0] > LEAST_SHARE), key=lambda one: (-one[0], one[1]))


def rounded(prices: Real) -> Real:
    """Prices as whole multiples of 1 / GRAIN."""
    return np.round(prices * GRAIN) / GRAIN

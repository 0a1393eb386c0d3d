"""Random teams of at most six people and seven days with a dozen rules, and what a change does to them.

The verdict here is the slow one: the check for the cost, the plain meaning of the verbs for the musts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from random import Random

from solver.rota.check import Cell, check, costs
from solver.rota.problem import RotaProblem
from solver.rota.rules import CATALOGUE
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.most_cover import MostCover
from solver.rota.rules.target_cover import TargetCover
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rule import MUST, prefer
from tests.solver.rota.any_problem import any_problem, any_rota, any_rule
from tests.solver.rota.every_rota import untied

MOST_ROWS = 3**7  # of one person


def any_team(seed: str, most_people: int = 6, most_days: int = 7, musts: int = 4) -> tuple[RotaProblem, Rota]:
    """A problem with every cover rule, eight preferences and some musts of any kind, and any rota."""
    chance = Random(seed)
    problem = any_problem(chance, LeastCover, most_people, most_days)
    while len(problem.people) < min(3, most_people) or problem.days < min(4, most_days):
        problem = any_problem(chance, LeastCover, most_people, most_days)
    needs = [need for _ in range(2) for need in any_problem(chance, LeastCover).cover]
    fitting = [
        need for need in needs if need.day < problem.days and need.shifts <= frozenset(problem.every_shift)
    ]
    rules = [
        LeastCover(strength=prefer(60)),
        TargetCover(strength=prefer(15)),
        MostCover(strength=prefer(10)),
    ]
    others = [kind for kind in CATALOGUE if not issubclass(kind, CoverRule)]
    kinds = chance.sample(others, 8 + musts)
    liked = [any_rule(chance, kind, problem, prefer(chance.choice((7, 20, 60)))) for kind in kinds[musts:]]
    musts_made = [any_rule(chance, kind, problem, MUST) for kind in kinds[:musts]]
    problem = replace(problem, rules=(*rules, *liked, *musts_made), cover=(*problem.cover, *fitting))
    return problem, any_rota(chance, problem)


def any_week(seed: str, musts: int = 2) -> tuple[RotaProblem, Rota]:
    """Four to six people over up to seven days, of whom no rule but cover ties one to another: few enough
    rows for EveryRota to leave none out."""
    chance = Random(seed)
    while True:
        problem, rota = any_team(f"{seed} {chance.random()}", musts=musts)
        rows = (len(problem.shift_types) + 1) ** problem.days
        if len(problem.people) >= 4 and rows <= MOST_ROWS:
            return untied(problem), rota


class Slow:
    """What changed cells do to a rota, by checking the whole of it again."""

    def __init__(self, problem: RotaProblem, rota: Rota) -> None:
        self.problem, self.rota = problem, rota
        self._said = [said for rule in problem.active_rules for said in rule.statements(problem)]
        self._musts = [said for said in self._said if said.cost is None]
        before = Tally(problem, rota)
        self._amounts = [before.amount(said) for said in self._musts]
        self.cost = costs(problem, check(problem, rota))[1]

    def allowed(self, cells: Iterable[Cell]) -> bool:
        """Whether no must is broken more than before."""
        after = Tally(self.problem, self.with_cells(cells))
        return all(after.amount(said) <= was for said, was in zip(self._musts, self._amounts))

    def cost_of(self, cells: Iterable[Cell]) -> int:
        return costs(self.problem, check(self.problem, self.with_cells(cells)))[1] - self.cost

    def with_cells(self, cells: Iterable[Cell]) -> Rota:
        rota = self.rota
        for cell in cells:
            rota = rota.with_state(*cell)
        return rota


def short_minutes(problem: RotaProblem, rota: Rota) -> int:
    """What is missing to the target, in minutes, by the check of the rule about the target alone."""
    alone = replace(problem, rules=(TargetCover(strength=prefer(60)),))
    return costs(alone, check(alone, rota))[1]

"""deploy(): a first full plan at once, then better ones by taking off and putting back.

Large-neighbourhood search over one plan: ruin a part, repair it, keep the result if it is better or, while
the search is warm, not much worse. The random numbers depend on the seed alone; limited by work instead of
seconds, the same problem and seed give the same plan.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from solver.deployment import linked
from solver.deployment.bound import lower_bound
from solver.deployment.budget import Budget
from solver.deployment.compiling import compiled
from solver.deployment.finish import finished
from solver.deployment.plan import Plan, Snapshot
from solver.deployment.preflight import refuse_contradictions
from solver.deployment.problem import DeploymentProblem
from solver.deployment.remedies import with_remedies
from solver.deployment.repair import By, force, joint_options, repair
from solver.deployment.resume import resume
from solver.deployment.routes import Placement
from solver.deployment.ruin import ruin
from solver.deployment.solution import DeploymentResult
from solver.deployment.tables import NEVER
from solver.result import Limit, OnProgress, Progress, ShouldStop

ORDERS = (By.RATIO, By.SQUARE, By.SQUARE, By.REGRET, By.REGRET)  # what is placed first, drawn each time
WARMTH = 0.15  # the first temperature, as a part of what an item is worth on average
CYCLE_SECONDS = 20.0  # after so many seconds the search warms up again
LARGEST_RUIN = 14
NOISE = 0.3
MOST_SLACK = 30  # minutes by which a placed patrol may still be pushed
JOINTS_A_REPAIR = 20  # pair patrols looked at in one repair; joint visits always are
NEARBY = 60  # minutes around what was taken off in which pair patrols are looked at
SPEAK_EVERY = 0.25  # seconds between two words of progress without an improvement


def deploy(
    problem: DeploymentProblem,
    limit: Limit | None = None,
    seed: int = 0,
    progress: OnProgress | None = None,
    stop: ShouldStop | None = None,
    *,
    remedies: bool = True,
) -> DeploymentResult:
    """The best deployment of the day found within the limit, checked, with a reason for every item left out.

    ``limit.seconds`` is wall time; ``limit.work`` counts rounds of ruin and repair and makes the result
    repeatable (give seconds enough). ``progress`` hears each better plan; ``stop`` answering True ends the
    search with the best so far. ``remedies``: also look for the least that would place what is left out (at
    most some two seconds more). A deployment always comes back: what cannot be placed is listed, and a must
    that cannot be kept is a breach.
    """
    refuse_contradictions(problem)
    budget = Budget(limit or Limit(), stop)
    plan = Plan(compiled(problem))
    bound = lower_bound(plan)
    resume(plan, problem)
    search = _Search(plan, np.random.default_rng(seed), budget, bound, progress)
    if linked.suits(plan.tables):
        best = linked.LinkedSearch(plan, seed, budget, search.better).run()
        linked.load(plan, best)
    else:
        search.run()
    result = finished(problem, plan, bound, budget.limit, seed, budget.seconds)
    return replace(result, solution=with_remedies(problem, plan, result.solution)) if remedies else result


class _Search:
    """One search over one plan: the best snapshot, the temperature, what was said last."""

    def __init__(
        self, plan: Plan, rng: np.random.Generator, budget: Budget, bound: int, progress: OnProgress | None
    ) -> None:
        self.plan, self.rng, self.budget, self.bound, self.progress = plan, rng, budget, bound, progress
        self.best: Snapshot | None = None
        self.best_cost = self.cost = 0
        self.said = 0.0
        self.joint_visits = joint_options(plan, patrols=False)
        self.joint_patrols = joint_options(plan, visits=False)
        worth = [item.omit for item in plan.tables.items if 0 < item.omit < NEVER]
        worth += [option.worth for option in plan.tables.options if option.worth]
        self.scale = sum(worth) / len(worth) if worth else 1.0

    def run(self) -> None:
        """Plan until the budget is used up; the plan ends as the best one found."""
        self.best_cost = self.plan.cost() + 1
        repair(self.plan, self.rng, By.RATIO, self.joint_visits)
        self._fill()
        while (used := self.budget.used()) < 1.0 and self.best_cost > self.bound:
            self._round(used)
        if self.best is not None:
            self.plan.restore(self.best)
        self._fill()

    def _fill(self) -> None:
        """Whatever still pays is placed: rounds look at some of the pair patrols only."""
        repair(self.plan, self.rng, By.RATIO, [*self.joint_visits, *self.joint_patrols])
        self.cost = self.plan.cost()
        if self.cost < self.best_cost:
            self._keep()

    def _round(self, used: float) -> None:
        plan, rng = self.plan, self.rng
        self.budget.rounds += 1
        saved = plan.snapshot()
        plan.slack = int(rng.integers(0, MOST_SLACK + 1))
        placed = sum(map(len, plan.placed))
        few = rng.random() ** 2  # small ruins are quick and pay most
        taken, wanted = ruin(plan, rng, 2 + int(few * min(placed // 2, LARGEST_RUIN)))
        if wanted is not None:
            force(plan, wanted)
        repair(plan, rng, ORDERS[int(rng.integers(len(ORDERS)))], self._joints(taken), NOISE)
        cost = plan.cost()
        if cost <= self.cost or rng.random() < math.exp((self.cost - cost) / self._warmth(used)):
            self.cost = cost
            if cost < self.best_cost:
                self._keep()
        else:
            plan.restore(saved)
        if self.budget.seconds - self.said > SPEAK_EVERY:
            self._speak()

    def _joints(self, taken: Sequence[Placement]) -> list[int]:
        """The joint options for one repair: all visits, and patrols around the times of what was taken
        off."""
        if not self.joint_patrols or not taken:
            return self.joint_visits
        first = min(placement.first for placement in taken) - NEARBY
        last = max(placement.last for placement in taken) + NEARBY
        options = self.plan.tables.options
        near = [
            o
            for o in self.joint_patrols
            if options[o].earliest <= last
            and first <= options[o].latest
            and self.plan.patrol_gain(options[o].item, options[o]) > 0
        ]
        some = self.rng.permutation(len(near))[:JOINTS_A_REPAIR]
        return [*self.joint_visits, *(near[k] for k in some.tolist())]

    def _warmth(self, used: float) -> float:
        """Falls to nothing over the budget, in cycles if it is long."""
        limit = self.budget.limit
        cycles = max(1, round(limit.seconds / CYCLE_SECONDS)) if limit.work is None else 1
        left = 1.0 - (used * cycles) % 1.0
        return WARMTH * self.scale * left * left + 1e-9

    def _keep(self) -> None:
        self.best = self.plan.snapshot()
        self.better(self.cost)

    def better(self, cost: int) -> None:
        """A better plan was found: remember what it costs and say so."""
        self.best_cost = cost
        self._speak()

    def _speak(self) -> None:
        self.said = self.budget.seconds
        if self.progress is not None:
            musts, cost = divmod(self.best_cost, NEVER)
            self.progress(Progress(self.said, cost, self.bound % NEVER, musts, "patrols and visits"))

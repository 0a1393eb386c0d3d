"""deploy(): a first full plan at once, then better ones by taking off and putting back.

Large-neighbourhood search over one plan: ruin a part, repair it, keep the result if it is better or, while
the search is warm, not much worse. The random numbers depend on the seed alone; limited by work instead of
seconds, the same problem and seed give the same plan.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

import numpy as np

from solver.deployment.bound import lower_bound
from solver.deployment.compiling import compiled
from solver.deployment.finish import finished
from solver.deployment.plan import Plan, Snapshot
from solver.deployment.problem import DeploymentProblem
from solver.deployment.repair import By, repair
from solver.deployment.ruin import ruin
from solver.deployment.solution import DeploymentResult
from solver.deployment.tables import NEVER
from solver.result import Limit, OnProgress, Progress, ShouldStop

WARMTH = 0.1  # the first temperature, as a part of what an item is worth on average
CYCLE_SECONDS = 20.0  # after so many seconds the search warms up again
LARGEST_RUIN = 14
JOINTS_A_REPAIR = 6  # pair patrols looked at in one repair; joint visits always are
SPEAK_EVERY = 0.25  # seconds between two words of progress without an improvement


@dataclass(slots=True)
class Budget:
    """How much of the limit is used up: by work if work is limited, else by the clock."""

    limit: Limit
    stop: ShouldStop | None
    began: float = field(default_factory=time.perf_counter)
    rounds: int = 0

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self.began

    def used(self) -> float:
        """From 0 to 1; 1 means stop."""
        if self.stop is not None and self.stop():
            return 1.0
        by_clock = self.seconds / max(self.limit.seconds, 1e-9)
        if by_clock >= 1.0 or self.limit.work is None:
            return min(by_clock, 1.0)
        return min(self.rounds / max(self.limit.work, 1e-9), 1.0)


def deploy(
    problem: DeploymentProblem,
    limit: Limit | None = None,
    seed: int = 0,
    progress: OnProgress | None = None,
    stop: ShouldStop | None = None,
) -> DeploymentResult:
    """The best deployment of the day found within the limit, checked, with a reason for every item left out.

    ``limit.seconds`` is wall time; ``limit.work`` counts rounds of ruin and repair and makes the result
    repeatable (give seconds enough). ``progress`` hears each better plan; ``stop`` answering True ends the
    search with the best so far. A deployment always comes back: what cannot be placed is listed, and a must
    that cannot be kept is a breach.
    """
    budget = Budget(limit or Limit(), stop)
    prepared = compiled(problem)
    plan = Plan(prepared)
    bound = lower_bound(plan)
    search = _Search(plan, np.random.default_rng(seed), budget, bound, progress)
    search.run()
    return finished(problem, plan, bound, budget.limit, seed, budget.seconds)


class _Search:
    """One search over one plan: the best snapshot, the temperature, what was said last."""

    def __init__(
        self, plan: Plan, rng: np.random.Generator, budget: Budget, bound: int, progress: OnProgress | None
    ) -> None:
        self.plan, self.rng, self.budget, self.bound, self.progress = plan, rng, budget, bound, progress
        self.best: Snapshot | None = None
        self.best_cost = self.cost = 0
        self.said = 0.0
        self.joint_visits = [
            o for o, option in enumerate(plan.tables.options) if _joint(plan, o) and not _spot(plan, o)
        ]
        self.joint_patrols = [
            o for o, option in enumerate(plan.tables.options) if _joint(plan, o) and _spot(plan, o)
        ]
        worth = [item.omit for item in plan.tables.items if 0 < item.omit < NEVER]
        worth += [option.worth for option in plan.tables.options if option.worth]
        self.scale = sum(worth) / len(worth) if worth else 1.0

    def run(self) -> None:
        """Plan until the budget is used up; the plan ends as the best one found."""
        repair(self.plan, self.rng, By.RATIO, [*self.joint_visits, *self.joint_patrols], noise=0.0)
        self.cost = self.plan.cost()
        self._keep()
        while (used := self.budget.used()) < 1.0 and self.best_cost > self.bound:
            self._round(used)
        if self.best is not None:
            self.plan.restore(self.best)

    def _round(self, used: float) -> None:
        plan, rng = self.plan, self.rng
        self.budget.rounds += 1
        saved = plan.snapshot()
        plan.slack = int(rng.integers(0, 31))
        placed = sum(map(len, plan.placed))
        ruin(plan, rng, 1 + int(rng.integers(max(2, min(placed // 2, LARGEST_RUIN)))))
        by = tuple(By)[int(rng.integers(3))]
        repair(plan, rng, by, self._joints(), noise=0.3)
        cost = plan.cost()
        if cost <= self.cost or rng.random() < math.exp((self.cost - cost) / self._warmth(used)):
            self.cost = cost
            if cost < self.best_cost:
                self._keep()
        else:
            plan.restore(saved)
        if self.budget.seconds - self.said > SPEAK_EVERY:
            self._speak()

    def _joints(self) -> list[int]:
        """The joint options for one repair: all visits, some of the patrols."""
        some = self.rng.permutation(len(self.joint_patrols))[:JOINTS_A_REPAIR]
        return [*self.joint_visits, *(self.joint_patrols[k] for k in some.tolist())]

    def _warmth(self, used: float) -> float:
        """Falls to nothing over the budget, in cycles if it is long."""
        cycles = (
            max(1, round(self.budget.limit.seconds / CYCLE_SECONDS)) if self.budget.limit.work is None else 1
        )
        left = 1.0 - (used * cycles) % 1.0
        return WARMTH * self.scale * left * left + 1e-9

    def _keep(self) -> None:
        self.best, self.best_cost = self.plan.snapshot(), self.cost
        self._speak()

    def _speak(self) -> None:
        self.said = self.budget.seconds
        if self.progress is not None:
            musts, cost = divmod(self.best_cost, NEVER)
            self.progress(Progress(self.said, cost, self.bound % NEVER, musts, "patrols and visits"))


def _joint(plan: Plan, o: int) -> bool:
    option = plan.tables.options[o]
    return len(option.legs) > 1 and o in plan.tables.items[option.item].options


def _spot(plan: Plan, o: int) -> bool:
    return plan.tables.items[plan.tables.options[o].item].spot is not None

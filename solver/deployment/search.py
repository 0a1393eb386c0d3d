"""deploy(): a first full plan at once, then better ones by taking off and putting back.

The first plan is filled by ``repair.py``; better ones are found by the compiled search in ``core``, over the
same plan as arrays. The random numbers depend on the seed alone; limited by work instead of seconds, the same
problem and seed give the same plan.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from solver.deployment import linked
from solver.deployment.bound import lower_bound
from solver.deployment.budget import Budget
from solver.deployment.compiling import compiled
from solver.deployment.finish import finished
from solver.deployment.givings import Givings, bound_for_all, is_short
from solver.deployment.plan import Plan
from solver.deployment.preflight import refuse_contradictions
from solver.deployment.problem import DeploymentProblem
from solver.deployment.remedies import with_remedies
from solver.deployment.repair import By, joint_options, repair
from solver.deployment.resume import resume
from solver.deployment.solution import DeploymentResult
from solver.deployment.tables import NEVER
from solver.result import Limit, OnProgress, Progress, ShouldStop

LARGE = 50_000  # people times ways to place something: above it the first plan is the compiled search's too
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
    search with the best so far. ``remedies``: also look for the least that would place what is left out (a
    fixed amount of work, some two seconds at most). A deployment always comes back: what cannot be placed is
    listed, and a must that cannot be kept is a breach.
    """
    refuse_contradictions(problem)
    budget = Budget(limit or Limit(), stop)
    plan = Plan(compiled(problem))
    if is_short(problem, plan):
        plan, bound = _with_equipment_tried(problem, plan, seed, budget, progress)
    else:
        bound = lower_bound(plan)
        resume(plan, problem)
        _search(plan, np.random.default_rng(seed), seed, budget, bound, _News(budget, bound, progress).heard)
    result = finished(problem, plan, bound, budget, seed)
    return replace(result, solution=with_remedies(problem, result.solution)) if remedies else result


def _with_equipment_tried(
    problem: DeploymentProblem, plan: Plan, seed: int, budget: Budget, progress: OnProgress | None
) -> tuple[Plan, int]:
    """The plan searched after a part of the budget has gone into who holds which vehicle and radio, with a
    bound for all ways to hand them out."""
    bound = bound_for_all(problem, plan)
    heard = _News(budget, bound, progress).heard

    def improve(plan: Plan, part: Budget, heard: Callable[[int], None]) -> None:
        _improve(plan, np.random.default_rng(seed), seed, part, bound, heard)

    resume(plan, problem)
    rng = np.random.default_rng(seed)
    _fill(plan, rng, heard)
    givings = Givings(problem, budget, improve, lambda plan: resume(plan, problem), heard)
    plan = givings.best(plan)
    left = givings.budget_left()
    _search(plan, rng, seed, left, bound, heard)
    budget.workers, budget.rounds = left.workers, left.rounds + givings.rounds
    return plan, bound


def _search(
    plan: Plan, rng: np.random.Generator, seed: int, budget: Budget, bound: int, heard: Callable[[int], None]
) -> None:
    """Fill the plan, improve it until the budget is used up, and fill whatever room is left."""
    _fill(plan, rng, heard)
    _improve(plan, rng, seed, budget, bound, heard)
    _fill(plan, rng, heard)


def _fill(plan: Plan, rng: np.random.Generator, heard: Callable[[int], None]) -> None:
    """Fill what room there is; large and linked days are filled by their search alone."""
    if plan.rows.many * len(plan.tables.routes) <= LARGE and not linked.suits(plan.tables):
        repair(plan, rng, By.RATIO, joint_options(plan))
        heard(plan.cost())


def _improve(
    plan: Plan, rng: np.random.Generator, seed: int, budget: Budget, bound: int, heard: Callable[[int], None]
) -> None:
    """Improve the plan until the budget is used up."""
    if linked.suits(plan.tables):
        plan.take_off([one for placed in plan.placed for one in placed if not one.fixed])
        best = linked.LinkedSearch(plan, seed, budget, heard).run()
        linked.load(plan, best)
        return
    from solver.deployment.core_search import (
        CoreSearch,  # only now: reading it takes longer than a first plan
    )

    CoreSearch(plan, rng, budget, heard).run(bound)


class _News:
    """What was said of the search: each better cost at once, else now and then that it goes on."""

    def __init__(self, budget: Budget, bound: int, progress: OnProgress | None) -> None:
        self.budget, self.bound, self.progress = budget, bound, progress
        self.best: int | None = None
        self.said = 0.0

    def heard(self, cost: int) -> None:
        """A plan of this cost is the best there is."""
        better = self.best is None or cost < self.best
        if better:
            self.best = cost
        if self.progress is None or not (better or self.budget.seconds - self.said > SPEAK_EVERY):
            return
        self.said = self.budget.seconds
        musts, cost = divmod(self.best or 0, NEVER)
        self.progress(Progress(self.said, cost, self.bound % NEVER, musts, "patrols and visits"))

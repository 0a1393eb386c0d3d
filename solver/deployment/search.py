"""deploy(): a first full plan at once, then better ones by taking off and putting back.

The first plan is filled by ``repair.py``; better ones are found by the compiled search in ``core``, over the
same plan as arrays. The random numbers depend on the seed alone; limited by work instead of seconds, the same
problem and seed give the same plan.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from solver.deployment import linked
from solver.deployment.bound import lower_bound
from solver.deployment.budget import Budget
from solver.deployment.compiling import compiled
from solver.deployment.finish import finished
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
    bound = lower_bound(plan)
    resume(plan, problem)
    news = _News(budget, bound, progress)
    if linked.suits(plan.tables):
        best = linked.LinkedSearch(plan, seed, budget, news.heard).run()
        linked.load(plan, best)
    else:
        _search(plan, seed, budget, bound, news)
    result = finished(problem, plan, bound, budget, seed)
    return replace(result, solution=with_remedies(problem, result.solution)) if remedies else result


def _search(plan: Plan, seed: int, budget: Budget, bound: int, news: _News) -> None:
    """Fill the plan, improve it until the budget is used up, and fill whatever room is left."""
    rng = np.random.default_rng(seed)
    large = plan.rows.many * len(plan.tables.routes) > LARGE
    if not large:
        repair(plan, rng, By.RATIO, joint_options(plan))
        news.heard(plan.cost())
    from solver.deployment.core_search import (
        CoreSearch,  # only now: reading it takes longer than a first plan
    )

    CoreSearch(plan, rng, budget, news.heard).run(bound)
    if not large:
        repair(plan, rng, By.RATIO, joint_options(plan))
        news.heard(plan.cost())


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

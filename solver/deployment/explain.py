"""Why an item is on nobody's run sheet: the verified reason in words with figures.

Asked of the finished plan, so every figure is the plan's own: who might, who is on duty, how many minutes are
missing in the nearest gap, what it would cost. All that stands in the way is named, the main obstacle first:
without all of it the item could be placed, without a part of it it could not (``obstacles.py``).
"""

from __future__ import annotations

from dataclasses import replace

from solver.deployment.explain_own import commitment_reason, meal_reason, quorum_reason
from solver.deployment.explain_patrol import patrol_reason
from solver.deployment.explain_visit import visit_reason
from solver.deployment.items import ItemKind
from solver.deployment.openings import Openings
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Deployment, Reason, Unplaced
from solver.language import tr


def explained(
    problem: DeploymentProblem, plan: Plan, deployment: Deployment, taken_off: dict[tuple[ItemKind, int], str]
) -> Deployment:
    """The deployment with a reason for every unplaced item. ``taken_off``: what broke a must, with its
    words."""
    openings = Openings(problem, plan)
    known: dict[tuple[ItemKind, int, int | None], Reason] = {}  # several patrols of a hotspot lack the same
    for one in deployment.unplaced:
        if (one.kind, one.item, one.person) not in known:
            known[one.kind, one.item, one.person] = _reason(problem, openings, one, taken_off)
    return replace(
        deployment,
        unplaced=tuple(
            replace(one, reason=known[one.kind, one.item, one.person]) for one in deployment.unplaced
        ),
    )


def _reason(
    problem: DeploymentProblem, openings: Openings, one: Unplaced, taken_off: dict[tuple[ItemKind, int], str]
) -> Reason:
    """Why one item is not placed. The plan is the one the deployment was made from."""
    plan = openings.plan
    if not problem.people:
        return Reason("nobody", tr("Nobody is on duty that day."))
    broke = taken_off.get((one.kind, one.item))
    if broke is not None:
        return Reason("rule", tr("Was taken off again: {broke}.", broke=broke))
    match one.kind:
        case ItemKind.VISIT:
            return visit_reason(problem, openings, one.item)
        case ItemKind.PATROL:
            return patrol_reason(problem, openings, one.item)
        case ItemKind.MEAL:
            return meal_reason(problem, openings, one.item)
        case _ if one.person is None:
            return quorum_reason(problem, openings, one.item)
        case _:
            return commitment_reason(problem, plan, one.item, one.person)

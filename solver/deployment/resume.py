"""A day under way is searched from where it stands: what can be kept is on the plan before anything else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from solver.deployment.items import InForce
from solver.deployment.joint import best_joint
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.routes import NO_WAY
from solver.deployment.tables import Option


def resume(plan: Plan, problem: DeploymentProblem) -> None:
    """Place every stay in force that has not begun, as it stood, in order of time; what no longer fits stays
    out."""
    for stay in sorted(problem.in_force, key=lambda one: (one.starts[0], one.kind, one.item)):
        if not stay.begun:
            _place(plan, stay)


def _place(plan: Plan, stay: InForce) -> None:
    for i, item in enumerate(plan.tables.items):
        if (item.kind, item.ref) != (stay.kind, stay.item) or len(plan.placed[i]) >= item.most:
            continue
        for o in item.options:
            if _is_as_it_stood(plan.tables.options[o], stay) and _placed(
                plan, i, plan.tables.options[o], stay
            ):
                return


def _is_as_it_stood(option: Option, stay: InForce) -> bool:
    lengths = [end - start for start, end in zip(stay.starts, stay.ends)]
    start = (option.earliest, option.latest) == (stay.starts[0], stay.starts[-1])
    return start and [leg.minutes for leg in option.legs] == lengths


def _placed(plan: Plan, i: int, option: Option, stay: InForce) -> bool:
    """Whether the option went onto the plan for just these people."""
    if len(stay.people) > 1:
        legs = tuple(
            replace(leg, allowed=leg.allowed & (np.arange(len(leg.allowed)) == p))
            for leg, p in zip(option.legs, stay.people)
        )
        move = best_joint(plan, replace(option, legs=legs))
        if move is not None:
            plan.insert_joint(option, move.seats, move.price)
        return move is not None
    own, p = plan.rows.of_item[i], stay.people[0]
    row = own.start + plan.rows.option[own].index(option)
    if plan.routes.cost[p, row] >= NO_WAY:
        return False
    plan.insert_row(p, row)
    return True

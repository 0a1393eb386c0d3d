"""Why an item is on nobody's run sheet: the verified reason in words with figures. (Filled below.)"""

from __future__ import annotations

from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Deployment


def explained(problem: DeploymentProblem, plan: Plan, deployment: Deployment) -> Deployment:
    """The deployment with a reason for every unplaced item."""
    return deployment

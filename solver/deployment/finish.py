"""From the searched plan to the checked result: run sheets, what had to come off, reasons, certificate."""

from __future__ import annotations

from solver.deployment.assemble import deployment_of
from solver.deployment.budget import Budget
from solver.deployment.check import Checked, check
from solver.deployment.explain import explained
from solver.deployment.items import ItemKind
from solver.deployment.plan import Plan
from solver.deployment.polish import polish
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Deployment, DeploymentResult
from solver.deployment.tables import NEVER
from solver.language import tr
from solver.result import Certificate, Status
from solver.versions import versions
from solver.wire import problem_hash

ENGINE = "13"  # raise it when a change can give another plan for the same problem, seed and limit


def finished(
    problem: DeploymentProblem, plan: Plan, bound: int, budget: Budget, seed: int
) -> DeploymentResult:
    """The result as it may be shown: nothing in it that the independent check does not confirm."""
    polish(plan)
    deployment = deployment_of(problem, plan)
    checked = check(problem, deployment)
    taken_off: dict[tuple[ItemKind, int], str] = {}
    if checked.broken:
        deployment, checked, taken_off = cleaned(problem, plan, deployment, checked)
    deployment = explained(problem, plan, deployment, taken_off)
    lowest = bound % NEVER
    proven = lowest if not checked.broken else None
    status = Status.NEAREST if checked.broken else Status.BEST_FOUND
    if checked.cost == proven:
        status = Status.PROVEN
    gap = None if proven is None else (checked.cost - proven) / max(checked.cost, 1)
    certificate = Certificate(
        status=status,
        cost=checked.cost,
        bound=proven,
        gap=gap,
        seed=seed,
        workers=budget.workers,
        seconds=budget.seconds,
        problem_hash=problem_hash(problem),
        versions=(("deployment engine", ENGINE), *versions()),
        repeatable=budget.limit.work is not None,
    )
    return DeploymentResult(
        deployment, checked.cost, status, checked.cost_by_rule, checked.breaches, certificate, checked.dosage
    )


def cleaned(
    problem: DeploymentProblem, plan: Plan, deployment: Deployment, checked: Checked
) -> tuple[Deployment, Checked, dict[tuple[ItemKind, int], str]]:
    """Take off what breaks a must: each placement without which fewer musts are broken, with the words of the
    rule it broke. The search keeps all musts that its verbs can say; this is for rules that say less.
    """
    taken_off: dict[tuple[ItemKind, int], str] = {}
    for one in [one for placed in plan.placed for one in placed]:
        item = plan.tables.items[one.item]
        if not checked.broken:
            break
        if one.fixed or item.kind not in (ItemKind.VISIT, ItemKind.PATROL):
            continue
        saved = plan.snapshot()
        plan.take_off([one])
        without = deployment_of(problem, plan)
        verdict = check(problem, without)
        if len(verdict.broken) < len(checked.broken):
            still = {breach.text for breach in verdict.broken}
            gone = dict.fromkeys(breach.text for breach in checked.broken if breach.text not in still)
            taken_off[item.kind, item.ref] = tr("; and ").join(gone)
            deployment, checked = without, verdict
        else:
            plan.restore(saved)
    return deployment, checked, taken_off

"""From the searched plan to the checked result: run sheets, what had to come off, reasons, certificate."""

from __future__ import annotations

from dataclasses import replace

from solver.deployment.assemble import deployment_of, unplaced
from solver.deployment.check import Checked, check
from solver.deployment.explain import explained
from solver.deployment.items import ItemKind
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Deployment, DeploymentResult, RunSheet, Stop
from solver.deployment.tables import NEVER
from solver.result import Certificate, Limit, Status
from solver.versions import versions
from solver.wire import problem_hash

ENGINE = "1"  # raise it when a change can give another plan for the same problem, seed and limit


def finished(
    problem: DeploymentProblem, plan: Plan, bound: int, limit: Limit, seed: int, seconds: float
) -> DeploymentResult:
    """The result as it may be shown: nothing in it that the independent check does not confirm."""
    deployment = deployment_of(problem, plan)
    checked = check(problem, deployment)
    if checked.broken:
        deployment, checked = cleaned(problem, deployment, checked)
    deployment = explained(problem, plan, deployment)
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
        workers=1,
        seconds=seconds,
        problem_hash=problem_hash(problem),
        versions=(("deployment engine", ENGINE), *versions()),
        repeatable=limit.work is not None,
    )
    return DeploymentResult(
        deployment, checked.cost, status, checked.cost_by_rule, checked.breaches, certificate, checked.dosage
    )


def cleaned(
    problem: DeploymentProblem, deployment: Deployment, checked: Checked
) -> tuple[Deployment, Checked]:
    """Take off what breaks a must: each stay without which fewer musts are broken.

    The search keeps all musts that its verbs can say; this is for rules that say nothing, or not all.
    """
    for kind, count in ((ItemKind.VISIT, len(problem.visits)), (ItemKind.PATROL, len(problem.hotspots))):
        for item in range(count):
            for stay in deployment.stays(kind, item):
                if not checked.broken:
                    return deployment, checked
                without = _without(problem, deployment, {id(stop) for stop in stay.stops})
                verdict = check(problem, without)
                if len(verdict.broken) < len(checked.broken):
                    deployment, checked = without, verdict
    return deployment, checked


def _without(problem: DeploymentProblem, deployment: Deployment, gone: set[int]) -> Deployment:
    sheets = tuple(
        _travelled(problem, sheet, [stop for stop in sheet.stops if id(stop) not in gone])
        for sheet in deployment.sheets
    )
    return Deployment(sheets, tuple(unplaced(problem, Deployment(sheets))))


def _travelled(problem: DeploymentProblem, sheet: RunSheet, stops: list[Stop]) -> RunSheet:
    """The sheet with other stops and the travel between them."""
    person, way = problem.people[sheet.person], problem.travel[sheet.mode]
    place, made = person.base, []
    for stop in stops:
        there = problem.place_of(stop.kind, stop.item, sheet.person)
        made.append(replace(stop, travel=way[place][there]))
        place = there
    return RunSheet(sheet.person, sheet.mode, tuple(made), way[place][person.home] if made else 0)

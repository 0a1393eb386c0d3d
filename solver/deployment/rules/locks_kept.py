"""What was fixed by hand stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import Lock
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class LocksKept(DeploymentRule):
    """The same people at the same minute. The search reads the locks themselves."""

    key = "locks_kept"
    title = tr("Locked stops")
    family = Family.PEOPLE
    text = tr("Locked stops keep their people and their time")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for lock in problem.locks:
            if not _kept(deployment, lock):
                name = problem.name_of(lock.kind, lock.item)
                yield self.breach(
                    tr(
                        "{name} is locked at {time} and is not there",
                        name=name,
                        time=problem.time(lock.start),
                    ),
                    person=min(lock.people),
                )


def _kept(deployment: Deployment, lock: Lock) -> bool:
    return any(
        stay.start == lock.start and stay.people == lock.people and lock.minutes in (None, stay.minutes)
        for stay in deployment.stays(lock.kind, lock.item)
    )

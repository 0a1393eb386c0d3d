"""Families and victims are visited by their named worker or the deputy, nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind, Visit
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class NamedWorker(DeploymentRule):
    """Holds for visits whose named worker is a must."""

    key = "named_worker"
    title = tr("Named worker")
    family = Family.VISITS
    text = tr("A visit that is tied to its named worker is made by the named worker or the deputy")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            made = deployment.of(ItemKind.VISIT, v)
            if visit.named_must and made and not workers_of(visit) & {p for p, _ in made}:
                names = tr(" or ").join(problem.people[p].name for p in sorted(workers_of(visit)))
                yield self.breach(
                    tr("{name}: without {names}", name=visit.name, names=names or tr("its named worker")),
                    person=made[0][0],
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            if visit.named_must:
                say.who(v, workers_of(visit))


def workers_of(visit: Visit) -> set[int]:
    """The named worker and the deputy, as far as they are on duty that day."""
    return {p for p in (visit.named, visit.deputy) if p is not None}

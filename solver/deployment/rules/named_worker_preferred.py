"""Whoever knows the person goes, if it can be arranged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.rules.named_worker import workers_of
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class NamedWorkerPreferred(DeploymentRule):
    """One for the deputy in place of the named worker, one more for anybody else."""

    key = "named_worker_preferred"
    title = tr("Named worker where possible")
    family = Family.VISITS
    text = tr("A visit is made by its named worker, or else by the deputy")
    each = tr("step away from the named worker")
    usual = prefer(20)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            made = {p for p, _ in deployment.of(ItemKind.VISIT, v)}
            if not made or visit.named is None or visit.named in made:
                continue
            name = problem.people[visit.named].name
            if not workers_of(visit) & made:
                yield self.breach(
                    tr("{name}: without {name_2} or a deputy", name=visit.name, name_2=name),
                    2,
                    person=min(made),
                )
            else:
                yield self.breach(
                    tr("{name}: the deputy for {name_2}", name=visit.name, name_2=name),
                    1,
                    person=visit.deputy,
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            if visit.named is not None:
                say.who(v, (visit.named,))
                say.who(v, workers_of(visit))

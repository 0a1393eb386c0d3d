"""Nobody waits very long, even if others wait a little longer for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class GreatestLateness(DeploymentRule):
    """Prices the latest of all visits once more."""

    key = "greatest_lateness"
    title = tr("The latest visit of the day")
    family = Family.VISITS
    text = tr("The latest visit is as little late as possible")
    each = tr("minute late")
    usual = prefer(1)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        late = [
            (stop.start - visit.preferred.latest, p, visit.name)
            for v, visit in enumerate(problem.visits)
            if visit.preferred is not None
            for p, stop in deployment.of(ItemKind.VISIT, v)
        ]
        minutes, p, name = max(late, default=(0, 0, ""))
        if minutes > 0:
            yield self.breach(
                tr("{name} is {whole} min late", name=name, whole=problem.whole(minutes)), minutes, person=p
            )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        say.worst()

"""A warning marker sends two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class MarkerTwo(DeploymentRule):
    """Violence, weapons, a dog, or an address nobody has assessed yet."""

    key = "marker_two"
    title = tr("Two people where a marker warns")
    family = Family.VISITS
    text = tr("Where a warning marker demands it, nobody visits alone")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            made = deployment.of(ItemKind.VISIT, v)
            if visit.marker_two and len(made) == 1:
                yield self.breach(
                    tr("{name}: alone, its marker demands two", name=visit.name), person=made[0][0]
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            if visit.marker_two:
                for p in range(len(problem.people)):
                    say.bar((ItemKind.VISIT, v), p, alone=True)

"""A visit whose last day is today is made today."""

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
class DueToday(DeploymentRule):
    """A deadline is a must on its last day; before that it only raises the priority."""

    key = "due_today"
    title = tr("Visits on their last day")
    family = Family.VISITS
    text = tr("A visit is made on the last day of its deadline at the latest")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            if visit.must and not deployment.of(ItemKind.VISIT, v):
                yield self.breach(tr("{name} is due today and not made", name=visit.name))

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            if visit.must:
                say.omit(v)

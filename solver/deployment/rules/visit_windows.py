"""A visit starts when it may."""

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
class VisitWindows(DeploymentRule):
    """The first of its people starts in one of its windows; so does each who follows later."""

    key = "visit_windows"
    title = tr("Visits in their windows")
    family = Family.VISITS
    text = tr("A visit starts within one of its windows")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            for p, stop in deployment.of(ItemKind.VISIT, v):
                if not any(window.earliest <= stop.start <= window.latest for window in visit.windows):
                    allowed = ", ".join(problem.when(w.earliest, w.latest) for w in visit.windows)
                    yield self.breach(
                        tr(
                            "{name} starts {time}, allowed {allowed}",
                            name=visit.name,
                            time=problem.time(stop.start),
                            allowed=allowed or tr("never"),
                        ),
                        person=p,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            say.starts((ItemKind.VISIT, v), visit.windows)

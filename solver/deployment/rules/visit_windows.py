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
    """All its people start in one of its windows, each who follows later in the same one: no visit is begun
    in one window and gone on with in another."""

    key = "visit_windows"
    title = tr("Visits in their windows")
    family = Family.VISITS
    text = tr("A visit starts within one of its windows")
    help = tr(
        "A window is an appointment with the household: those who come one after the other all start in the "
        "same one."
    )

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            made = deployment.of(ItemKind.VISIT, v)
            in_each = [[w.earliest <= stop.start <= w.latest for _, stop in made] for w in visit.windows]
            best = max(in_each, key=sum, default=[False] * len(made))
            for (p, stop), inside in zip(made, best):
                if not inside:
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

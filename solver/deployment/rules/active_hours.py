"""A hotspot is patrolled in its active hours."""

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
class ActiveHours(DeploymentRule):
    """A patrol lies wholly inside one of the spans in which trouble is to be expected."""

    key = "active_hours"
    title = tr("Patrols in active hours")
    family = Family.PATROLS
    text = tr("Hotspots are patrolled within their active hours")
    source = tr("Op Savvy 2015, Op Rowan 2021: patrols in the hours in which crime concentrates")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            for stay in deployment.stays(ItemKind.PATROL, h):
                if not any(span.start <= stay.start and stay.end <= span.end for span in hotspot.active):
                    when = problem.when(stay.start, stay.end)
                    hours = ", ".join(problem.when(s.start, s.end) for s in hotspot.active)
                    yield self.breach(
                        tr(
                            "{name}: {when}, active {hours}",
                            name=hotspot.name,
                            when=when,
                            hours=hours or tr("never"),
                        ),
                        start=stay.start,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            say.inside((ItemKind.PATROL, h), hotspot.active)

"""Two patrols of one hotspot keep a distance in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class LeastGap(DeploymentRule):
    """From the end of one patrol to the start of the next, whoever makes them."""

    key = "least_gap"
    title = tr("Least time between two patrols")
    family = Family.PATROLS
    text = tr("Two patrols of a hotspot are as far apart as it asks for")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            for one, then in pairwise(deployment.stays(ItemKind.PATROL, h)):
                gap = then.start - one.end
                if gap < hotspot.least_gap:
                    had, needs = (
                        problem.whole(gap),
                        problem.whole(hotspot.least_gap),
                    )
                    yield self.breach(
                        tr(
                            "{name}: {had} min between {time} and {problem_time}, needs {needs}",
                            name=hotspot.name,
                            had=had,
                            time=problem.time(one.end),
                            problem_time=problem.time(then.start),
                            needs=needs,
                        ),
                        start=then.start,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            say.separate(((ItemKind.PATROL, h),), hotspot.least_gap)

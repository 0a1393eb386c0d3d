"""A patrol lasts long enough to deter, and no longer than it helps."""

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
class PatrolLength(DeploymentRule):
    """The lengths are the hotspot's own."""

    key = "patrol_length"
    title = tr("Length of a patrol")
    family = Family.PATROLS
    text = tr("A patrol lasts as long as its hotspot asks for, no shorter and no longer")
    source = tr("Koper 1995: little effect under 10 minutes, none added after some 15")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            for stay in deployment.stays(ItemKind.PATROL, h):
                lengths = {stop.end - stop.start for stop in stay.stops}
                if not all(hotspot.dwell_least <= length <= hotspot.dwell_most for length in lengths):
                    least, most, had = (
                        problem.whole(n) for n in (hotspot.dwell_least, hotspot.dwell_most, stay.minutes)
                    )
                    yield self.breach(
                        tr(
                            "{name} at {time}: {had} min, needs {least}–{most}",
                            name=hotspot.name,
                            time=problem.time(stay.start),
                            had=had,
                            least=least,
                            most=most,
                        ),
                        start=stay.start,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            say.dwell(h, hotspot.dwell_least, hotspot.dwell_most)

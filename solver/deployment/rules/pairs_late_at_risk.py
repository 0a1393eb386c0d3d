"""Late in the evening places of high risk are patrolled by two, dark or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.clock import MINUTES_A_DAY
from solver.deployment.items import ItemKind, Span
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, value


@dataclass(frozen=True)
class PairsLateAtRisk(DeploymentRule):
    """By the clock, so that it also holds on light summer evenings."""

    from_clock: int = value(20 * 60, "from", Unit.CLOCK, 12 * 60, 24 * 60 - 1)

    key = "pairs_late_at_risk"
    title = tr("Pairs in the late evening at places of high risk")
    family = Family.PATROLS
    text = tr("From {from_clock} hotspots of high risk are patrolled by two")
    source = tr("Risk-assessed local practice, not law")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        late = problem.wall(self.from_clock)
        for h, hotspot in enumerate(problem.hotspots):
            if not hotspot.high_risk:
                continue
            for stay in deployment.stays(ItemKind.PATROL, h):
                if len(stay.people) == 1 and stay.end > late:
                    when = problem.when(stay.start, stay.end)
                    yield self.breach(
                        tr(
                            "alone at {name}, {when}; pairs from {time}",
                            name=hotspot.name,
                            when=when,
                            time=problem.time(late),
                        ),
                        person=stay.people[0],
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        before = (Span(-problem.minutes(MINUTES_A_DAY), problem.wall(self.from_clock)),)
        for h, hotspot in enumerate(problem.hotspots):
            if hotspot.high_risk:
                say.inside((ItemKind.PATROL, h), before, alone=True)

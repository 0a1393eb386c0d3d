"""Each hotspot gets its minutes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import Hotspot, ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Dosage
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class HotspotDosage(DeploymentRule):
    """The target is the patrols wanted at target length; minutes past the longest patrol count nothing."""

    key = "hotspot_dosage"
    title = tr("Minutes at each hotspot")
    family = Family.PATROLS
    text = tr("Each hotspot gets its target of patrol minutes")
    each = tr("minute short")
    usual = prefer(1)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            dose = dosage(problem, deployment, h)
            if dose.planned < dose.target:
                had, target = (problem.whole(n) for n in (dose.planned, dose.target))
                yield self.breach(
                    tr("{name}: {had} of {target} min", name=hotspot.name, had=had, target=target),
                    dose.target - dose.planned,
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            say.dose(h, target_minutes(hotspot), hotspot.dwell_most)


def target_minutes(hotspot: Hotspot) -> int:
    """Minutes a hotspot should get today."""
    return hotspot.visits_wanted * hotspot.dwell_target


def dosage(problem: DeploymentProblem, deployment: Deployment, h: int) -> Dosage:
    """What hotspot ``h`` gets: a pair counted once as patrol minutes, everybody as officer minutes."""
    hotspot, stays = problem.hotspots[h], deployment.stays(ItemKind.PATROL, h)
    return Dosage(
        h,
        sum(min(stay.minutes, hotspot.dwell_most) for stay in stays),
        target_minutes(hotspot),
        sum(stop.end - stop.start for stay in stays for stop in stay.stops),
        len(stays),
        hotspot.visits_wanted,
    )

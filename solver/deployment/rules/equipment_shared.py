"""No more vehicles and radios are out than there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, RunSheet
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family

OUTSIDE = (ItemKind.PATROL, ItemKind.VISIT)


@dataclass(frozen=True)
class EquipmentShared(DeploymentRule):
    """Whoever patrols or visits keeps what he or she carries, and the vehicle, for the whole tour."""

    key = "equipment_shared"
    title = tr("Vehicles and radios")
    family = Family.PEOPLE
    text = tr("No more vehicles, radios and other equipment are out at once than there are")
    help = tr("Equipment is out from the start to the end of the tour of anybody who patrols or visits.")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for e, equipment in enumerate(problem.equipment):
            tours = [problem.people[s.person] for s in deployment.sheets if e in equipment_out(problem, s)]
            for tour in sorted(tours, key=lambda person: person.start):
                out = sum(1 for other in tours if other.start <= tour.start < other.end)
                if out > equipment.count:
                    when = problem.time(tour.start)
                    yield self.breach(
                        tr(
                            "{name}: {out} out at {when}, there are {count}",
                            name=equipment.name,
                            out=out,
                            when=when,
                            count=equipment.count,
                        ),
                        out - equipment.count,
                        start=tour.start,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for e, equipment in enumerate(problem.equipment):
            say.share(e, equipment.count)


def equipment_out(problem: DeploymentProblem, sheet: RunSheet) -> set[int]:
    """What a run sheet takes out: nothing, as long as it has neither patrol nor visit."""
    if not any(stop.kind in OUTSIDE for stop in sheet.stops):
        return set()
    needs = problem.modes[sheet.mode].needs
    return {*problem.people[sheet.person].carries, *(() if needs is None else (needs,))}

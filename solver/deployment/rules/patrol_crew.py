"""A hotspot is patrolled by as many people as it asks for, of the roles and agencies it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import Hotspot, ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Stay
from solver.deployment.verbs import Speech
from solver.rule import Breach, Family


@dataclass(frozen=True)
class PatrolCrew(DeploymentRule):
    """Two of two agencies need not each be of a named role: either may patrol."""

    key = "patrol_crew"
    title = "Who patrols a hotspot"
    family = Family.PATROLS
    text = (
        "A hotspot is patrolled by people of a role that may, as many as it asks for, and of two agencies "
        "where it says so"
    )

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            for stay in deployment.stays(ItemKind.PATROL, h):
                for words in self._wrong(problem, hotspot, stay):
                    yield self.breach(
                        f"{hotspot.name} at {problem.time(stay.start)}: {words}", person=stay.people[0]
                    )

    def _wrong(self, problem: DeploymentProblem, hotspot: Hotspot, stay: Stay) -> Iterator[str]:
        crew = [problem.people[p] for p in stay.people]
        for person in crew:
            if not hotspot.open_to(person):
                yield f"{person.name} may not patrol it"
        if len(crew) < crew_needed(hotspot):
            yield f"{len(crew)} there, needs {crew_needed(hotspot)}"
        if hotspot.two_agencies and len({person.agency for person in crew}) < 2:
            yield "one agency there, needs two"
        if len({(stop.start, stop.end) for stop in stay.stops}) > 1:
            yield "its people are not there together"

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            say.crew(h, crew_needed(hotspot))
            for p, person in enumerate(problem.people):
                if not hotspot.open_to(person):
                    say.bar((ItemKind.PATROL, h), p)
                for q, other in enumerate(problem.people[:p]):
                    if hotspot.two_agencies and person.agency == other.agency:
                        say.bar_pair((ItemKind.PATROL, h), q, p)


def crew_needed(hotspot: Hotspot) -> int:
    """Two agencies are two people."""
    return max(hotspot.crew, 2 if hotspot.two_agencies else 1)

"""A hotspot is patrolled by as many people as it asks for, of the roles and agencies it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import Hotspot, ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Stay
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class PatrolCrew(DeploymentRule):
    """Two of two agencies need not each be of a named role: either may patrol."""

    key = "patrol_crew"
    title = tr("Who patrols a hotspot")
    family = Family.PATROLS
    text = tr(
        "A hotspot is patrolled by people of a role that may, as many as it asks for, and of two agencies "
        "where it says so"
    )

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            for stay in deployment.stays(ItemKind.PATROL, h):
                for words in self._wrong(problem, hotspot, stay):
                    yield self.breach(
                        tr(
                            "{name} at {time}: {words}",
                            name=hotspot.name,
                            time=problem.time(stay.start),
                            words=words,
                        ),
                        person=stay.people[0],
                    )

    def _wrong(self, problem: DeploymentProblem, hotspot: Hotspot, stay: Stay) -> Iterator[str]:
        crew = [problem.people[p] for p in stay.people]
        for person in crew:
            if not hotspot.open_to(person):
                yield tr("{name} may not patrol it", name=person.name)
        if len(crew) < crew_needed(hotspot):
            yield tr("{crew} there, needs {crew_needed}", crew=len(crew), crew_needed=crew_needed(hotspot))
        if hotspot.two_agencies and len({person.agency for person in crew}) < 2:
            yield tr("one agency there, needs two")
        if len({(stop.start, stop.end) for stop in stay.stops}) > 1:
            yield tr("its people are not there together")

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

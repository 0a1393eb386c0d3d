"""Somebody out on a visit alone has a buddy on duty, by name, for the whole of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind, Span
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Stop
from solver.deployment.verbs import Speech
from solver.rule import Breach, Family


@dataclass(frozen=True)
class LoneVisitBuddy(DeploymentRule):
    """The buddy is asked to notice when the visitor does not call in."""

    key = "lone_visit_buddy"
    title = "A buddy for lone visits"
    family = Family.VISITS
    text = "A visit made alone has a buddy who is on duty for the whole of it"
    help = "The run sheet names the buddy; somebody of the same agency comes first."

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            for stay in deployment.stays(ItemKind.VISIT, v):
                if len(stay.people) > 1:
                    continue
                p, stop = stay.people[0], stay.stops[0]
                when = problem.when(stop.start, stop.end)
                if stop.buddy is None or stop.buddy == p:
                    yield self.breach(f"{visit.name}, {when}: alone and no buddy is named", person=p)
                elif not _covers(problem, stop.buddy, stop):
                    name = problem.people[stop.buddy].name
                    yield self.breach(f"{visit.name}, {when}: {name} is not on duty throughout", person=p)

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v in range(len(problem.visits)):
            say.inside((ItemKind.VISIT, v), accompanied(problem), alone=True)


def _covers(problem: DeploymentProblem, buddy: int, stop: Stop) -> bool:
    person = problem.people[buddy]
    return person.start <= stop.start and stop.end <= person.end


def accompanied(problem: DeploymentProblem) -> tuple[Span, ...]:
    """For each two people the time both are on duty: inside one of these a lone visitor has a buddy."""
    tours = sorted({(person.start, person.end) for person in problem.people})
    shared = {(max(a[0], b[0]), min(a[1], b[1])) for a in tours for b in tours if a != b}
    starts = [(person.start, person.end) for person in problem.people]
    shared |= {tour for tour in tours if starts.count(tour) > 1}
    return tuple(Span(start, end) for start, end in sorted(shared) if start < end)


def buddy_for(problem: DeploymentProblem, p: int, stop: Stop) -> int | None:
    """Who is on duty throughout a stop beside person ``p``: of the same agency first, then by number."""
    others = [q for q in range(len(problem.people)) if q != p and _covers(problem, q, stop)]
    agency = problem.people[p].agency
    return min(others, key=lambda q: (problem.people[q].agency != agency, q), default=None)

"""People who must not work alone never do; everybody else out alone has a buddy on duty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Item, Speech
from solver.language import tr
from solver.rule import Breach, Family


def items_of(problem: DeploymentProblem) -> list[Item]:
    """Every hotspot and every visit, as verbs name them."""
    return [
        *((ItemKind.PATROL, h) for h in range(len(problem.hotspots))),
        *((ItemKind.VISIT, v) for v in range(len(problem.visits))),
    ]


@dataclass(frozen=True)
class LoneWork(DeploymentRule):
    """A restriction of the person (new, pregnant, medical), whatever the place."""

    key = "lone_work"
    title = tr("People who must not work alone")
    family = Family.PEOPLE
    text = tr("Who must not work alone goes out in company only")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for kind, item in items_of(problem):
            for stay in deployment.stays(kind, item):
                p = stay.people[0]
                if len(stay.people) == 1 and not problem.people[p].lone_ok:
                    when = problem.when(stay.start, stay.end)
                    yield self.breach(
                        tr("alone at {name_of}, {when}", name_of=problem.name_of(kind, item), when=when),
                        person=p,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for p, person in enumerate(problem.people):
            if not person.lone_ok:
                for item in items_of(problem):
                    say.bar(item, p, alone=True)

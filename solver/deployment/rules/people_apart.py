"""People who are to be kept apart are never sent to one place together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.rules.lone_work import items_of
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class PeopleApart(DeploymentRule):
    """Said of either of the two, it holds for both."""

    key = "people_apart"
    title = tr("People kept apart")
    family = Family.PEOPLE
    text = tr("People who are to be kept apart are not paired")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        pairs = apart(problem)
        for kind, item in items_of(problem):
            for stay in deployment.stays(kind, item):
                for p, q in sorted(pairs):
                    if p in stay.people and q in stay.people:
                        name, other = problem.name_of(kind, item), problem.people[q].name
                        yield self.breach(
                            tr(
                                "with {other} at {name}, {time}",
                                other=other,
                                name=name,
                                time=problem.time(stay.start),
                            ),
                            person=p,
                        )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for p, q in sorted(apart(problem)):
            for item in items_of(problem):
                say.bar_pair(item, p, q)


def apart(problem: DeploymentProblem) -> set[tuple[int, int]]:
    """Pairs of indices, the lower first."""
    return {(min(p, q), max(p, q)) for p, person in enumerate(problem.people) for q in person.apart if p != q}

"""A visit has all its people, each for as long as their part takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class VisitComplete(DeploymentRule):
    """What a visit is: it is made in all its parts or not at all. The search knows no other way."""

    key = "visit_complete"
    title = tr("Visits in full")
    family = Family.VISITS
    text = tr("A visit is made by its whole crew, each for the time their part takes")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            made = deployment.of(ItemKind.VISIT, v)
            if made and sorted(stop.leg for _, stop in made) != list(range(len(visit.legs))):
                yield self.breach(
                    tr(
                        "{name}: {made} there, needs {legs}",
                        name=visit.name,
                        made=len(made),
                        legs=len(visit.legs),
                    ),
                    person=made[0][0],
                )
            for p, stop in made:
                minutes = visit.legs[stop.leg].minutes if stop.leg < len(visit.legs) else 0
                if stop.end - stop.start != minutes:
                    had, needs = problem.whole(stop.end - stop.start), problem.whole(minutes)
                    yield self.breach(
                        tr("{name}: {had} min, needs {needs}", name=visit.name, had=had, needs=needs),
                        person=p,
                    )

"""A household hears from one agency a day, unless they come together."""

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
class HouseholdOneAgency(DeploymentRule):
    """Being called on by everybody in turn was the public's complaint. A joint visit counts for itself."""

    key = "household_one_agency"
    title = tr("One agency a day for a household")
    family = Family.VISITS
    text = tr("No household is called on by more than one agency a day, unless they come together")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for household, visits in households(problem).items():
            crews = [{problem.people[p].agency for p, _ in deployment.of(ItemKind.VISIT, v)} for v in visits]
            alone = set().union(*(agencies for agencies in crews if len(agencies) == 1))
            if len(alone) > 1:
                yield self.breach(
                    tr(
                        "{household}: {alone} on one day",
                        household=household,
                        alone=tr(" and ").join(sorted(alone)),
                    ),
                    len(alone) - 1,
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for visits in households(problem).values():
            say.one_agency(visits)


def households(problem: DeploymentProblem) -> dict[str, list[int]]:
    """The visits of each household that has more than one today."""
    found: dict[str, list[int]] = {}
    for v, visit in enumerate(problem.visits):
        if visit.household:
            found.setdefault(visit.household, []).append(v)
    return {household: visits for household, visits in found.items() if len(visits) > 1}

"""Two visits do not meet in one household."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.rules.household_one_agency import households
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class HouseholdOneAtATime(DeploymentRule):
    """One visit to a household is over before the next begins."""

    key = "household_one_at_a_time"
    title = tr("One visit at a time to a household")
    family = Family.VISITS
    text = tr("Visits to one household do not overlap")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for household, visits in households(problem).items():
            stays = [stay for v in visits for stay in deployment.stays(ItemKind.VISIT, v)]
            for one, then in pairwise(sorted(stays, key=lambda stay: (stay.start, stay.end))):
                if then.start < one.end:
                    yield self.breach(
                        tr(
                            "{household}: two visits at {time}",
                            household=household,
                            time=problem.time(then.start),
                        ),
                        start=then.start,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for visits in households(problem).values():
            say.separate([(ItemKind.VISIT, v) for v in visits], 0)

"""Every minute on the way is a minute nobody is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class TravelTime(DeploymentRule):
    """The price of travel against patrols moves a plan more than anything else: it is in the user's hands."""

    key = "travel_time"
    title = "Time on the way"
    family = Family.PATROLS
    text = "As little time as possible is spent on the way"
    each = "minute on the way"
    usual = prefer(1)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for p in problem.people_in(self.scope):
            minutes = deployment.sheets[p].travel
            if minutes:
                yield self.breach(f"{problem.whole(minutes)} min on the way", minutes, person=p)

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        say.travel(problem.people_in(self.scope))

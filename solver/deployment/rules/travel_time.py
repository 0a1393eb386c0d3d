"""Every minute on the way is a minute nobody is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class TravelTime(DeploymentRule):
    """The price of travel against patrols moves a plan more than anything else: it is in the user's hands."""

    key = "travel_time"
    title = tr("Time on the way")
    family = Family.PATROLS
    text = tr("As little time as possible is spent on the way")
    each = tr("minute on the way")
    usual = prefer(1)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for p in problem.people_in(self.scope):
            minutes = deployment.sheets[p].travel
            if minutes:
                yield self.breach(
                    tr("{whole} min on the way", whole=problem.whole(minutes)), minutes, person=p
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        say.travel(problem.people_in(self.scope))

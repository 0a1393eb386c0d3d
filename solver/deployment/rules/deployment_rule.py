"""The shape of a deployment rule: its independent check, and what it says to the search.

The check is plain Python over the finished run sheets and never derived from the statements: two roads to
the same verdict. Its breaches' costs *are* the cost of a deployment: there is no other objective.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech, Statement
from solver.rule import Breach, Rule


@dataclass(frozen=True)
class DeploymentRule(Rule):
    """A rule about who goes where. Values in minutes are minutes whatever the problem's resolution."""

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        """Every breach in the deployment. Plain Python, whole minutes."""
        raise NotImplementedError

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        """Say the same demand in verbs. A rule that says nothing is seen to by the final check alone: what
        breaks it is taken off the plan."""

    def statements(self, problem: DeploymentProblem) -> list[Statement]:
        """What ``speak`` says, with this rule's id and price filled in."""
        say = Speech(self.id, self.strength.price)
        self.speak(problem, say)
        return say.said

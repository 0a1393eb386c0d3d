"""Those who are to be at a commitment are there, from its start to its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class CommitmentsKept(DeploymentRule):
    """Briefings, drop-ins, Days of Action and court come before patrols and visits."""

    key = "commitments_kept"
    title = tr("Commitments")
    family = Family.PEOPLE
    text = tr("Everybody named for a commitment attends all of it")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for c, commitment in enumerate(problem.commitments):
            there = deployment.attending(c, commitment.start, commitment.end)
            for p in sorted(commitment.attendees - there):
                when = problem.when(commitment.start, commitment.end)
                yield self.breach(tr("not at {name}, {when}", name=commitment.name, when=when), person=p)

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for c, commitment in enumerate(problem.commitments):
            for p in sorted(commitment.attendees):
                say.attend(c, p)

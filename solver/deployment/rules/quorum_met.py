"""Enough people of each agency are at a commitment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import Quorum
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class QuorumMet(DeploymentRule):
    """A briefing needs somebody of every agency, whoever it is."""

    key = "quorum_met"
    title = tr("Enough of each agency at a commitment")
    family = Family.PEOPLE
    text = tr("Each agency sends as many people to a commitment as it asks for")
    each = tr("person missing")
    usual = prefer(120)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for c, commitment in enumerate(problem.commitments):
            there = deployment.attending(c, commitment.start, commitment.end)
            for quorum in commitment.quorum:
                missing = quorum.least - sum(1 for p in there if _counts(problem, p, quorum))
                if missing > 0:
                    who = quorum.agency or tr("the team")
                    yield self.breach(
                        tr(
                            "{name}: {least} of {quorum_least} from {who}",
                            name=commitment.name,
                            least=quorum.least - missing,
                            quorum_least=quorum.least,
                            who=who,
                        ),
                        missing,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for c, commitment in enumerate(problem.commitments):
            for quorum in commitment.quorum:
                who = [p for p in range(len(problem.people)) if _counts(problem, p, quorum)]
                say.gather(c, who, quorum.least)


def _counts(problem: DeploymentProblem, p: int, quorum: Quorum) -> bool:
    return not quorum.agency or problem.people[p].agency == quorum.agency

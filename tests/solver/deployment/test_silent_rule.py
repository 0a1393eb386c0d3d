"""A rule that says nothing to the search is kept all the same: what breaks it is taken off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules import usual_rules
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.search import deploy
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.result import Limit
from solver.rule import Breach, Family
from tests.solver.deployment.small_day import a_day, a_person, a_visit, at


@dataclass(frozen=True)
class NothingBeforeTen(DeploymentRule):
    """Known to the check alone."""

    key = "nothing_before_ten"
    title = "Nothing before ten"
    family = Family.VISITS
    text = "No visit begins before ten"

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for p, stop in deployment.stops:
            if stop.kind is ItemKind.VISIT and stop.start < at(10):
                yield self.breach(f"{problem.visits[stop.item].name} begins too soon", person=p)

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        """Nothing."""


def test_a_rule_that_says_nothing_is_still_kept() -> None:
    day = a_day(
        [a_person(), a_person("Ben")], (*usual_rules(), NothingBeforeTen()), visits=(a_visit(worth=500),)
    )
    result = deploy(day, Limit(seconds=5, work=5), remedies=False)
    assert not result.broken_musts
    (one,) = result.solution.unplaced
    assert one.reason.words == "Was taken off again: Case 1 begins too soon."

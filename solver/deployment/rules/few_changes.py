"""A day under way is changed as little as possible: people have their run sheets in hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import InForce, ItemKind
from solver.deployment.live import stays_of
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.rules.lone_work import items_of
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Item, Speech
from solver.language import tr
from solver.rule import Breach, Family, many, prefer


@dataclass(frozen=True)
class FewChanges(DeploymentRule):
    """Counts each stop taken off somebody's run sheet, and each that comes onto one."""

    key = "few_changes"
    title = tr("Few changes to a day under way")
    family = Family.PEOPLE
    text = tr("A day under way is changed as little as possible when it is planned anew")
    each = tr("stop taken off or put on a run sheet")
    usual = prefer(10)
    help = tr(
        "A stop at another time, by somebody else or with other people is one taken off and one put on, for "
        "everybody who is at it."
    )

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        if problem.now is None:
            return
        before, after = by_item(problem.in_force), by_item(stays_of(problem, deployment))
        begun = {(one.kind, one.item, one.stops) for one in problem.in_force if one.begun}
        for kind, item in dict.fromkeys((*before, *after)):
            old = {one.stops for one in before[kind, item] if not one.begun}
            new = {one.stops for one in after[kind, item] if (kind, item, one.stops) not in begun}
            changed = sum(map(len, old ^ new))
            if changed:
                name = problem.name_of(kind, item)
                yield self.breach(
                    tr("{name}: {stops} changed", name=name, stops=many(changed, "stop")), changed
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        if problem.now is None:
            return
        standing = by_item(problem.in_force)
        seats = [(ItemKind.COMMITMENT, c) for c in range(len(problem.commitments))]
        meals = [(ItemKind.MEAL, p) for p in range(len(problem.people))]
        for item in (*items_of(problem), *seats, *meals):
            say.keep(item, (one for one in standing[item] if not one.begun))


def by_item(stays: tuple[InForce, ...]) -> dict[Item, list[InForce]]:
    """Stays sorted by what they are for."""
    found: dict[Item, list[InForce]] = defaultdict(list)
    for one in stays:
        found[one.kind, one.item].append(one)
    return found

"""In a day under way, what has begun stays, and nobody is sent off in the past."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import InForce, ItemKind
from solver.deployment.live import stays_of
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class BegunStays(DeploymentRule):
    """Holds when a day is planned anew from a minute. The search reads what has begun itself."""

    key = "begun_stays"
    title = tr("What has begun stays")
    family = Family.PEOPLE
    text = tr(
        "In a day under way, stops that have begun stay, and nobody sets off before the day is planned anew"
    )
    help = tr("A stop has begun when its people are there or on their way.")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        if problem.now is None:
            return
        there = {(one.kind, one.item, one.stops) for one in stays_of(problem, deployment)}
        begun = [one for one in problem.in_force if one.begun]
        for one in begun:
            if (one.kind, one.item, one.stops) not in there:
                yield self.breach(_gone(problem, one), person=one.people[0])
        known = {(one.kind, one.item, *stop) for one in begun for stop in one.stops}
        for p, stop in deployment.stops:
            if stop.kind is ItemKind.BLOCKED or _attended(problem, stop.kind, stop.item, p):
                continue
            item, left = p if stop.kind is ItemKind.MEAL else stop.item, stop.start - stop.travel
            if left < problem.now and (stop.kind, item, p, stop.start, stop.end) not in known:
                name = problem.name_of(stop.kind, item)
                yield self.breach(
                    tr(
                        "sets off to {name} at {time}, it is {problem_time}",
                        name=name,
                        time=problem.time(left),
                        problem_time=problem.time(problem.now),
                    ),
                    person=p,
                )


def _gone(problem: DeploymentProblem, one: InForce) -> str:
    name = problem.name_of(one.kind, one.item)
    return tr(
        "{name}, {when}, has begun and is not there",
        name=name,
        when=problem.when(min(one.starts), max(one.ends)),
    )


def _attended(problem: DeploymentProblem, kind: ItemKind, item: int, p: int) -> bool:
    """Whether a stop has its time from elsewhere."""
    return kind is ItemKind.COMMITMENT and p in problem.commitments[item].attendees

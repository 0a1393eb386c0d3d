"""A tour of duty starts with time to be briefed and equipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, value


@dataclass(frozen=True)
class StartBriefing(DeploymentRule):
    """Nobody leaves the base before it; those who attend a briefing commitment are briefed there."""

    briefing_minutes: int = value(20, "briefing", Unit.DURATION, 0, 120)

    key = "start_briefing"
    title = tr("Briefing at the start of a tour")
    family = Family.HOURS
    text = tr("A tour of duty starts with {briefing_minutes} of briefing at the base")
    help = tr("A person’s own figure comes first. Who attends the daily briefing needs no other.")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for p in problem.people_in(self.scope):
            stops, ready = deployment.sheets[p].stops, problem.people[p].start + self.minutes_for(problem, p)
            if not stops or stops[0].kind is ItemKind.BLOCKED:
                continue
            left = stops[0].start - stops[0].travel
            if left < ready:
                yield self.breach(
                    tr(
                        "leaves at {time}, briefing until {problem_time}",
                        time=problem.time(left),
                        problem_time=problem.time(ready),
                    ),
                    person=p,
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for p in problem.people_in(self.scope):
            person = problem.people[p]
            say.tour(p, start=person.start + self.minutes_for(problem, p))

    def minutes_for(self, problem: DeploymentProblem, p: int) -> int:
        """This person's briefing: none with blocked time at the start, or a briefing to attend."""
        person = problem.people[p]
        if person.briefing_minutes is not None:
            return person.briefing_minutes
        if any(one.start == person.start for one in person.busy):
            return 0
        if any(one.briefing and p in one.attendees for one in problem.commitments):
            return 0
        return problem.minutes(self.briefing_minutes)

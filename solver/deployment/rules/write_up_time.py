"""A tour of duty ends with time to write up at the base."""

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
class WriteUpTime(DeploymentRule):
    """Everybody is back early enough to write up."""

    write_up_minutes: int = value(30, "writing up", Unit.DURATION, 0, 120)

    key = "write_up_time"
    title = tr("Time to write up at the end of a tour")
    family = Family.HOURS
    text = tr("Everybody is back at the base {write_up_minutes} before the tour ends, to write up")
    source = tr("Staffordshire: the last 30 minutes of a tour are not deployable")
    help = tr("A person’s own figure comes first; blocked time at the end of a tour needs none.")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for p in problem.people_in(self.scope):
            sheet = deployment.sheets[p]
            if not sheet.stops or sheet.stops[-1].kind is ItemKind.BLOCKED:
                continue
            back, due = sheet.stops[-1].end + sheet.travel_home, self._due(problem, p)
            if back > due:
                yield self.breach(
                    tr(
                        "back at {time}, due back at {problem_time}",
                        time=problem.time(back),
                        problem_time=problem.time(due),
                    ),
                    person=p,
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for p in problem.people_in(self.scope):
            say.tour(p, end=self._due(problem, p))

    def _due(self, problem: DeploymentProblem, p: int) -> int:
        person = problem.people[p]
        if person.write_up_minutes is not None:
            return person.end - person.write_up_minutes
        if any(one.end == person.end for one in person.busy):
            return person.end
        return person.end - problem.minutes(self.write_up_minutes)

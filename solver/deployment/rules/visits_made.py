"""Visits are made; what it counts when one is not follows from its priority."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import LOWEST_PRIORITY, ItemKind, Visit
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, prefer, value


@dataclass(frozen=True)
class VisitsMade(DeploymentRule):
    """A safeguarding deadline outranks any patrol; a routine call does not outrank every one."""

    safeguarding: int = value(960, "safeguarding deadline", Unit.DURATION, 0, 10_000)
    statutory: int = value(480, "statutory", Unit.DURATION, 0, 10_000)
    appointment: int = value(360, "appointment", Unit.DURATION, 0, 10_000)
    due_date: int = value(240, "due date", Unit.DURATION, 0, 10_000)
    routine: int = value(120, "routine", Unit.DURATION, 0, 10_000)

    key = "visits_made"
    title = tr("Visits are made")
    family = Family.VISITS
    text = tr(
        "A visit left out counts by its priority: safeguarding {safeguarding}, statutory {statutory}, "
        "appointment {appointment}, due date {due_date}, routine {routine}"
    )
    each = tr("minute of missing cover")
    usual = prefer(1)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            worth = self.worth(visit)
            if worth and not deployment.of(ItemKind.VISIT, v):
                yield self.breach(tr("{name} is not made", name=visit.name), worth)

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            say.omit(v, self.worth(visit))

    def worth(self, visit: Visit) -> int:
        """Minutes of missing cover if it is left out."""
        if visit.worth is not None:
            return visit.worth
        ladder = (self.safeguarding, self.statutory, self.appointment, self.due_date, self.routine)
        return ladder[min(visit.priority, LOWEST_PRIORITY)]

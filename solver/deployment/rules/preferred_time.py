"""Visits start in the hours that suit the person visited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind, StartWindow
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class PreferredTime(DeploymentRule):
    """Minutes are counted for everybody of the crew, before the window and after it."""

    key = "preferred_time"
    title = tr("Visits at the preferred time")
    family = Family.VISITS
    text = tr("A visit starts within its preferred hours")
    each = tr("minute early or late")
    usual = prefer(1)

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            if visit.preferred is None:
                continue
            for p, stop in deployment.of(ItemKind.VISIT, v):
                minutes, word = _away(stop.start, visit.preferred)
                if minutes:
                    text = tr(
                        "{name} starts {time}, {whole} min {word}",
                        name=visit.name,
                        time=problem.time(stop.start),
                        whole=problem.whole(minutes),
                        word=word,
                    )
                    yield self.breach(text, minutes, person=p)

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            if visit.preferred is not None:
                say.outside(v, visit.preferred)


def _away(start: int, window: StartWindow) -> tuple[int, str]:
    if start < window.earliest:
        return window.earliest - start, tr("early")
    return max(start - window.latest, 0), tr("late")

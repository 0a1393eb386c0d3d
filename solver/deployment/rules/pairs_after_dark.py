"""After dark nobody is sent to a hotspot or on a visit alone, unless it has been assessed as safe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind, Span
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.rules.lone_work import items_of
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, value


@dataclass(frozen=True)
class PairsAfterDark(DeploymentRule):
    """Dark is from civil dusk, and so many minutes, to civil dawn of that day and place."""

    after_dusk_minutes: int = value(0, "after civil dusk", Unit.DURATION, 0, 180)

    key = "pairs_after_dark"
    title = tr("Pairs after dark")
    family = Family.PATROLS
    text = tr(
        "From {after_dusk_minutes} after civil dusk to civil dawn nobody goes alone, unless the place is "
        "assessed as safe"
    )
    source = tr("Risk-assessed local practice, not law")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        night = self.dark(problem)
        for kind, item in items_of(problem):
            if lone_ok_in_the_dark(problem, kind, item):
                continue
            for stay in deployment.stays(kind, item):
                alone = len(stay.people) == 1
                if alone and any(stay.start < span.end and span.start < stay.end for span in night):
                    when = problem.when(stay.start, stay.end)
                    dark = tr("dark from {time}", time=problem.time(night[1].start))
                    yield self.breach(
                        tr(
                            "alone at {name_of}, {when}; {dark}",
                            name_of=problem.name_of(kind, item),
                            when=when,
                            dark=dark,
                        ),
                        person=stay.people[0],
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        morning, evening = self.dark(problem)
        light = (Span(morning.end, evening.start), Span(evening.end, evening.end + problem.minutes(24 * 60)))
        for kind, item in items_of(problem):
            if not lone_ok_in_the_dark(problem, kind, item):
                say.inside((kind, item), light, alone=True)

    def dark(self, problem: DeploymentProblem) -> tuple[Span, Span]:
        """The night before this day and the night after it."""
        morning, evening = problem.dark
        start = min(evening.start + problem.minutes(self.after_dusk_minutes), evening.end)
        return morning, Span(start, evening.end)


def lone_ok_in_the_dark(problem: DeploymentProblem, kind: ItemKind, item: int) -> bool:
    """Whether the place has been assessed as safe for one person in the dark."""
    if kind is ItemKind.PATROL:
        return problem.hotspots[item].lone_after_dark_ok
    return problem.visits[item].lone_after_dark_ok

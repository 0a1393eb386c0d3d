"""After dark nobody is sent to a hotspot or on a visit alone, unless it has been assessed as safe."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.clock import MINUTES_A_DAY
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
        nights = self.nights(problem)
        for kind, item in items_of(problem):
            if lone_ok_in_the_dark(problem, kind, item):
                continue
            for stay in deployment.stays(kind, item):
                alone = len(stay.people) == 1
                dark_then = [span for span in nights if stay.start < span.end and span.start < stay.end]
                if alone and dark_then:
                    when = problem.when(stay.start, stay.end)
                    dark = tr("dark from {time}", time=problem.time(self.dark_from(problem)))
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
        light = tuple(self._light(problem))
        for kind, item in items_of(problem):
            if not lone_ok_in_the_dark(problem, kind, item):
                say.inside((kind, item), light, alone=True)

    def nights(self, problem: DeploymentProblem) -> tuple[Span, ...]:
        """The night before this day and the night after it, those that there are."""
        after = problem.minutes(self.after_dusk_minutes)
        nights = (Span(night.start + after, night.end) for night in problem.dark)
        return tuple(night for night in nights if night.start < night.end)

    def dark_from(self, problem: DeploymentProblem) -> int:
        """When the evening gets dark."""
        return problem.dark[1].start + problem.minutes(self.after_dusk_minutes)

    def _light(self, problem: DeploymentProblem) -> Iterator[Span]:
        """What the nights leave, to the end of the day after."""
        day, light = problem.minutes(MINUTES_A_DAY), -problem.minutes(MINUTES_A_DAY)
        for night in self.nights(problem):
            if light < night.start:
                yield Span(light, night.start)
            light = night.end
        yield Span(light, 2 * day + max(light, 0))


def lone_ok_in_the_dark(problem: DeploymentProblem, kind: ItemKind, item: int) -> bool:
    """Whether the place has been assessed as safe for one person in the dark."""
    if kind is ItemKind.PATROL:
        return problem.hotspots[item].lone_after_dark_ok
    return problem.visits[item].lone_after_dark_ok

"""Patrols keep near times drawn by lot, so that nobody can learn them; the same seed draws the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from solver.deployment.items import Hotspot, ItemKind, StartWindow
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, prefer, value


@dataclass(frozen=True)
class DrawnTimes(DeploymentRule):
    """Each patrol is due at a time spread evenly over the active hours and moved by lot."""

    spread_minutes: int = value(30, "moved by up to", Unit.DURATION, 0, 120)
    near_minutes: int = value(30, "near within", Unit.DURATION, 5, 180)

    key = "drawn_times"
    title = tr("Patrol times drawn by lot")
    family = Family.PATROLS
    text = tr(
        "Patrols start within {near_minutes} of times spread over the active hours and moved by lot by up to "
        "{spread_minutes}"
    )
    each = tr("patrol at another time")
    usual = prefer(5)
    source = tr("Southend 2020: 15 to 20 minutes a day at varied times")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        near = problem.minutes(self.near_minutes)
        for h, hotspot in enumerate(problem.hotspots):
            due = self.due(problem, hotspot)
            for stay in deployment.stays(ItemKind.PATROL, h):
                if not any(abs(stay.start - time) <= near for time in due):
                    drawn = ", ".join(problem.time(time) for time in due)
                    yield self.breach(
                        tr(
                            "{name} at {time}, drawn: {drawn}",
                            name=hotspot.name,
                            time=problem.time(stay.start),
                            drawn=drawn,
                        ),
                        start=stay.start,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        near = problem.minutes(self.near_minutes)
        for h, hotspot in enumerate(problem.hotspots):
            due = self.due(problem, hotspot)
            say.starts((ItemKind.PATROL, h), [StartWindow(time - near, time + near) for time in due])

    def due(self, problem: DeploymentProblem, hotspot: Hotspot) -> list[int]:
        """When the patrols of today are due, earliest first. The lot depends on seed, date and hotspot."""
        return due_times(problem, hotspot, self.spread_minutes)


def due_times(problem: DeploymentProblem, hotspot: Hotspot, spread_minutes: int) -> list[int]:
    """As many times as patrols are wanted, in the middle of equal parts of the active hours, each moved by
    up to ``spread_minutes`` either way and kept inside the hours. Starts of a patrol of target length."""
    lot = Random(f"{problem.seed} {problem.date.isoformat()} {hotspot.id}")
    room = sum(max(span.end - span.start - hotspot.dwell_target, 0) for span in hotspot.active)
    spread, times = problem.minutes(spread_minutes), []
    for n in range(hotspot.visits_wanted):
        middle = room * (2 * n + 1) // (2 * hotspot.visits_wanted)
        times.append(_at(hotspot, min(max(middle + lot.randint(-spread, spread), 0), room)))
    return sorted(time for time in times if time is not None)


def _at(hotspot: Hotspot, offset: int) -> int | None:
    """The time at which so many minutes of possible starts have passed."""
    for span in hotspot.active:
        room = max(span.end - span.start - hotspot.dwell_target, 0)
        if offset <= room:
            return span.start + offset
        offset -= room
    return None

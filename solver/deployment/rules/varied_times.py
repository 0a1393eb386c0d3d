"""No hotspot is patrolled at the same clock time day after day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import Hotspot, ItemKind, StartWindow
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.rule import Breach, Family, Unit, value

FAR = 10**9


@dataclass(frozen=True)
class VariedTimes(DeploymentRule):
    """A start counts as the same time when it is at most so many minutes from one of another day."""

    within_minutes: int = value(20, "counts as the same time within", Unit.DURATION, 1, 120)
    most_days: int = value(2, "on at most", Unit.DAYS, 1, 6)
    of_days: int = value(5, "out of", Unit.DAYS, 2, 14)

    key = "varied_times"
    title = "Never the same time day after day"
    family = Family.PATROLS
    text = (
        "A hotspot is patrolled within {within_minutes} of the same time on at most {most_days} out of "
        "{of_days}"
    )
    help = "Today counts as one of the days. Starts of the days before come with the hotspot."

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            for stay in deployment.stays(ItemKind.PATROL, h):
                days = 1 + sum(
                    any(abs(start - stay.start) <= problem.minutes(self.within_minutes) for start in day)
                    for day in self._days(hotspot)
                )
                if days > self.most_days:
                    yield self.breach(
                        f"{hotspot.name} at {problem.time(stay.start)}: about the same time on {days} of "
                        f"{self.of_days} days, at most {self.most_days}",
                        start=stay.start,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            if hotspot.recent_starts:
                say.starts((ItemKind.PATROL, h), self.allowed(problem, hotspot))

    def allowed(self, problem: DeploymentProblem, hotspot: Hotspot) -> list[StartWindow]:
        """The starts that are not on too many of the last days already."""
        reach, edges = problem.minutes(self.within_minutes), []
        for day in self._days(hotspot):
            for start, end in _joined((t - reach, t + reach + 1) for t in day):
                edges += [(start, 1), (end, -1)]
        windows, days, since = [], 0, -FAR
        for at, step in sorted(edges):
            if days < self.most_days <= days + step:  # here the last allowed day is used up
                windows.append(StartWindow(since, at - 1))
            elif days + step < self.most_days <= days:
                since = at
            days += step
        windows.append(StartWindow(since, FAR))
        return [window for window in windows if window.earliest <= window.latest]

    def _days(self, hotspot: Hotspot) -> tuple[tuple[int, ...], ...]:
        return hotspot.recent_starts[: self.of_days - 1]


def _joined(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of one day, those that touch made one: a day counts once."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined

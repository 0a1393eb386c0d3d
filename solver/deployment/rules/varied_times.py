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
    """For every clock time: on so many days at most a patrol starts within so many minutes of it."""

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
                days = 1 + self._alike(problem, hotspot, stay.start)
                if days > self.most_days:
                    yield self.breach(
                        f"{hotspot.name} at {problem.time(stay.start)}: about the same time on {days} of "
                        f"{self.of_days} days, at most {self.most_days}",
                        start=stay.start,
                    )

    def _alike(self, problem: DeploymentProblem, hotspot: Hotspot, start: int) -> int:
        """On how many earlier days, at most, patrols lie within reach of one clock time together with a
        start."""
        reach, days = problem.minutes(self.within_minutes), self._days(hotspot)
        edges = [one + way for day in days for one in day for way in (-reach, reach)]
        times = [time for time in (start - reach, start + reach, *edges) if abs(time - start) <= reach]
        return max(sum(any(abs(one - time) <= reach for one in day) for day in days) for time in times)

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            if hotspot.recent_starts:
                say.starts((ItemKind.PATROL, h), self.allowed(problem, hotspot))

    def allowed(self, problem: DeploymentProblem, hotspot: Hotspot) -> list[StartWindow]:
        """The starts out of reach of every clock time that enough days have used already."""
        reach, edges = problem.minutes(self.within_minutes), []
        for day in self._days(hotspot):
            for start, end in _joined((one - reach, one + reach + 1) for one in day):
                edges += [(start, 1), (end, -1)]
        windows, days, since = [], 0, -FAR
        for at, step in sorted(edges):
            if days < self.most_days <= days + step:  # here the last allowed day is used up
                windows.append(StartWindow(since, at - 1 - reach))
            elif days + step < self.most_days <= days:
                since = at + reach
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

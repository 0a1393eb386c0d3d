"""No hotspot is patrolled at the same clock time day after day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from solver.deployment.items import Hotspot, ItemKind, StartWindow
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, value

FAR = 10**9
Days = tuple[tuple[int, ...], ...]  # starts, day by day


@dataclass(frozen=True)
class VariedTimes(DeploymentRule):
    """No start, of today or of the days before, has starts within so many minutes on more than so many days.

    Counted around every start, not around every clock time between starts: with five patrols a day that
    would close nearly all of the active hours by the end of the week.
    """

    within_minutes: int = value(20, "counts as the same time within", Unit.DURATION, 1, 120)
    most_days: int = value(2, "on at most", Unit.DAYS, 1, 6)
    of_days: int = value(5, "out of", Unit.DAYS, 2, 14)

    key = "varied_times"
    title = tr("Never the same time day after day")
    family = Family.PATROLS
    text = tr(
        "A hotspot is patrolled within {within_minutes} of the same time on at most {most_days} out of "
        "{of_days}"
    )
    help = tr("Today counts as one of the days. Starts of the days before come with the hotspot.")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            for stay in deployment.stays(ItemKind.PATROL, h):
                days = 1 + self._alike(problem, hotspot, stay.start)
                if days > self.most_days:
                    yield self.breach(
                        tr(
                            "{name} at {time}: about the same time on {days} of {of_days} days, at most "
                            "{most_days}",
                            name=hotspot.name,
                            time=problem.time(stay.start),
                            days=days,
                            of_days=self.of_days,
                            most_days=self.most_days,
                        ),
                        start=stay.start,
                    )

    def _alike(self, problem: DeploymentProblem, hotspot: Hotspot, start: int) -> int:
        """On how many earlier days, at most, patrols start within reach of this start, or of an earlier one
        that this start is within reach of."""
        reach, days = problem.minutes(self.within_minutes), self._days(hotspot)
        near = [one for day in days for one in day if abs(one - start) <= reach]
        return max(_days_near(days, centre, reach) for centre in (start, *near))

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            if hotspot.recent_starts:
                say.starts((ItemKind.PATROL, h), self.allowed(problem, hotspot))

    def allowed(self, problem: DeploymentProblem, hotspot: Hotspot) -> list[StartWindow]:
        """The starts that use up no more days: not within reach of enough days already, nor of a start that
        itself has its days used up."""
        reach, days = problem.minutes(self.within_minutes), self._days(hotspot)
        full = [one for day in days for one in day if _days_near(days, one, reach) >= self.most_days]
        closed = [(one - reach, one + reach + 1) for one in full] + self._near_enough_days(days, reach)
        windows, since = [], -FAR
        for start, end in _joined(closed):
            windows.append(StartWindow(since, start - 1))
            since = end
        windows.append(StartWindow(since, FAR))
        return [window for window in windows if window.earliest <= window.latest]

    def _near_enough_days(self, days: Days, reach: int) -> list[tuple[int, int]]:
        """The times within reach of starts on as many days as are allowed, today not counted."""
        edges = [
            edge
            for day in days
            for start, end in _joined((one - reach, one + reach + 1) for one in day)
            for edge in ((start, 1), (end, -1))
        ]
        spans, near, since = [], 0, 0
        for at, step in sorted(edges):
            if near < self.most_days <= near + step:
                since = at
            elif near + step < self.most_days <= near:
                spans.append((since, at))
            near += step
        return spans

    def _days(self, hotspot: Hotspot) -> Days:
        return hotspot.recent_starts[: self.of_days - 1]


def _days_near(days: Days, centre: int, reach: int) -> int:
    return sum(any(abs(one - centre) <= reach for one in day) for day in days)


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that touch or overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined

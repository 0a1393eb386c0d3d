"""What a patrol is worth: by hour and dwell, less with each further one, more on consecutive days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import Hotspot, ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Stay
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, prefer, value

Piece = tuple[int, int, int]


@dataclass(frozen=True)
class PatrolWorth(DeploymentRule):
    """Prices what a hotspot misses of the best it could be given today: every patrol at the best hour."""

    second_percent: int = value(60, "second patrol, percent", Unit.COUNT, 0, 100)
    third_percent: int = value(35, "third patrol, percent", Unit.COUNT, 0, 100)
    further_percent: int = value(20, "each further patrol, percent", Unit.COUNT, 0, 100)
    nothing_minutes: int = value(5, "no effect up to", Unit.DURATION, 0, 30)
    past_target_percent: int = value(0, "minutes past the target, percent", Unit.COUNT, 0, 100)
    second_day_percent: int = value(110, "second day running, percent", Unit.COUNT, 50, 300)
    third_day_percent: int = value(125, "from the third day running, percent", Unit.COUNT, 50, 300)

    key = "patrol_worth"
    title = tr("Patrols where and when they count most")
    family = Family.PATROLS
    text = tr(
        "The best patrol of a hotspot counts in full, the second {second_percent} %, the third "
        "{third_percent} %, further ones {further_percent} %; a stay of {nothing_minutes} counts nothing, "
        "one of target length in full, minutes past it {past_target_percent} % of those before; on the "
        "second day running a patrol counts {second_day_percent} %, "
        "from the third {third_day_percent} %"
    )
    each = tr("minute of missing cover")
    usual = prefer(1)
    source = tr("Koper 1995; Op Rowan 2021: strongest after three consecutive days")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for h, hotspot in enumerate(problem.hotspots):
            full, stays = self.full(problem, hotspot), deployment.stays(ItemKind.PATROL, h)
            missed = full - self._earned(problem, hotspot, stays)
            if missed > 0:
                yield self.breach(
                    tr(
                        "{name}: {full} of {full_2} min of cover",
                        name=hotspot.name,
                        full=full - missed,
                        full_2=full,
                    ),
                    missed,
                )

    def _earned(self, problem: DeploymentProblem, hotspot: Hotspot, stays: list[Stay]) -> int:
        worth = [
            self._worth(hotspot, hotspot.percent(stay.start, problem.minutes(60)))
            * self._share(problem, hotspot, stay.minutes)
            // 1000
            for stay in stays
            if any(span.start <= stay.start < span.end for span in hotspot.active)
        ]
        ranked = sorted(worth, reverse=True)
        return sum(one * rank // 100 for one, rank in zip(ranked, self.ranks(hotspot)))

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            shares = [self._share(problem, hotspot, minutes) for minutes in range(hotspot.dwell_most + 1)]
            pieces = self._pieces(problem, hotspot)
            say.worth(h, self.full(problem, hotspot), pieces, self.ranks(hotspot), shares)

    def ranks(self, hotspot: Hotspot) -> tuple[int, ...]:
        """Percent by rank; patrols beyond those wanted count nothing."""
        first = (100, self.second_percent, self.third_percent)[: hotspot.visits_wanted]
        return first + (self.further_percent,) * (hotspot.visits_wanted - len(first))

    def full(self, problem: DeploymentProblem, hotspot: Hotspot) -> int:
        """What all the patrols wanted, each at the best hour, would earn."""
        best = max((worth for _, _, worth in self._pieces(problem, hotspot)), default=0)
        longest = best * self._share(problem, hotspot, hotspot.dwell_most) // 1000
        return sum(longest * rank // 100 for rank in self.ranks(hotspot))

    def _worth(self, hotspot: Hotspot, percent: int) -> int:
        run = (100, self.second_day_percent, self.third_day_percent)[min(hotspot.run_days, 2)]
        return hotspot.worth * percent * run // 10000

    def _share(self, problem: DeploymentProblem, hotspot: Hotspot, minutes: int) -> int:
        """Thousandths earned by a dwell: none up to the least, all at the target, then more slowly."""
        nothing = problem.minutes(self.nothing_minutes)
        rising = max(hotspot.dwell_target - nothing, 1)
        past = min(minutes, hotspot.dwell_most) - hotspot.dwell_target
        if past >= 0:
            return 1000 + 1000 * past * self.past_target_percent // (100 * rising)
        return max(0, 1000 * (minutes - nothing) // rising)

    def _pieces(self, problem: DeploymentProblem, hotspot: Hotspot) -> list[Piece]:
        """(start, end, worth) of starts, hour by hour, within the active hours."""
        hour, pieces = problem.minutes(60), []
        for span in hotspot.active:
            edges = range(span.start // hour, -(-span.end // hour))
            pieces += [
                (
                    max(span.start, n * hour),
                    min(span.end, (n + 1) * hour),
                    self._worth(hotspot, hotspot.percent(n * hour, hour)),
                )
                for n in edges
            ]
        return pieces

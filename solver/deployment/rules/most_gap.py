"""No hotspot is left alone for too long while it is active."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind, Span
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Stay
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, prefer

QUARTER_HOUR = 15


@dataclass(frozen=True)
class MostGap(DeploymentRule):
    """Counted from the start of the active hours to the first patrol, between patrols, and to their end."""

    key = "most_gap"
    title = tr("Longest time without a patrol")
    family = Family.PATROLS
    text = tr("No hotspot is left alone for longer than it asks for while it is active")
    each = tr("quarter of an hour over")
    usual = prefer(1)
    source = tr("Sacramento 2011: each spot at least every two hours")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        quarter = problem.minutes(QUARTER_HOUR)
        for h, hotspot in enumerate(problem.hotspots):
            if hotspot.most_gap is None:
                continue
            stays = deployment.stays(ItemKind.PATROL, h)
            for span in hotspot.active:
                for start, end in _stretches(span, stays):
                    over = end - start - hotspot.most_gap
                    if over > 0:
                        most = problem.whole(hotspot.most_gap)
                        yield self.breach(
                            tr(
                                "{name}: alone {when}, at most {most} min",
                                name=hotspot.name,
                                when=problem.when(start, end),
                                most=most,
                            ),
                            -(-over // quarter),
                            start=start,
                            end=end,
                        )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for h, hotspot in enumerate(problem.hotspots):
            if hotspot.most_gap is not None:
                say.holes(h, hotspot.active, hotspot.most_gap, problem.minutes(QUARTER_HOUR))


def _stretches(span: Span, stays: list[Stay]) -> Iterator[tuple[int, int]]:
    """The times in a span without anybody there."""
    start = span.start
    for stay in sorted(stays, key=lambda stay: stay.start):
        if span.start <= stay.start and stay.end <= span.end:
            yield start, stay.start
            start = stay.end
    yield start, span.end

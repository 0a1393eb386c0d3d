"""The people of a joint visit start together, or one after the other as it asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class VisitTogether(DeploymentRule):
    """One knock: two people, two calendars, one slot."""

    key = "visit_together"
    title = tr("Joint visits together")
    family = Family.VISITS
    text = tr("The people of a joint visit start at the same minute, or as long after one another as it asks")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            made = sorted(deployment.of(ItemKind.VISIT, v), key=lambda pair: pair[1].leg)
            for (_, one), (p, then) in pairwise(made):
                lag = then.start - one.start
                if not visit.lag_least <= lag <= visit.lag_most:
                    starts = tr(
                        "{time} and {problem_time}",
                        time=problem.time(one.start),
                        problem_time=problem.time(then.start),
                    )
                    allowed = tr(
                        "{whole}–{problem_whole} min apart",
                        whole=problem.whole(visit.lag_least),
                        problem_whole=problem.whole(visit.lag_most),
                    )
                    yield self.breach(
                        tr(
                            "{name}: starts {starts}, needs {allowed}",
                            name=visit.name,
                            starts=starts,
                            allowed=tr("one time") if visit.together else allowed,
                        ),
                        person=p,
                    )
            if len({p for p, _ in made}) < len(made):
                yield self.breach(tr("{name}: one person twice", name=visit.name), person=made[0][0])

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            if len(visit.legs) > 1:
                say.together(v, visit.lag_least, visit.lag_most)

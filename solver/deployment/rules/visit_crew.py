"""A visit is made by people with the powers, roles and agencies it needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from solver.deployment.items import ItemKind, Visit
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class VisitCrew(DeploymentRule):
    """Each part of a visit by somebody fit for it, and between them every power the visit needs."""

    key = "visit_crew"
    title = tr("Who makes a visit")
    family = Family.VISITS
    text = tr("A visit is made by people with the powers it needs, of the roles and agencies it asks for")
    help = tr(
        "Powers may lie with one part of a visit or with the crew as a whole (an arrest needs a constable)."
    )

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            made = deployment.of(ItemKind.VISIT, v)
            for p, stop in made:
                if stop.leg < len(visit.legs) and not visit.legs[stop.leg].open_to(p, problem.people[p]):
                    yield self.breach(tr("{name}: has not what it needs", name=visit.name), person=p)
            if made:
                crew = [problem.people[p] for p, _ in made]
                for words in short_of(visit, crew):
                    yield self.breach(f"{visit.name}: {words}", person=made[0][0])

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v, visit in enumerate(problem.visits):
            item, too_small = (ItemKind.VISIT, v), len(visit.legs) < visit.agencies_together
            for n, leg in enumerate(visit.legs):
                for p, person in enumerate(problem.people):
                    if too_small or not leg.open_to(p, person):
                        say.bar(item, p, n)
            for power in sorted(visit.powers):
                say.who(v, (p for p, person in enumerate(problem.people) if power in person.powers))
            if len(visit.legs) == 2 and visit.agencies_together > 1:
                for p, q in combinations(range(len(problem.people)), 2):
                    if problem.people[p].agency == problem.people[q].agency:
                        say.bar_pair(item, p, q)
            elif visit.agencies_together > 1:
                agencies = {person.agency for person in problem.people}
                too_few = min(visit.agencies_together - 1, len(agencies))
                for some in combinations(sorted(agencies), too_few):  # somebody is of none of these
                    say.who(v, (p for p, person in enumerate(problem.people) if person.agency not in some))


def short_of(visit: Visit, crew: list[Person]) -> Iterator[str]:
    """What a whole crew lacks, in words."""
    missing = visit.powers.difference(*(person.powers for person in crew))
    if missing:
        yield tr("nobody there has {missing}", missing=", ".join(sorted(missing)))
    agencies = len({person.agency for person in crew})
    if agencies < visit.agencies_together:
        yield tr(
            "{agencies} of {agencies_together} agencies there",
            agencies=agencies,
            agencies_together=visit.agencies_together,
        )

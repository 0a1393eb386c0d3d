"""Somebody out on a visit alone has a buddy on duty, by name, for the whole of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from solver.deployment.items import ItemKind, Span
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family


@dataclass(frozen=True)
class LoneVisitBuddy(DeploymentRule):
    """The buddy is asked to notice when the visitor does not call in."""

    key = "lone_visit_buddy"
    title = tr("A buddy for lone visits")
    family = Family.VISITS
    text = tr("A visit made alone has a buddy who is on duty for the whole of it")
    help = tr(
        "The run sheet names the buddy: not somebody on an unpaid break if there is anybody else, and first "
        "of the same agency."
    )

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for v, visit in enumerate(problem.visits):
            for stay in deployment.stays(ItemKind.VISIT, v):
                if len(stay.people) > 1:
                    continue
                p, stop = stay.people[0], stay.stops[0]
                when = problem.when(stop.start, stop.end)
                if stop.buddy is None or stop.buddy == p:
                    yield self.breach(
                        tr("{name}, {when}: alone and no buddy is named", name=visit.name, when=when),
                        person=p,
                    )
                elif not _covers(problem, stop.buddy, stop):
                    name = problem.people[stop.buddy].name
                    yield self.breach(
                        tr(
                            "{name}, {when}: {name_2} is not on duty throughout",
                            name=visit.name,
                            when=when,
                            name_2=name,
                        ),
                        person=p,
                    )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for v in range(len(problem.visits)):
            say.inside((ItemKind.VISIT, v), accompanied(problem), alone=True)


def _covers(problem: DeploymentProblem, buddy: int, stop: Stop) -> bool:
    """Whether somebody is on duty for the whole of a stop: neither off nor away at court or on leave."""
    return any(span.start <= stop.start and stop.end <= span.end for span in on_duty(problem, buddy))


def on_duty(problem: DeploymentProblem, p: int) -> tuple[Span, ...]:
    """The tour of a person without the blocked time in it."""
    person, since = problem.people[p], problem.people[p].start
    spans = []
    for one in problem.busy[p]:
        spans.append(Span(since, one.start))
        since = one.end
    return tuple(span for span in (*spans, Span(since, person.end)) if span.start < span.end)


def accompanied(problem: DeploymentProblem) -> tuple[Span, ...]:
    """For each two people the time both are on duty: inside one of these a lone visitor has a buddy."""
    all_of = [(span.start, span.end) for p in range(len(problem.people)) for span in on_duty(problem, p)]
    spans = sorted(set(all_of))
    shared = {(max(a[0], b[0]), min(a[1], b[1])) for a in spans for b in spans if a != b}
    shared |= {span for span in spans if all_of.count(span) > 1}
    return tuple(Span(start, end) for start, end in sorted(shared) if start < end)


def buddy_for(problem: DeploymentProblem, p: int, stop: Stop, sheets: Sequence[RunSheet] = ()) -> int | None:
    """Who is on duty throughout a stop beside person ``p``: first who is not on an unpaid break by
    ``sheets``, then of the same agency, then by number."""
    others = [q for q in range(len(problem.people)) if q != p and _covers(problem, q, stop)]
    agency = problem.people[p].agency
    resting = {sheet.person for sheet in sheets if _rests(problem, sheet, stop)}
    return min(others, key=lambda q: (q in resting, problem.people[q].agency != agency, q), default=None)


def with_buddies(problem: DeploymentProblem, sheets: tuple[RunSheet, ...]) -> tuple[RunSheet, ...]:
    """The run sheets with a buddy named for every visit made alone."""
    return tuple(
        replace(
            sheet,
            stops=tuple(
                replace(stop, buddy=buddy_for(problem, sheet.person, stop, sheets))
                if stop.kind is ItemKind.VISIT and not stop.partners
                else stop
                for stop in sheet.stops
            ),
        )
        for sheet in sheets
    )


def _rests(problem: DeploymentProblem, sheet: RunSheet, stop: Stop) -> bool:
    """Whether somebody has an unpaid break at the time of a stop: his or her own time."""
    meal = problem.people[sheet.person].meal
    return (
        meal is not None
        and not meal.paid
        and any(
            one.kind is ItemKind.MEAL and one.start < stop.end and stop.start < one.end for one in sheet.stops
        )
    )

"""The refreshment break falls into the middle of the tour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import ItemKind, StartWindow
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Speech
from solver.language import tr
from solver.rule import Breach, Family, Unit, value

# Shortest tour in hours with its refreshment minutes; below five hours none is due.
REFRESHMENT = ((10, 60), (9, 50), (8, 45), (7, 40), (6, 35), (5, 30))


def refreshment_minutes(tour_minutes: int) -> int:
    """The refreshment break due in a tour of so many minutes (Police Regulations, Annex E)."""
    return next((minutes for hours, minutes in REFRESHMENT if tour_minutes >= hours * 60), 0)


@dataclass(frozen=True)
class MealBreak(DeploymentRule):
    """A person with a meal due has all of it, begun and ended within the allowed hours of the tour."""

    earliest_minutes: int = value(180, "earliest after the start", Unit.DURATION, 0, 12 * 60)
    latest_minutes: int = value(360, "over by, after the start", Unit.DURATION, 30, 16 * 60)

    key = "meal_break"
    title = tr("Meal break")
    family = Family.LAW
    text = tr("The meal break is taken between {earliest_minutes} and {latest_minutes} after the tour starts")
    source = tr("Police Regulations 2003, Annex E: refreshment between the third and the sixth hour")
    help = tr("How long it is follows from the length of the tour and is set with the person.")

    def check(self, problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
        for p in problem.people_in(self.scope):
            meal, window = problem.people[p].meal, self.window(problem, p)
            if meal is None or window is None:
                continue
            if window.latest < window.earliest:
                yield self.breach(self.no_room(problem, p, window), person=p)
                continue
            taken = [stop for stop in deployment.sheets[p].stops if stop.kind is ItemKind.MEAL]
            allowed = f"{problem.time(window.earliest)}–{problem.time(window.latest + meal.minutes)}"
            length = problem.whole(meal.minutes)
            if not taken:
                yield self.breach(
                    tr(
                        "no meal break; {length} min are due within {allowed}", length=length, allowed=allowed
                    ),
                    person=p,
                )
            elif len(taken) > 1 or taken[0].end - taken[0].start != meal.minutes:
                yield self.breach(tr("the meal break is not one of {length} min", length=length), person=p)
            elif not window.earliest <= taken[0].start <= window.latest:
                yield self.breach(
                    tr(
                        "meal at {time}, allowed within {allowed}",
                        time=problem.time(taken[0].start),
                        allowed=allowed,
                    ),
                    person=p,
                )

    def speak(self, problem: DeploymentProblem, say: Speech) -> None:
        for p in problem.people_in(self.scope):
            meal, window = problem.people[p].meal, self.window(problem, p)
            if meal is not None and window is not None:
                say.have_break(p, meal.minutes, meal.place, window)

    def window(self, problem: DeploymentProblem, p: int) -> StartWindow | None:
        """When the break may begin; None for nobody's break. It is nobody's too where the tour is over before
        the allowed hours hold it, and is so short that none is due by law. Else its latest start may lie
        before its earliest: then there is no room for it, and that is a breach."""
        person = problem.people[p]
        if person.meal is None:
            return None
        latest = person.start + problem.minutes(self.latest_minutes)
        window = StartWindow(
            person.start + problem.minutes(self.earliest_minutes),
            min(latest, person.end) - person.meal.minutes,
        )
        due = refreshment_minutes(problem.whole(person.end - person.start))
        return window if due or window.earliest <= window.latest else None

    def no_room(self, problem: DeploymentProblem, p: int, window: StartWindow) -> str:
        """Why the allowed hours hold no break, in words."""
        person = problem.people[p]
        assert person.meal is not None
        return tr(
            "the tour {tour} leaves no room for a meal break of {length} min from {earliest} on",
            tour=problem.when(person.start, person.end),
            length=problem.whole(person.meal.minutes),
            earliest=problem.time(window.earliest),
        )


def meal_asked(problem: DeploymentProblem, p: int) -> tuple[MealBreak, StartWindow] | None:
    """The rule that asks for somebody's meal break, and when it may begin; None where none does."""
    for rule in problem.active_rules:
        if isinstance(rule, MealBreak) and p in problem.people_in(rule.scope):
            window = rule.window(problem, p)
            if window is not None:
                return rule, window
    return None

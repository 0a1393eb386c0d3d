"""Why somebody has no meal break, or is not at a commitment."""

from __future__ import annotations

from solver.deployment.items import ItemKind
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.meal_break import meal_asked
from solver.deployment.solution import Reason
from solver.deployment.tables import MOMENT, FixedCall
from solver.language import tr


def meal_reason(problem: DeploymentProblem, plan: Plan, p: int) -> Reason:
    """The tour has no room for it, or fixed time fills the hours in which it may be taken."""
    person, asked = problem.people[p], meal_asked(problem, p)
    if person.meal is None or asked is None:
        return Reason("no_rule", tr("No rule asks for a meal break."))
    rule, window = asked
    if window.latest < window.earliest:
        words = rule.no_room(problem, p, window)
        return Reason("no_gap", f"{words[:1].upper()}{words[1:]}.")
    allowed = problem.when(window.earliest, window.latest + person.meal.minutes)
    minutes = problem.whole(person.meal.minutes)
    taken = [
        call
        for call in plan.tables.routes[p].fixed
        if call.ref != MOMENT
        and call.start < window.latest + person.meal.minutes
        and window.earliest < call.end
    ]
    names = ", ".join(f"{_name(problem, p, call)} {problem.when(call.start, call.end)}" for call in taken)
    words = tr("No {minutes} min are free within {allowed}", minutes=minutes, allowed=allowed) + (
        f": {names}." if names else "."
    )
    return Reason("no_gap", words, (("minutes", minutes),))


def commitment_reason(problem: DeploymentProblem, plan: Plan, c: int, p: int) -> Reason:
    """Off duty, or held elsewhere."""
    commitment, person = problem.commitments[c], problem.people[p]
    when = problem.when(commitment.start, commitment.end)
    if person.start > commitment.start or person.end < commitment.end:
        tour = problem.when(person.start, person.end)
        return Reason(
            "off_duty",
            tr("It is at {when}; {name} is on duty {tour}.", when=when, name=person.name, tour=tour),
        )
    way = plan.routes.way[plan.tables.routes[p].mode]
    if person.start + way[person.base][commitment.place] > commitment.start:
        minutes = problem.whole(way[person.base][commitment.place])
        return Reason(
            "travel",
            tr(
                "{name} starts {time} and needs {minutes} min to get there.",
                name=person.name,
                time=problem.time(person.start),
                minutes=minutes,
            ),
        )
    for call in plan.tables.routes[p].fixed:
        if call.ref == MOMENT:
            continue
        before = call.end + way[call.place][commitment.place] <= commitment.start
        after = commitment.end + way[commitment.place][call.place] <= call.start
        if not before and not after:
            held = f"{_name(problem, p, call)} {problem.when(call.start, call.end)}"
            return Reason(
                "clash", tr("{name} is held by {held}, and cannot be at both.", name=person.name, held=held)
            )
    return Reason(
        "travel",
        tr(
            "{name} would not be back by the end of the tour, {time}.",
            name=person.name,
            time=problem.time(person.end),
        ),
    )


def quorum_reason(problem: DeploymentProblem, plan: Plan, c: int) -> Reason:
    """Nobody of an agency is free for a seat at a commitment."""
    commitment = problem.commitments[c]
    when = problem.when(commitment.start, commitment.end)
    for quorum in commitment.quorum:
        able = [
            person.name
            for person in problem.people
            if quorum.agency in ("", person.agency)
            and person.start <= commitment.start
            and commitment.end <= person.end
        ]
        if len(able) < quorum.least:
            who = quorum.agency or tr("the team")
            words = tr(
                "Needs {least} from {who} at {when}; {able} on duty then.",
                least=quorum.least,
                who=who,
                when=when,
                able=len(able),
            )
            return Reason("off_duty", words, (("needed", quorum.least), ("on_duty", len(able))))
    return Reason("no_gap", tr("Everybody who could come is held elsewhere at {when}.", when=when))


def _name(problem: DeploymentProblem, p: int, call: FixedCall) -> str:
    if call.kind is ItemKind.BLOCKED:
        return problem.busy[p][call.ref].label
    return problem.name_of(call.kind, call.ref)

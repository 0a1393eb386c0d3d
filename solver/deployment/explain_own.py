"""Why somebody has no meal break, or is not at a commitment."""

from __future__ import annotations

from collections.abc import Iterator

from solver.deployment.items import ItemKind
from solver.deployment.obstacles import Clause, reason_of
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.routes import Call
from solver.deployment.rules.meal_break import meal_asked
from solver.deployment.solution import Reason
from solver.deployment.tables import MOMENT, FixedCall
from solver.language import tr

MOST_NAMED = 3


def meal_reason(problem: DeploymentProblem, plan: Plan, p: int) -> Reason:
    """The tour has no room for it, or what the person does fills the hours in which it may be taken."""
    person, asked = problem.people[p], meal_asked(problem, p)
    if person.meal is None or asked is None:
        return Reason("no_rule", tr("No rule asks for a meal break."))
    rule, window = asked
    if window.latest < window.earliest:
        words = rule.no_room(problem, p, window)
        return Reason("no_gap", f"{words[:1].upper()}{words[1:]}.")
    ends = window.latest + person.meal.minutes
    allowed, minutes = problem.when(window.earliest, ends), problem.whole(person.meal.minutes)
    taken = [
        f"{_at(problem, plan, p, call)} {problem.when(start, start + call.minutes)}"
        for call, start in zip(plan.routes.calls[p], plan.routes.starts[p])
        if not _is_moment(call) and start < ends and window.earliest < start + call.minutes
    ]
    words = tr("No {minutes} min are free within {allowed}", minutes=minutes, allowed=allowed) + (
        f": {', '.join(taken)}." if taken else "."
    )
    return Reason("no_gap", words, (("minutes", minutes),))


def commitment_reason(problem: DeploymentProblem, plan: Plan, c: int, p: int) -> Reason:
    """Off duty, too far away at either end of the tour, held elsewhere: all of it that holds."""
    clauses = [*_tour_clauses(problem, plan, c, p), *_clashes(problem, plan, c, p)]
    return reason_of(clauses or [Clause("clash", tr("{name} cannot be there", name=problem.people[p].name))])


def _tour_clauses(problem: DeploymentProblem, plan: Plan, c: int, p: int) -> Iterator[Clause]:
    commitment, person = problem.commitments[c], problem.people[p]
    way = plan.routes.way[plan.tables.routes[p].mode]
    if person.start > commitment.start or person.end < commitment.end:
        when, tour = problem.when(commitment.start, commitment.end), problem.when(person.start, person.end)
        words = tr("it is at {when}; {name} is on duty {tour}", when=when, name=person.name, tour=tour)
        yield Clause("off_duty", words)
    going = way[person.base][commitment.place]
    if person.start <= commitment.start < person.start + going:
        words = tr(
            "{name} starts {time} and needs {minutes} min to get there",
            name=person.name,
            time=problem.time(person.start),
            minutes=problem.whole(going),
        )
        yield Clause("travel", words)
    if commitment.end <= person.end < commitment.end + way[commitment.place][person.home]:
        words = tr(
            "{name} would not be back by the end of the tour, {time}",
            name=person.name,
            time=problem.time(person.end),
        )
        yield Clause("travel", words)


def _clashes(problem: DeploymentProblem, plan: Plan, c: int, p: int) -> Iterator[Clause]:
    """What holds somebody who should be at a commitment."""
    commitment, name = problem.commitments[c], problem.people[p].name
    way = plan.routes.way[plan.tables.routes[p].mode]
    held = [
        f"{_name(problem, p, call)} {problem.when(call.start, call.end)}"
        for call in plan.tables.routes[p].fixed
        if call.ref != MOMENT
        and call.end + way[call.place][commitment.place] > commitment.start
        and commitment.end + way[commitment.place][call.place] > call.start
    ]
    if held:
        words = tr("{name} is held by {held}, and cannot be at both", name=name, held=tr(" and ").join(held))
        yield Clause("clash", words)


def quorum_reason(problem: DeploymentProblem, plan: Plan, c: int) -> Reason:
    """Too few of an agency are on duty for the seats at a commitment, or they are held elsewhere: every
    quorum that is short is named."""
    commitment = problem.commitments[c]
    when = problem.when(commitment.start, commitment.end)
    there = {p for p, calls in enumerate(plan.routes.calls) if any(_is_at(plan, call, c) for call in calls)}
    clauses: list[Clause] = []
    for quorum in commitment.quorum:
        counted = {p for p, person in enumerate(problem.people) if quorum.agency in ("", person.agency)}
        able = {p for p in counted if _on_duty(problem, plan, c, p)} | (counted & there)
        short, who = quorum.least - len(counted & there), quorum.agency or tr("the team")
        if short > 0 and len(able) < quorum.least:
            words = tr(
                "needs {least} from {who} at {when}; {able} on duty then",
                least=quorum.least,
                who=who,
                when=when,
                able=len(able),
            )
            clauses.append(Clause("off_duty", words, (("needed", quorum.least), ("on_duty", len(able)))))
        if short > max(quorum.least - len(able), 0):
            held = tr(", ").join(problem.people[p].name for p in sorted(able - there)[:MOST_NAMED])
            words = tr("needs {least} from {who} at {when}; {held} held elsewhere",
                       least=quorum.least, who=who, when=when, held=held)  # fmt: skip
            clauses.append(Clause("no_gap", words))
    return reason_of(
        clauses or [Clause("no_gap", tr("everybody who could come is held elsewhere at {when}", when=when))]
    )


def _on_duty(problem: DeploymentProblem, plan: Plan, c: int, p: int) -> bool:
    """Whether somebody can be there from the base and back within the tour."""
    commitment, route = problem.commitments[c], plan.tables.routes[p]
    way = plan.routes.way[route.mode]
    opens, closes = problem.people[p].start, problem.people[p].end
    return (
        opens + way[route.base][commitment.place] <= commitment.start
        and commitment.end + way[commitment.place][route.home] <= closes
    )


def _is_at(plan: Plan, call: Call, c: int) -> bool:
    if call.placement is None:
        return call.fixed is not None and call.fixed.is_at(c)
    item = plan.tables.items[call.placement.item]
    return (item.kind, item.ref) == (ItemKind.COMMITMENT, c)


def _is_moment(call: Call) -> bool:
    return call.fixed is not None and call.fixed.ref == MOMENT


def _at(problem: DeploymentProblem, plan: Plan, p: int, call: Call) -> str:
    """What somebody does."""
    if call.placement is None:
        assert call.fixed is not None
        return _name(problem, p, call.fixed)
    item = plan.tables.items[call.placement.item]
    return problem.name_of(item.kind, item.ref)


def _name(problem: DeploymentProblem, p: int, call: FixedCall) -> str:
    if call.kind is ItemKind.BLOCKED:
        return problem.busy[p][call.ref].label
    return problem.name_of(call.kind, call.ref)

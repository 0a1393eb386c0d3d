"""Why somebody has no meal break, or is not at a commitment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from solver.deployment.items import ItemKind, Quorum, StartWindow
from solver.deployment.obstacles import PAST, TOURS, Away, Clause, Kind, Obstacle, in_the_way, reason_of
from solver.deployment.openings import Openings, Without
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.pushed import pushed
from solver.deployment.routes import Call
from solver.deployment.rules.meal_break import MealBreak, meal_asked
from solver.deployment.solution import Reason
from solver.deployment.tables import MOMENT, FixedCall, OptionLeg
from solver.deployment.ways import between
from solver.language import tr

MOST_NAMED = 3


def meal_reason(problem: DeploymentProblem, openings: Openings, p: int) -> Reason:
    """The tour has no room for it, it is too late for it, or what the person does fills the hours in which it
    may be taken: of that no more is named than has to go."""
    person, asked = problem.people[p], meal_asked(problem, p)
    if person.meal is None or asked is None:
        return Reason("no_rule", tr("No rule asks for a meal break."))
    rule, window = asked
    no_room = Clause("off_duty", rule.no_room(problem, p, window))
    if window.latest < window.earliest:
        return reason_of([no_room])
    own = [call for call in openings.calls[p] if not _is_moment(call)]
    own.sort(key=lambda call: (call.minutes, call.earliest))  # the longest are put back last, and so named
    known = {Obstacle(Kind.OTHERS, n): id(call) for n, call in enumerate(own)}

    def fits(away: Away) -> bool:
        gone = {known[one] for one in away if one in known}
        left = [call for call in openings.calls[p] if id(call) not in gone]
        return _break(openings, p, Without(tours=TOURS in away, past=PAST in away), left, window) is not None

    away = in_the_way([*known, TOURS, *([PAST] if problem.now is not None else [])], fits)
    if away is None:
        return reason_of([no_room])
    clauses = [no_room] if TOURS in away else []
    if PAST in away:
        windows, now = problem.when(window.earliest, window.latest), problem.time(problem.now or 0)
        words = tr("may start {windows}, and it is {now} already", windows=windows, now=now)
        clauses.append(Clause("past", words))
    held = [call for one, call in zip(known, own) if one in away]
    if held:
        clauses.append(_filled(problem, openings, p, window, held))
    return reason_of(clauses or [_break_worth(problem, openings, p, rule, window)])


def _break(
    openings: Openings, p: int, without: Without, calls: list[Call], window: StartWindow
) -> tuple[int, int] | None:
    """The shortest way round to somebody's meal break, and when it begins; None if there is no room."""
    meal, route = openings.problem.people[p].meal, openings.plan.tables.routes[p]
    assert meal is not None
    way, found = openings.plan.routes.way[route.mode], []
    leave, places, latest, after, between, _ = openings.lines(p, without, calls)
    for free, place, due, then, straight in zip(leave, places, latest, after, between):
        going, leaving = way[place][meal.place], way[meal.place][then]
        first = max(free + going, window.earliest)
        if first <= min(due - leaving - meal.minutes, window.latest):
            found.append((going + leaving - straight, first))
    return min(found, default=None)


def _break_worth(
    problem: DeploymentProblem, openings: Openings, p: int, rule: MealBreak, window: StartWindow
) -> Clause:
    """It could be taken, but where the rule is no must the way to it may cost more."""
    found = _break(openings, p, Without(), openings.calls[p], window)
    assert found is not None
    detour, start = found
    costs, counts = detour * openings.plan.tables.routes[p].travel_price, rule.strength.price or 0
    words = tr(
        "it could be taken at {time}, but the way there costs {costs} min; it counts {counts}",
        time=problem.time(start),
        costs=costs,
        counts=counts,
    )
    return Clause("not_worth_it", words, (("costs", costs), ("counts", counts)))


def _filled(
    problem: DeploymentProblem, openings: Openings, p: int, window: StartWindow, held: Iterable[Call]
) -> Clause:
    """What fills the hours in which a meal break may be taken."""
    meal, plan = problem.people[p].meal, openings.plan
    assert meal is not None
    minutes, at = problem.whole(meal.minutes), dict(zip(map(id, openings.calls[p]), plan.routes.starts[p]))
    taken = [
        f"{_at(problem, plan, p, call)} {problem.when(at[id(call)], at[id(call)] + call.minutes)}"
        for call in sorted(held, key=lambda call: at[id(call)])
    ]
    words = tr(
        "no {minutes} min are free within {allowed}: {taken}",
        minutes=minutes,
        allowed=problem.when(window.earliest, window.latest + meal.minutes),
        taken=", ".join(taken),
    )
    return Clause("no_gap", words, (("minutes", minutes),))


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


def quorum_reason(problem: DeploymentProblem, openings: Openings, c: int) -> Reason:
    """Why the seats at a commitment stay empty: for each quorum that is short, by itself, those of whom too
    few could come. Who is off duty is named first, then who cannot get there and back within the tour, then
    who is held by other things; of those no more than it takes."""
    commitment, plan = problem.commitments[c], openings.plan
    when = problem.when(commitment.start, commitment.end)
    if problem.now is not None and commitment.start < problem.now:
        words = tr("it is at {when}, and it is {now} already", when=when, now=problem.time(problem.now))
        return reason_of([Clause("past", words)])
    there = {p for p, calls in enumerate(plan.routes.calls) if any(_is_at(plan, call, c) for call in calls)}
    clauses: list[Clause] = []
    for quorum in commitment.quorum:
        counted = {p for p, person in enumerate(problem.people) if quorum.agency in ("", person.agency)}
        if len(counted & there) < quorum.least:
            clauses += _short(problem, openings, c, quorum, (counted, there))
    return reason_of(clauses or [Clause("not_found", tr("enough could come at {when}", when=when))])


def _short(
    problem: DeploymentProblem, openings: Openings, c: int, quorum: Quorum, people: tuple[set[int], set[int]]
) -> Iterator[Clause]:
    """What one quorum lacks. ``people``: who counts for it, and who is there."""
    commitment, (counted, there) = problem.commitments[c], people
    others, on_duty = counted - there, _on_duty(problem, c)
    free = others & _able(openings, c, Without()).keys()
    held = others & _able(openings, c, Without(others=True)).keys() - free
    far = others & on_duty & _able(openings, c, Without(tours=True)).keys() - free - held
    both = others & on_duty - free - held - far
    least, had, when = quorum.least, len(counted & there), problem.when(commitment.start, commitment.end)
    lacking, who = least - had - len(free), quorum.agency or tr("the team")
    if lacking <= 0:
        yield _seat_worth(problem, openings, c, free)
        return
    if lacking > len(held | far | both):
        able = had + len(free | held | far | both)
        words = tr("needs {least} from {who} at {when}; {able} on duty then",
                   least=least, who=who, when=when, able=able)  # fmt: skip
        yield Clause("off_duty", words, (("needed", least), ("on_duty", able)))
    if lacking > len(held | far):  # those will not do either who lack but one of the two
        far, held = far | both, held | both
    if far and lacking > len(held - far):
        words = tr(
            "needs {least} from {who} at {when}; {names} cannot get there and back within the tour",
            least=least, who=who, when=when, names=_names(problem, far),
        )  # fmt: skip
        yield Clause("travel", words)
    if held:
        words = tr("needs {least} from {who} at {when}; {held} held elsewhere",
                   least=least, who=who, when=when, held=_names(problem, held))  # fmt: skip
        yield Clause("no_gap", words)


def _on_duty(problem: DeploymentProblem, c: int) -> set[int]:
    """Whose tour holds a commitment."""
    start, end = problem.commitments[c].start, problem.commitments[c].end
    return {p for p, one in enumerate(problem.people) if one.start <= start and end <= one.end}


def _able(openings: Openings, c: int, without: Without) -> dict[int, tuple[int, int]]:
    """Who could be at a commitment, with what the way costs, and the position in his or her route."""
    commitment, many = openings.problem.commitments[c], len(openings.problem.people)
    anybody, nothing = np.ones(many, dtype=np.bool_), np.zeros(many, dtype=np.int32)
    leg = OptionLeg(commitment.place, commitment.end - commitment.start, anybody, nothing)
    way = between(openings.ways(without, leg), commitment.start, commitment.start)
    order = np.argsort(-way.money, kind="stable")  # the cheapest comes last, and stays
    return {int(way.person[k]): (int(way.money[k]), int(way.position[k])) for k in order}


def _seat_worth(problem: DeploymentProblem, openings: Openings, c: int, free: set[int]) -> Clause:
    """Somebody could come, but that costs more than the seat counts."""
    commitment, plan = problem.commitments[c], openings.plan
    ways = _able(openings, c, Without())
    p = min(free, key=lambda p: (ways[p][0], p))
    item = next(
        one for one in plan.tables.items if (one.kind, one.ref) == (ItemKind.COMMITMENT, c) and one.options
    )
    option = plan.tables.options[item.options[0]]
    costs = ways[p][0] + int(option.legs[0].price[p])
    costs += pushed(plan, option, [(p, ways[p][1], commitment.start)])
    words = tr(
        "{name} could be there, but that costs {costs} min; it counts {counts}",
        name=problem.people[p].name,
        costs=costs,
        counts=item.omit,
    )
    return Clause("not_worth_it", words, (("costs", costs), ("counts", item.omit)))


def _names(problem: DeploymentProblem, people: Iterable[int]) -> str:
    return tr(", ").join(problem.people[p].name for p in sorted(people)[:MOST_NAMED])


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

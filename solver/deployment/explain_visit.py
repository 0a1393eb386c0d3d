"""Why a visit is not made."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from solver.deployment.gaps import Near, nearest, on_an_empty_day
from solver.deployment.items import ItemKind, Leg, Visit
from solver.deployment.joint import best_joint
from solver.deployment.pieces import Layer, layers_for, pieces
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.routes import NO_WAY
from solver.deployment.rules.lone_visit_buddy import LoneVisitBuddy
from solver.deployment.rules.named_worker import workers_of
from solver.deployment.rules.pairs_after_dark import PairsAfterDark
from solver.deployment.solution import Reason
from solver.deployment.statements import said_by_rules
from solver.deployment.tables import Option
from solver.deployment.ways import between
from solver.language import tr


def visit_reason(problem: DeploymentProblem, plan: Plan, v: int) -> Reason:
    """The first obstacle that holds for everybody."""
    key = (ItemKind.VISIT, v)
    item = next(i for i, one in enumerate(plan.tables.items) if (one.kind, one.ref) == key)
    options = [plan.tables.options[o] for o in plan.tables.items[item].options]
    visit = problem.visits[v]
    return (
        _nobody_able(problem, plan, visit)
        or _off_duty(problem, plan, visit)
        or _no_time(problem, v, options)
        or _household(problem, plan, visit, item, options)
        or _no_gap(problem, plan, visit, item, options)
        or _not_worth_it(problem, plan, visit, item, options)
    )


def able_for(problem: DeploymentProblem, plan: Plan, visit: Visit, n: int) -> list[int]:
    """Who might take part ``n``: with what it needs, not kept in, and one of the named if it is for one."""
    leg, single = visit.legs[n], len(visit.legs) == 1
    return [
        p
        for p, person in enumerate(problem.people)
        if leg.open_to(p, person)
        and p not in plan.compiled.equipped.kept_in
        and not (single and visit.named_must and p not in workers_of(visit))
        and not (single and not visit.powers <= person.powers)
    ]


def _nobody_able(problem: DeploymentProblem, plan: Plan, visit: Visit) -> Reason | None:
    """A part of it that nobody on duty may take."""
    if visit.named_must and not workers_of(visit):
        return Reason("named_away", tr("Its named worker is not on duty, nor is a deputy."))
    if visit.marker_two and len(visit.legs) == 1:
        return Reason("marker", tr("Its marker demands two people, and it is planned for one."))
    kept = plan.compiled.equipped.kept_in
    for n, leg in enumerate(visit.legs):
        if able_for(problem, plan, visit, n):
            continue
        stuck = [p for p in sorted(kept) if leg.open_to(p, problem.people[p])]
        if stuck:
            words = tr(
                "{name} could go, but all {kept} are out.",
                name=problem.people[stuck[0]].name,
                kept=kept[stuck[0]],
            )
            return Reason("equipment", words, (("equipment", kept[stuck[0]]),))
        return Reason("nobody_able", tr("Nobody on duty {needs}.", needs=_needs(visit, leg)))
    return _crew_lacking(problem, plan, visit)


def _crew_lacking(problem: DeploymentProblem, plan: Plan, visit: Visit) -> Reason | None:
    """What the crew must have between them and nobody who may be of it has."""
    able = {p for n in range(len(visit.legs)) for p in able_for(problem, plan, visit, n)}
    for power in sorted(visit.powers):
        if not any(power in problem.people[p].powers for p in able):
            return Reason(
                "nobody_able", tr("Nobody on duty {needs}.", needs=tr("has {powers}", powers=power))
            )
    agencies = sorted({problem.people[p].agency for p in able})
    if len(agencies) < visit.agencies_together:
        words = tr(
            "Needs people of {needed} agencies; of those who may go all are of {agencies}.",
            needed=visit.agencies_together,
            agencies=tr(" and ").join(agencies),
        )
        facts = (("needed", visit.agencies_together), ("on_duty", len(agencies)))
        return Reason("nobody_able", words, facts)
    return None


def _asked_for(problem: DeploymentProblem, plan: Plan, visit: Visit) -> list[list[int]]:
    """Sets of people one of whom has to be there: those able for each part, those tied to the visit, those
    with each power that the crew needs between them."""
    parts = [able_for(problem, plan, visit, n) for n in range(len(visit.legs))]
    able = {p for part in parts for p in part}
    sets = [workers_of(visit)] if visit.named_must else []
    sets += [{p for p in able if power in problem.people[p].powers} for power in sorted(visit.powers)]
    return parts + [sorted(one & able) or sorted(one) for one in sets]


def _needs(visit: Visit, leg: Leg) -> str:
    """What a person for this part needs, in words that follow "nobody on duty"."""
    parts = []
    powers = sorted(leg.powers | (visit.powers if len(visit.legs) == 1 else frozenset()))
    if powers:
        parts.append(tr("has {powers}", powers=tr(" and ").join(powers)))
    if leg.roles:
        parts.append(tr("is {roles}", roles=tr(" or ").join(sorted(leg.roles))))
    if leg.agencies:
        parts.append(tr("is of {agencies}", agencies=tr(" or ").join(sorted(leg.agencies))))
    return tr(" and ").join(parts) or tr("may go")


def _off_duty(problem: DeploymentProblem, plan: Plan, visit: Visit) -> Reason | None:
    """All of whom one has to be there are off duty in its windows: the tour that comes nearest is named."""
    for n, able in enumerate(_asked_for(problem, plan, visit)):
        minutes = visit.legs[min(n, len(visit.legs) - 1)].minutes
        tries = [
            (p, window.earliest, *on_an_empty_day(plan, p, (visit.place, minutes), window))
            for window in visit.windows
            for p in able
        ]
        if any(first <= last for _, _, first, last in tries) or not tries:
            continue
        p, earliest, first, last = min(tries, key=lambda one: (one[2] - one[3], one[0]))
        return _tour_words(problem, plan, visit, p, (minutes, earliest, first, last))
    return None


def _tour_words(
    problem: DeploymentProblem, plan: Plan, visit: Visit, p: int, figures: tuple[int, int, int, int]
) -> Reason:
    minutes, earliest, first, last = figures
    person = problem.people[p]
    who = tr("the named worker {name}", name=person.name) if p in workers_of(visit) else person.name
    ends = plan.tables.routes[p].close - minutes < first
    tour = (
        tr("tour ends {time}", time=problem.time(person.end))
        if ends
        else tr("tour starts {time}", time=problem.time(person.start))
    )
    need, short = problem.whole(minutes), problem.whole(first - last)
    words = tr(
        "Needs {need} min after {time}; {who}’s {tour}, {short} min short.",
        need=need,
        time=problem.time(earliest),
        who=who,
        tour=tour,
        short=short,
    )
    return Reason("off_duty", words, (("minutes", need), ("person", person.name), ("short", short)))


def _no_time(problem: DeploymentProblem, v: int, options: list[Option]) -> Reason | None:
    """No start is allowed at all: the rule that leaves none is named."""
    if options:
        return None
    visit, said = problem.visits[v], said_by_rules(problem).times[ItemKind.VISIT, v]
    windows = tr(" and ").join(problem.when(window.earliest, window.latest) for window in visit.windows)
    if not windows:
        return Reason("no_window", tr("It has no time at which it may start."))
    alone, minutes = len(visit.legs) == 1, max(leg.minutes for leg in visit.legs)
    for rule in problem.active_rules:
        layers = layers_for((one for one in said if one.rule == rule.id), minutes, alone=alone)
        own = Layer(tuple((window.earliest, window.latest) for window in visit.windows), None)
        if not layers or pieces([own, *layers]):
            continue
        if isinstance(rule, PairsAfterDark):
            dark = problem.time(rule.dark_from(problem))
            words = tr(
                "May start {windows}; from {dark} nobody goes alone, and it is for one.",
                windows=windows,
                dark=dark,
            )
            return Reason("dark", words, (("dark", dark),))
        if isinstance(rule, LoneVisitBuddy):
            return Reason(
                "no_buddy",
                tr("May start {windows}; it is for one, and nobody else is on duty then.", windows=windows),
            )
        return Reason(
            "no_window",
            tr("May start {windows}; “{title}” leaves none of that.", windows=windows, title=rule.title),
        )
    return Reason(
        "no_window", tr("May start {windows}; the rules together leave none of that.", windows=windows)
    )


def _household(
    problem: DeploymentProblem, plan: Plan, visit: Visit, item: int, options: list[Option]
) -> Reason | None:
    """Other visits to the household leave it neither agency nor time."""
    bound = plan.agencies_set(item)
    agencies = sorted({problem.people[p].agency for p, a in enumerate(plan.tables.agency) if a in bound})
    if bound and len(options[0].legs) == 1:
        theirs = [a in bound for a in plan.tables.agency]
        if not any((option.legs[0].allowed & theirs).any() for option in options):
            words = tr(
                "{household} is visited by {agencies} today: one agency a day.",
                household=visit.household,
                agencies=tr(" and ").join(agencies),
            )
            return Reason("household", words, (("agency", tr(" and ").join(agencies)),))
    if plan.tables.items[item].groups and not any(_open(plan, item, option) for option in options):
        return Reason(
            "household",
            tr("{household} has another visit at the only time it may start.", household=visit.household),
        )
    return None


def _open(plan: Plan, item: int, option: Option) -> bool:
    earliest, latest = plan.window(item, option)
    return earliest <= latest


def _no_gap(
    problem: DeploymentProblem, plan: Plan, visit: Visit, item: int, options: list[Option]
) -> Reason | None:
    """No gap is long enough for a part of it, or its people are never free at the same time."""
    asked = _asked_for(problem, plan, visit)
    for n, people in enumerate(asked):
        parts = (n,) if n < len(visit.legs) else range(len(visit.legs))
        best = _nearest_of(plan, item, [(option, k) for option in options for k in parts], people)
        if best is None or best.short <= 0:
            continue
        person = problem.people[best.person]
        minutes, short = problem.whole(visit.legs[parts[0]].minutes), problem.whole(best.short)
        at = problem.time(best.first)
        words = tr(
            "No gap of {minutes} min: nearest is {name} at {at}, {short} min short.",
            minutes=minutes,
            name=person.name,
            at=at,
            short=short,
        )
        facts = (("minutes", minutes), ("person", person.name), ("at", at), ("short", short))
        return Reason("no_gap", words, facts)
    if len(visit.legs) > 1 and not any(best_joint(plan, option) for option in options):
        return _never_together(problem, plan, options, asked[-1])
    return None


def _nearest_of(plan: Plan, item: int, parts: list[tuple[Option, int]], people: list[int]) -> Near | None:
    """Where one of these people comes nearest to taking one of these parts."""
    theirs = np.isin(np.arange(len(plan.tables.routes)), people)
    tries = (
        nearest(plan, option.legs[k], *plan.window(item, option), option.legs[k].allowed & theirs)
        for option, k in parts
    )
    return min((one for one in tries if one is not None), key=lambda one: one.short, default=None)


def _never_together(
    problem: DeploymentProblem, plan: Plan, options: list[Option], people: list[int]
) -> Reason:
    """Each part has somebody, but never two at one time: one of ``people``, who are hardest to do without,
    and whoever has most room for another part."""
    free = sorted(_free_times(plan, options), key=lambda one: (one.first - one.last, one.person))
    one = next((one for one in free if one.person in people), free[0])
    other = next((other for other in free if other.part != one.part and other.person != one.person), None)
    if other is None:
        name = problem.people[one.person].name
        return Reason("partner", tr("Only {name} is free for it, and it takes more than one.", name=name))
    words = [
        tr(
            "{name} could start {when}",
            name=problem.people[each.person].name,
            when=problem.when(each.first, each.last),
        )
        for each in sorted((one, other), key=lambda each: each.part)
    ]
    return Reason("partner", tr("No partner at the same time: {words}.", words=", ".join(words)))


class _Free(NamedTuple):
    """When a person could start a part of a visit."""

    part: int
    person: int
    first: int
    last: int


def _free_times(plan: Plan, options: list[Option]) -> list[_Free]:
    found = []
    for option in options:
        for n, leg in enumerate(option.legs):
            way = between(plan.ways_of(leg), *plan.window(option.item, option))
            found += [
                _Free(n, *one) for one in zip(way.person.tolist(), way.first.tolist(), way.last.tolist())
            ]
    return found


def _not_worth_it(
    problem: DeploymentProblem, plan: Plan, visit: Visit, item: int, options: list[Option]
) -> Reason:
    """It fits, but costs more than it counts."""
    own = plan.rows.of_item[item]
    counts = plan.tables.items[item].omit
    costs, p = NO_WAY, None
    if own.start < own.stop:
        total = plan.routes.money[:, own] + plan.rows.price[own] + plan.rows.who_price[:, own]
        total = total + NO_WAY * (plan.routes.cost[:, own] >= NO_WAY).astype(total.dtype) // 2
        p, row = divmod(int(total.argmin()), total.shape[1])
        option = plan.rows.option[own.start + row]
        costs = int(total[p, row]) + _latest_of_all(plan, option, [int(plan.routes.start[p, own][row])])
    for option in options if len(visit.legs) > 1 else ():
        move = best_joint(plan, option)
        if move is None:
            continue
        money = move.money + _latest_of_all(plan, option, [start for _, _, start in move.seats])
        if money < costs:
            costs, p = money, move.seats[0][0]
    if p is None or costs >= NO_WAY // 2:
        return Reason("no_gap", tr("No gap is long enough for it."))
    name = problem.people[p].name
    words = tr(
        "{name} could fit it in, but travel, lateness and the rest cost {costs} min; it counts {counts}.",
        name=name,
        costs=costs,
        counts=counts,
    )
    return Reason("not_worth_it", words, (("costs", costs), ("counts", counts), ("person", name)))


def _latest_of_all(plan: Plan, option: Option, starts: list[int]) -> int:
    """What it costs more that the latest visit of the day would be later still."""
    late = max(starts) - option.late_after if option.late_price else 0
    return plan.tables.worst_price * max(late - max(plan.routes.worst, default=0), 0)

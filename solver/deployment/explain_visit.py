"""Why a visit is not made."""

from __future__ import annotations

from solver.deployment.gaps import nearest, on_an_empty_day
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
from solver.deployment.tables import Option, OptionLeg
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
    return None


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
    """All who may take a part are off duty in its windows: the tour that comes nearest is named."""
    parts = [able_for(problem, plan, visit, n) for n in range(len(visit.legs))]
    if visit.named_must:
        named = workers_of(visit)
        parts.append([p for p in named if any(p in able for able in parts)] or sorted(named))
    for n, able in enumerate(parts):
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
            dark = problem.time(rule.dark(problem)[1].start)
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
    for n in range(len(visit.legs)):
        best = None
        for option in options:
            earliest, latest = plan.window(item, option)
            near = nearest(plan, option.legs[n], earliest, latest)
            if near is not None and (best is None or near.short < best.short):
                best = near
        if best is not None and best.short > 0:
            person = problem.people[best.person]
            minutes, short = problem.whole(visit.legs[n].minutes), problem.whole(best.short)
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
        return _never_together(problem, plan, visit, options)
    return None


def _never_together(problem: DeploymentProblem, plan: Plan, visit: Visit, options: list[Option]) -> Reason:
    """Each part has somebody, but never two at one time."""
    words = []
    for n in range(2):
        free = _free_times(plan, [(option.legs[n], option) for option in options])
        p, first, last = max(free, key=lambda one: (one[2] - one[1], -one[0]))
        words.append(
            tr("{name} could start {when}", name=problem.people[p].name, when=problem.when(first, last))
        )
    return Reason("partner", tr("No partner at the same time: {words}.", words=", ".join(words)))


def _free_times(plan: Plan, legs: list[tuple[OptionLeg, Option]]) -> list[tuple[int, int, int]]:
    found = []
    for leg, option in legs:
        way = between(plan.ways_of(leg), *plan.window(option.item, option))
        found += list(zip(way.person.tolist(), way.first.tolist(), way.last.tolist()))
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
        p = int(total.min(axis=1).argmin())
        costs = int(total.min())
    for option in options if len(visit.legs) > 1 else ():
        move = best_joint(plan, option)
        if move is not None and move.money < costs:
            costs, p = move.money, move.seats[0][0]
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

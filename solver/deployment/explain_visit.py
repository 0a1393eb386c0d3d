"""Why a visit is not made."""

from __future__ import annotations

from collections.abc import Iterator

from solver.deployment.gaps import nearest, on_an_empty_day
from solver.deployment.items import ItemKind, Leg, Visit
from solver.deployment.joint import best_joint, ways
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.routes import NO_WAY
from solver.deployment.rules.named_worker import workers_of
from solver.deployment.solution import Reason
from solver.deployment.tables import Option, OptionLeg


def visit_reason(problem: DeploymentProblem, plan: Plan, v: int) -> Reason:
    """The first obstacle that holds for everybody."""
    item = next(i for i, one in enumerate(plan.tables.items) if one.kind is ItemKind.VISIT and one.ref == v)
    options = [plan.tables.options[o] for o in plan.tables.items[item].options]
    visit = problem.visits[v]
    found = (
        _no_time(problem, visit, options)
        or _nobody_able(problem, plan, visit, options)
        or _off_duty(problem, plan, visit, options)
        or _household(problem, plan, visit, item, options)
        or _no_gap(problem, plan, visit, item, options)
    )
    return found or _not_worth_it(problem, plan, visit, item, options)


def _no_time(problem: DeploymentProblem, visit: Visit, options: list[Option]) -> Reason | None:
    """No start is allowed at all, whoever goes."""
    if options:
        return None
    windows = " and ".join(problem.when(w.earliest, w.latest) for w in visit.windows)
    if not windows:
        return Reason("no_window", "It has no time at which it may start.")
    if len(visit.legs) == 1 and any(
        w.latest >= problem.dusk or w.earliest < problem.dawn for w in visit.windows
    ):
        words = (
            f"May start {windows}; from {problem.time(problem.dusk)} nobody goes alone, and it is for one."
        )
        return Reason("dark", words, (("dusk", problem.time(problem.dusk)),))
    return Reason("no_window", f"May start {windows}; no such start is allowed by the rules.")


def _nobody_able(
    problem: DeploymentProblem, plan: Plan, visit: Visit, options: list[Option]
) -> Reason | None:
    """A part of it that nobody on duty may take."""
    if visit.marker_two and len(visit.legs) == 1:
        return Reason("marker", "Its marker demands two people, and it is planned for one.")
    for n, leg in enumerate(options[0].legs):
        if leg.allowed.any():
            continue
        kept = plan.compiled.equipped.kept_in
        stuck = [p for p in sorted(kept) if visit.legs[n].open_to(p, problem.people[p])]
        if stuck:
            name = problem.people[stuck[0]].name
            words = f"{name} could go, but {kept[stuck[0]]} is not to be had: all are out."
            return Reason("equipment", words, (("equipment", kept[stuck[0]]),))
        if visit.named_must and not workers_of(visit):
            return Reason("named_away", "Its named worker is not on duty, nor is a deputy.")
        return Reason("nobody_able", f"Nobody on duty {_needs(visit, visit.legs[n])}.")
    return None


def _needs(visit: Visit, leg: Leg) -> str:
    """What a person for this part needs, in words that follow "nobody on duty"."""
    parts = []
    powers = sorted(leg.powers | (visit.powers if len(visit.legs) == 1 else frozenset()))
    if powers:
        parts.append(f"has {' and '.join(powers)}")
    if leg.roles:
        parts.append(f"is a {' or '.join(sorted(leg.roles))}")
    if leg.agencies:
        parts.append(f"is of {' or '.join(sorted(leg.agencies))}")
    return " and ".join(parts) or "may go"


def _off_duty(problem: DeploymentProblem, plan: Plan, visit: Visit, options: list[Option]) -> Reason | None:
    """All who may take a part are off duty in its windows: the tour that comes nearest is named."""
    for n in range(len(visit.legs)):
        tries = list(_tries(plan, options, n))
        if any(first <= last for _, first, last in tries):
            continue
        p, first, last = min(tries, key=lambda one: (one[1] - one[2], one[0]))
        earliest = min(option.earliest for option in options)
        minutes = problem.whole(visit.legs[n].minutes)
        person, route = problem.people[p], plan.tables.routes[p]
        who = person.name if p not in workers_of(visit) else f"the named worker {person.name}"
        if route.close - visit.legs[n].minutes < first:
            tour = f"{who}’s tour ends {problem.time(person.end)}"
        else:
            tour = f"{who}’s tour starts {problem.time(person.start)}"
        starts = problem.time(max(earliest, 0))
        words = f"Needs {minutes} min after {starts}; {tour}, {problem.whole(first - last)} min short."
        facts = (("minutes", minutes), ("person", person.name), ("short", problem.whole(first - last)))
        return Reason("off_duty", words, facts)
    return None


def _tries(plan: Plan, options: list[Option], n: int) -> Iterator[tuple[int, int, int]]:
    """(person, first, last start) of everybody who may take part ``n``, on a day without anything else."""
    for option in options:
        leg = option.legs[n]
        for p in leg.allowed.nonzero()[0].tolist():
            yield (p, *on_an_empty_day(plan, p, leg, option.earliest, option.latest))


def _household(
    problem: DeploymentProblem, plan: Plan, visit: Visit, item: int, options: list[Option]
) -> Reason | None:
    """Other visits to the household leave it neither agency nor time."""
    bound = plan.agencies_set(item)
    agencies = sorted({problem.people[p].agency for p, a in enumerate(plan.tables.agency) if a in bound})
    if bound and len(options[0].legs) == 1:
        theirs = [a in bound for a in plan.tables.agency]
        if not any((option.legs[0].allowed & theirs).any() for option in options):
            words = f"{visit.household} is visited by {' and '.join(agencies)} today: one agency a day."
            return Reason("household", words, (("agency", " and ".join(agencies)),))
    if plan.tables.items[item].groups and not any(_open(plan, item, option) for option in options):
        return Reason("household", f"{visit.household} has another visit at the only time it may start.")
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
            words = f"No gap of {minutes} min: nearest is {person.name} at {at}, {short} min short."
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
        words.append(f"{problem.people[p].name} could start {problem.when(first, last)}")
    return Reason("partner", f"No partner at the same time: {', '.join(words)}.")


def _free_times(plan: Plan, legs: list[tuple[OptionLeg, Option]]) -> list[tuple[int, int, int]]:
    found = []
    for leg, option in legs:
        way = ways(plan, leg, *plan.window(option.item, option))
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
        return Reason("no_gap", "No gap is long enough for it.")
    name = problem.people[p].name
    words = f"{name} could fit it in, but travel, lateness and the rest cost {costs} min; it counts {counts}."
    return Reason("not_worth_it", words, (("costs", costs), ("counts", counts), ("person", name)))

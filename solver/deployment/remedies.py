"""The least that would get an item placed: another time, a longer tour, one person more, other people.

Each remedy changes the problem a little and is planned under it, with everything already placed held where it
is; it is offered only if the item is placed then, nothing else has come off and the independent check finds
no must broken that was not broken before. The smallest change of each kind is tried first; of what holds the
cheapest is offered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from solver.deployment.assemble import deployment_of
from solver.deployment.budget import Work
from solver.deployment.check import Checked, check
from solver.deployment.compiling import compiled
from solver.deployment.equip import equip, turns_on
from solver.deployment.explain_visit import able_for
from solver.deployment.gaps import nearest
from solver.deployment.items import ItemKind, Lock, StartWindow
from solver.deployment.joint import best_joint
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.repair import By, force, repair
from solver.deployment.slots import best_slots
from solver.deployment.solution import Deployment, Remedy, Unplaced
from solver.deployment.statements import said_by_rules
from solver.deployment.swaps import another_worker, handed_over
from solver.deployment.tables import Option
from solver.deployment.verbs import Share
from solver.language import tr

WORK = 800_000  # after which no remedy is begun: some 2 s; none with more items left out than MOST_ITEMS
MOST_ITEMS = 20
PLANNING = 10  # checks that planning a day around what is placed takes as long as
LONGEST = 120  # minutes by which a tour may be lengthened
STEP = 5  # tours are lengthened by whole steps of minutes
SHIFTS = (15, 30, 60, 120, 240)  # minutes by which a window is widened, one after the other
QUARTER_HOUR = 15  # people are called in at a quarter of an hour
CALLED_IN = 90  # minutes for which one person more is called in
TRIES = 2  # changes of one kind that are planned before the next kind is tried


@dataclass(frozen=True, slots=True)
class _Change:
    """A problem a little different, and the remedy it stands for. ``minutes``: how much longer people are
    there with it."""

    problem: DeploymentProblem
    remedy: Remedy
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A stay that one person could take."""

    person: int
    place: int
    minutes: int
    earliest: int
    latest: int


def with_remedies(problem: DeploymentProblem, plan: Plan, deployment: Deployment) -> Deployment:
    """The deployment with the cheapest verified remedy for each unplaced visit and patrol that has one."""
    if len(deployment.unplaced) > MOST_ITEMS:
        return deployment
    found = []
    work = Work(WORK, len(problem.people) * (len(problem.visits) + len(problem.hotspots)))
    before = check(problem, deployment)
    for one in deployment.unplaced:
        outside = one.kind in (ItemKind.VISIT, ItemKind.PATROL) and one.reason.code != "not_worth_it"
        wanted = outside and work.is_left
        remedy = _remedy(problem, plan, deployment, one, before, work) if wanted else None
        found.append(replace(one, remedy=remedy))
    return replace(deployment, unplaced=tuple(found))


def _remedy(
    problem: DeploymentProblem,
    plan: Plan,
    deployment: Deployment,
    one: Unplaced,
    before: Checked,
    work: Work,
) -> Remedy | None:
    """The cheapest of the first that holds of each kind."""
    options = [plan.tables.options[o] for o in plan.tables.items[_item_of(plan, one)].options]
    longer = _longer_tour(problem, plan, _stays_of(problem, plan, one, options))
    if one.kind is ItemKind.VISIT:
        another = _another_time(problem, plan, one, options) if options else None
        kinds = [longer, another or _outside_windows(problem, deployment, one, work)]
    else:
        kinds = [_call_in(problem, one), longer]
    found = [_first_that_holds(kind, deployment, one, before, work) for kind in kinds]
    found.append(another_worker(problem, deployment, one, work))
    found.append(handed_over(problem, plan, deployment, one, options, work))
    holding = [remedy for remedy in found if remedy is not None]
    return min(holding, key=lambda remedy: remedy.cost, default=None)


def _first_that_holds(
    changes: Iterator[_Change], deployment: Deployment, one: Unplaced, before: Checked, work: Work
) -> Remedy | None:
    for _, change in zip(range(TRIES), changes):
        work.add(PLANNING)
        cost = verified(change.problem, deployment, one, before)
        if cost is not None:
            return replace(change.remedy, cost=cost + change.minutes)
    return None


def _item_of(plan: Plan, one: Unplaced) -> int:
    return next(
        i for i, item in enumerate(plan.tables.items) if (item.kind, item.ref) == (one.kind, one.item)
    )


def verified(
    problem: DeploymentProblem, deployment: Deployment, one: Unplaced, before: Checked
) -> int | None:
    """What the day costs more if the item is placed under the changed problem, with all that was placed held
    where it was; None if it is not placed then, or a must is broken that was not."""
    again = replanned(problem, deployment, one)
    if len(again.stays(one.kind, one.item)) <= len(deployment.stays(one.kind, one.item)):
        return None
    after = check(problem, again)
    return after.cost - before.cost if len(after.broken) <= len(before.broken) else None


def replanned(problem: DeploymentProblem, deployment: Deployment, one: Unplaced) -> Deployment:
    """The day planned again around the stays of a deployment, with one item more in it if it can be, whatever
    it costs. People may have been added at the end."""
    locks = [
        Lock(kind, item, stay.people, stay.stops[0].start, stay.minutes if kind is ItemKind.PATROL else None)
        for kind, many in ((ItemKind.VISIT, len(problem.visits)), (ItemKind.PATROL, len(problem.hotspots)))
        for item in range(many)
        for stay in deployment.stays(kind, item)
    ]
    held = replace(problem, locks=tuple(locks))
    said = said_by_rules(held)
    plan = Plan(compiled(held, equip(held, said.all(Share), turns_on(problem, deployment)), said))
    repair(plan, np.random.default_rng(0), By.RATIO, ())  # meals and seats find their places again
    if len(plan.placed[_item_of(plan, one)]) == len(deployment.stays(one.kind, one.item)):
        force(plan, _item_of(plan, one))
    return deployment_of(held, plan)


def _stays_of(problem: DeploymentProblem, plan: Plan, one: Unplaced, options: list[Option]) -> list[_Wanted]:
    """Who could take which stay if only there were time, whatever the tours are."""
    if one.kind is ItemKind.VISIT:
        visit = problem.visits[one.item]
        return [
            _Wanted(p, visit.place, leg.minutes, window.earliest, window.latest)
            for n, leg in enumerate(visit.legs)
            for p in able_for(problem, plan, visit, n)
            for window in visit.windows
        ]
    return [
        _Wanted(p, leg.place, leg.minutes, option.earliest, option.latest)
        for option in options
        for leg in option.legs[:1]
        if len(option.legs) == 1
        for p in np.flatnonzero(leg.allowed).tolist()
    ]


def _longer_tour(problem: DeploymentProblem, plan: Plan, wanted: list[_Wanted]) -> Iterator[_Change]:
    """Tours that end later, the shortest lengthening first."""
    step = problem.minutes(STEP)
    found = {(-(-_minutes_more(plan, one) // step) * step, one.person) for one in wanted}
    for more, p in sorted(found):
        if more <= 0:
            continue
        if more > problem.minutes(LONGEST):
            return
        person = problem.people[p]
        longer = replace(person, end=person.end + more)
        people = (*problem.people[:p], longer, *problem.people[p + 1 :])
        until, minutes = problem.time(longer.end), problem.whole(more)
        words = tr(
            "Keep {name} on until {until} (+{minutes} min)", name=person.name, until=until, minutes=minutes
        )
        facts = (("person", person.name), ("until", until), ("minutes", minutes))
        yield _Change(replace(problem, people=people), Remedy("longer_tour", words, facts), minutes)


def _minutes_more(plan: Plan, one: _Wanted) -> int:
    """How much longer the tour would have to be to take a stay at its end; 0 if that is no way."""
    p = one.person
    route, calls = plan.tables.routes[p], plan.routes.calls[p]
    way = plan.routes.way[route.mode]
    leave, place = route.open, route.base
    if calls:
        leave, place = plan.routes.starts[p][-1] + calls[-1].minutes, calls[-1].place
    start = max(leave + way[place][one.place], one.earliest)
    if start > one.latest:
        return 0
    return max(start + one.minutes + way[one.place][route.home] - route.close, 0)


def _another_time(
    problem: DeploymentProblem, plan: Plan, one: Unplaced, options: list[Option]
) -> Iterator[_Change]:
    """The visit at the nearest time outside its windows at which its people are free."""
    for shift in SHIFTS:
        for option in options:
            more = problem.minutes(shift)
            wider = replace(option, earliest=max(option.earliest - more, 0), latest=option.latest + more)
            start = _start_in(plan, wider, option)
            if start is None or option.earliest <= start <= option.latest:
                continue
            yield _at_another_time(problem, one, option.earliest, start)


def _outside_windows(
    problem: DeploymentProblem, deployment: Deployment, one: Unplaced, work: Work
) -> Iterator[_Change]:
    """The same where the rules leave no start in the windows at all: the best slot of wider ones."""
    visit = problem.visits[one.item]
    for shift in SHIFTS:
        more = problem.minutes(shift)
        wider = [StartWindow(window.latest + 1, window.latest + more) for window in visit.windows]
        wider += [StartWindow(max(w.earliest - more, 0), w.earliest - 1) for w in visit.windows]
        other = _with_windows(problem, one, tuple(wider))
        for slot in best_slots(other, deployment, (ItemKind.VISIT, one.item), 1, work=work):
            yield _at_another_time(problem, one, visit.windows[0].earliest, slot.start)


def _at_another_time(problem: DeploymentProblem, one: Unplaced, earliest: int, start: int) -> _Change:
    visit = problem.visits[one.item]
    later = visit.lag_most * (len(visit.legs) - 1)
    word = tr("Bring forward") if start < earliest else tr("Put back")
    words, at = tr("{word} to {time}", word=word, time=problem.time(start)), problem.time(start)
    windows = (*visit.windows, StartWindow(start, start + later))
    return _Change(_with_windows(problem, one, windows), Remedy("another_time", words, (("start", at),)))


def _with_windows(
    problem: DeploymentProblem, one: Unplaced, windows: tuple[StartWindow, ...]
) -> DeploymentProblem:
    visit = replace(problem.visits[one.item], windows=windows)
    visits = (*problem.visits[: one.item], visit, *problem.visits[one.item + 1 :])
    return replace(problem, visits=visits)


def _start_in(plan: Plan, wider: Option, option: Option) -> int | None:
    """A start in a widened window at which somebody, or everybody of a crew, is free."""
    if len(option.legs) > 1:
        move = best_joint(plan, wider)
        return None if move is None else move.seats[0][2]
    near = nearest(plan.routes, wider.legs[0], wider.earliest, wider.latest)
    if near is None or near.short > 0:
        return None
    return min(max(near.first, option.earliest), near.last) if near.first < option.earliest else near.first


def _call_in(problem: DeploymentProblem, one: Unplaced) -> Iterator[_Change]:
    """One person more of a role that may patrol, for the time around a patrol that is due."""
    hotspot = problem.hotspots[one.item]
    able = [person for person in problem.people if hotspot.open_to(person)]
    if one.due is None or not able or (problem.now is not None and one.due < problem.now):
        return
    quarter = problem.minutes(QUARTER_HOUR)
    start = max(one.due - problem.minutes(CALLED_IN) // 2, problem.now or 0)
    start = -(-start // quarter) * quarter if problem.now else start // quarter * quarter
    roles = [person.role for person in able]
    model = max(able, key=lambda person: (roles.count(person.role), -abs(person.start - start)))
    called = _called_in(problem, model, start)
    words = tr("Call in one {role}, {when}", role=model.role, when=problem.when(called.start, called.end))
    facts = (("role", model.role), ("from", problem.time(called.start)), ("until", problem.time(called.end)))
    remedy = Remedy("call_in", words, facts)
    yield _Change(replace(problem, people=(*problem.people, called)), remedy, CALLED_IN)


def _called_in(problem: DeploymentProblem, model: Person, start: int) -> Person:
    end = start + problem.minutes(CALLED_IN)
    return replace(
        model, name=f"one more {model.role}", start=start, end=end, meal=None, blocked=(), carries=(),
        briefing_minutes=0, write_up_minutes=0, apart=frozenset(), lone_ok=True,
    )  # fmt: skip

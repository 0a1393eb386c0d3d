"""From the rules' statements to the search's tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from solver.deployment.equip import Equipped, equip
from solver.deployment.items import ItemKind
from solver.deployment.kept import free_from, kept_cost, moment
from solver.deployment.options import Options
from solver.deployment.problem import DeploymentProblem
from solver.deployment.statements import Said, said_by_rules
from solver.deployment.tables import FixedCall, Group, Route, Tables
from solver.deployment.verbs import Attend, Gather, OneAgency, Separate, Share, Tour, Travel, Worst


@dataclass(frozen=True, slots=True)
class Compiled:
    """Tables with what is needed to read them back: what the rules say, how people were equipped, and the
    stops that are locked or have begun as (option, people, starts)."""

    tables: Tables
    said: Said
    equipped: Equipped
    locked: tuple[tuple[int, tuple[int, ...], tuple[int, ...]], ...]
    tours: tuple[tuple[int, int], ...]


def compiled(
    problem: DeploymentProblem, equipped: Equipped | None = None, said: Said | None = None
) -> Compiled:
    """The tables of a problem. Deterministic: the same problem gives the same tables. ``equipped``: who holds
    which vehicle and radio (None: as ``equip`` hands them out). ``said``: what the
    rules say, if that is known."""
    if said is None:
        said = said_by_rules(problem)
    if equipped is None:
        equipped = equip(problem, said.all(Share))
    fixed, missed = _fixed_calls(problem, said, equipped)
    ways = Options(problem, said, equipped, fixed)
    groups = _groups(said, ways)
    locked = (*ways.locked(), *ways.begun())
    agencies = sorted({person.agency for person in problem.people})
    many = len(problem.places)
    tables = Tables(
        routes=_routes(problem, said, equipped, fixed),
        items=tuple(ways.items),
        options=tuple(ways.options),
        groups=groups,
        travel=tuple(np.array(table, dtype=np.int32).reshape(many, many) for table in problem.travel),
        agency=tuple(agencies.index(person.agency) for person in problem.people),
        minute=problem.units_per_minute,
        worst_price=sum(one.cost or 0 for one in said.all(Worst)),
        base_cost=missed + _empty_seats(said),
        kept_cost=kept_cost(problem, said),
    )
    return Compiled(tables, said, equipped, locked, tuple(_tours(problem, said)))


def _routes(
    problem: DeploymentProblem, said: Said, equipped: Equipped, fixed: Sequence[list[FixedCall]]
) -> tuple[Route, ...]:
    prices = [0] * len(problem.people)
    for travel in said.all(Travel):
        for p in travel.people:
            prices[p] += travel.cost or 0
    routes = []
    for p, (person, hours) in enumerate(zip(problem.people, _tours(problem, said))):
        mode, calls = equipped.modes[p], fixed[p]
        opens, closes = _with_room_for_fixed(problem, p, calls, mode, hours)
        free = free_from(problem, p, calls, mode)
        if free is not None:
            calls = sorted([*calls, moment(*free)], key=lambda call: (call.start, call.end))
        elif problem.now is not None:
            opens = max(opens, problem.now)
        routes.append(Route(opens, closes, person.base, person.home, mode, prices[p], tuple(calls)))
    return tuple(routes)


def _tours(problem: DeploymentProblem, said: Said) -> list[tuple[int, int]]:
    """When everybody may leave the base, and has to be back."""
    opens = [person.start for person in problem.people]
    closes = [person.end for person in problem.people]
    for tour in said.all(Tour):
        if tour.start is not None:
            opens[tour.person] = max(opens[tour.person], tour.start)
        if tour.end is not None:
            closes[tour.person] = min(closes[tour.person], tour.end)
    return list(zip(opens, closes))


def _with_room_for_fixed(
    problem: DeploymentProblem, p: int, calls: Sequence[FixedCall], mode: int, hours: tuple[int, int]
) -> tuple[int, int]:
    """When somebody may leave the base and has to be back: court is not put off for a briefing, nor left for
    the writing up, even where it is too far away for the tour. What these then lack is for the checks to
    say."""
    if not calls:
        return hours
    person, way, (opens, closes) = problem.people[p], problem.travel[mode], hours
    first, last = calls[0], max(calls, key=lambda call: call.end)
    leaves, back = first.start - way[person.base][first.place], last.end + way[last.place][person.home]
    if first.kind is not ItemKind.BLOCKED:
        leaves = max(leaves, person.start)
    if last.kind is not ItemKind.BLOCKED:
        back = min(back, person.end)
    return min(opens, leaves), max(closes, back)


def _fixed_calls(
    problem: DeploymentProblem, said: Said, equipped: Equipped
) -> tuple[list[list[FixedCall]], int]:
    """Blocked time of everybody, and the commitments they attend where these fit; what the others cost."""
    calls: list[list[FixedCall]] = []
    for p, busy in enumerate(problem.busy):
        places = [problem.place_of(ItemKind.BLOCKED, n, p) for n in range(len(busy))]
        calls.append(
            [
                FixedCall(ItemKind.BLOCKED, n, place, one.start, one.end)
                for n, (one, place) in enumerate(zip(busy, places))
            ]
        )
    missed = 0
    for attend in said.all(Attend):
        commitment, c = problem.commitments[attend.commitment], attend.commitment
        call = FixedCall(ItemKind.COMMITMENT, c, commitment.place, commitment.start, commitment.end)
        if _fits(problem, equipped, attend.person, call, calls[attend.person]):
            calls[attend.person].append(call)
        else:
            missed += attend.cost or 0
    return [sorted(own, key=lambda call: call.start) for own in calls], missed


def _fits(
    problem: DeploymentProblem, equipped: Equipped, p: int, call: FixedCall, others: Sequence[FixedCall]
) -> bool:
    """Whether a person can be at a fixed stop between the base and the other fixed stops."""
    person, way = problem.people[p], problem.travel[equipped.modes[p]]
    if call.start < person.start + way[person.base][call.place]:
        return False
    if call.end + way[call.place][person.home] > person.end:
        return False
    return all(
        other.end + way[other.place][call.place] <= call.start
        or call.end + way[call.place][other.place] <= other.start
        for other in others
    )


def _empty_seats(said: Said) -> int:
    """What the seats of a quorum cost for which there are not even people enough."""
    return sum(max(one.least - len(one.people), 0) * (one.cost or 0) for one in said.all(Gather))


def _groups(said: Said, ways: Options) -> tuple[Group, ...]:
    """What binds items together, entered with every item it binds."""
    groups = [Group(tuple(ways.of[item] for item in one.items), one.least) for one in said.all(Separate)]
    for one in said.all(OneAgency):
        visits = tuple(ways.of[ItemKind.VISIT, v] for v in one.visits)
        groups.append(Group(visits, one_agency=True))
    for g, group in enumerate(groups):
        for item in group.items:
            ways.items[item].groups.append(g)
    return tuple(groups)

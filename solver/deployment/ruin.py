"""Taking things off a plan so that they can be put back better: several ways, drawn by lot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.deployment.plan import Plan
from solver.deployment.routes import NO_WAY, Placement

Rng = np.random.Generator


@dataclass(slots=True)
class Standing:
    """A placement with the person, place and start of its first leg."""

    placement: Placement
    person: int
    place: int
    start: int


def standing(plan: Plan) -> list[Standing]:
    """All placements that may be taken off, in order of people and time."""
    found = []
    for p, calls in enumerate(plan.routes.calls):
        for call, start in zip(calls, plan.routes.starts[p]):
            placement = call.placement
            if placement is not None and call.leg == 0 and not placement.fixed:
                found.append(Standing(placement, p, call.place, start))
    return found


def by_lot(plan: Plan, rng: Rng, many: int) -> list[Placement]:
    """Any of them."""
    all_of = standing(plan)
    if not all_of:
        return []
    chosen = rng.permutation(len(all_of))[:many]
    return [all_of[k].placement for k in chosen.tolist()]


def alike(plan: Plan, rng: Rng, many: int) -> list[Placement]:
    """One, and those nearest to it in place and time."""
    all_of = standing(plan)
    if not all_of:
        return []
    seed = all_of[int(rng.integers(len(all_of)))]
    way = plan.routes.way[plan.tables.routes[seed.person].mode]
    weight = float(rng.random())
    apart = [
        (way[seed.place][one.place] + weight * abs(one.start - seed.start)) * (0.6 + 0.8 * float(lot))
        for one, lot in zip(all_of, rng.random(len(all_of)))
    ]
    order = sorted(range(len(all_of)), key=apart.__getitem__)
    return [all_of[k].placement for k in order[:many]]


def stretch(plan: Plan, rng: Rng, many: int) -> list[Placement]:
    """A stretch of one person's day, sometimes of a second one's at the same time."""
    all_of = standing(plan)
    if not all_of:
        return []
    seed = all_of[int(rng.integers(len(all_of)))]
    own = [one for one in all_of if one.person == seed.person]
    first = int(rng.integers(len(own)))
    taken = own[first : first + many]
    if rng.random() < 0.5:
        start, end = taken[0].start, taken[-1].start
        others = sorted(
            {one.person for one in all_of if one.person != seed.person and start <= one.start <= end}
        )
        if others:
            other = others[int(rng.integers(len(others)))]
            taken += [one for one in all_of if one.person == other and start <= one.start <= end]
    return [one.placement for one in taken]


def make_room(plan: Plan, rng: Rng, many: int) -> list[Placement]:
    """What stands in the way of one item that is left out, on one person's route."""
    rows = plan.rows
    gain = np.where(plan.gain > 0, plan.gain, 0) * (plan.routes.cost.min(axis=0) >= NO_WAY)
    total = float(gain.sum())
    if total <= 0:
        return by_lot(plan, rng, many)
    row = int(np.searchsorted(np.cumsum(gain), rng.random() * total, side="right"))
    row = min(row, rows.many - 1)
    people = np.flatnonzero(rows.allowed[:, row])
    if not len(people):
        return by_lot(plan, rng, many)
    p = int(people[int(rng.integers(len(people)))])
    earliest, latest = int(plan.routes.earliest[row]), int(plan.routes.latest[row]) + int(rows.minutes[row])
    if earliest > latest:
        return by_lot(plan, rng, many)
    route = plan.tables.routes[p]
    middle = min(max(earliest + int(rng.random() * max(latest - earliest, 1)), route.open), route.close)
    near = [
        (abs(start - middle), n, call.placement)
        for n, (call, start) in enumerate(zip(plan.routes.calls[p], plan.routes.starts[p]))
        if call.placement is not None and not call.placement.fixed
    ]
    near.sort(key=lambda one: one[:2])
    return [placement for _, _, placement in near[: 1 + int(rng.integers(max(many // 2, 1)))]]


WAYS = (by_lot, alike, alike, stretch, stretch, make_room, make_room)


def ruin(plan: Plan, rng: Rng, many: int) -> list[Placement]:
    """Take off up to about ``many`` placements; returns them."""
    way = WAYS[int(rng.integers(len(WAYS)))]
    taken = list({id(one): one for one in way(plan, rng, many)}.values())
    plan.take_off(taken)
    return taken

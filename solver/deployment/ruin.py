"""Taking things off a plan so that they can be put back better: several ways, drawn by lot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.deployment.plan import Plan
from solver.deployment.routes import Placement
from solver.deployment.tables import NEVER, Option

Rng = np.random.Generator
Taken = tuple[list[Placement], int | None]  # what is taken off, and the item for which room is made


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


def by_lot(plan: Plan, rng: Rng, many: int) -> Taken:
    """Any of them."""
    all_of = standing(plan)
    if not all_of:
        return [], None
    chosen = rng.permutation(len(all_of))[:many]
    return [all_of[k].placement for k in chosen.tolist()], None


def alike(plan: Plan, rng: Rng, many: int) -> Taken:
    """One, and those nearest to it in place and time."""
    all_of = standing(plan)
    if not all_of:
        return [], None
    seed = all_of[int(rng.integers(len(all_of)))]
    way = plan.routes.way[plan.tables.routes[seed.person].mode]
    weight = float(rng.random())
    apart = [
        (way[seed.place][one.place] + weight * abs(one.start - seed.start)) * (0.6 + 0.8 * float(lot))
        for one, lot in zip(all_of, rng.random(len(all_of)))
    ]
    order = sorted(range(len(all_of)), key=apart.__getitem__)
    return [all_of[k].placement for k in order[:many]], None


def stretch(plan: Plan, rng: Rng, many: int) -> Taken:
    """A stretch of one person's day, sometimes of a second one's at the same time."""
    all_of = standing(plan)
    if not all_of:
        return [], None
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
    return [one.placement for one in taken], None


def make_room(plan: Plan, rng: Rng, many: int) -> Taken:
    """What stands in the way of one item that is left out, with some of those who may take it."""
    item = _left_out(plan, rng)
    if item is None:
        return by_lot(plan, rng, many)
    options = plan.tables.items[item].options
    option = plan.tables.options[options[int(rng.integers(len(options)))]]
    earliest, latest = plan.window(item, option)
    crew = _drawn_crew(option, rng)
    if earliest > latest or len(crew) < len(option.legs):
        return by_lot(plan, rng, many)
    opens = max([earliest, *(plan.tables.routes[p].open for p in crew)])
    closes = min([latest + option.stay, *(plan.tables.routes[p].close for p in crew)])
    middle = opens + int(rng.random() * max(closes - opens, 1))
    taken: list[Placement] = []
    for p in crew:
        near = [
            (abs(start + call.minutes // 2 - middle), n, call.placement)
            for n, (call, start) in enumerate(zip(plan.routes.calls[p], plan.routes.starts[p]))
            if call.placement is not None and not call.placement.fixed
        ]
        near.sort(key=lambda one: one[:2])
        taken += [placement for _, _, placement in near[: 1 + int(rng.integers(max(many // 2, 1)))]]
    return taken, item


def _left_out(plan: Plan, rng: Rng) -> int | None:
    """An item that could still be placed, drawn by what it would save."""
    missing = []
    for i, item in enumerate(plan.tables.items):
        if item.spot is None:
            missing.append(0 if plan.placed[i] or not item.options else item.omit)
        else:
            missing.append(plan.spot_cost[i] if len(plan.placed[i]) < item.most and item.options else 0)
    total = sum(missing)
    if not total:
        return None
    point = rng.random() * total
    for i, weight in enumerate(missing):
        point -= weight
        if point < 0:
            return i
    return None


def _drawn_crew(option: Option, rng: Rng) -> list[int]:
    """Somebody for each leg, all different."""
    crew: list[int] = []
    for leg in option.legs:
        able = [p for p in np.flatnonzero(leg.allowed).tolist() if p not in crew]
        if option.pair_price is not None:
            able = [p for p in able if all(option.pair_price[p, q] < NEVER for q in crew)]
        if able:
            crew.append(able[int(rng.integers(len(able)))])
    return crew


WAYS = (by_lot, alike, alike, stretch, stretch, make_room, make_room, make_room)


def ruin(plan: Plan, rng: Rng, many: int) -> Taken:
    """Take off up to about ``many`` placements; returns them, and the item for which room was made."""
    way = WAYS[int(rng.integers(len(WAYS)))]
    drawn, item = way(plan, rng, many)
    taken = list({id(one): one for one in drawn}.values())
    plan.take_off(taken)
    return taken, item

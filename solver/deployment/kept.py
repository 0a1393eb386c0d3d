"""A day under way, as the search's tables have it: what has begun is fixed, what stood is cheaper to keep.

Every way to place an item is cut at the starts that stood before. At such a start the people who stood there
are cheaper than anybody else by all that a change would cost; ``Tables.kept_cost`` makes up for it, so that a
day left as it was costs nothing more. Nothing starts before ``now``, and nobody sets off before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from solver.deployment.items import InForce, ItemKind
from solver.deployment.live import held_by
from solver.deployment.pieces import Piece
from solver.deployment.problem import DeploymentProblem
from solver.deployment.statements import Said
from solver.deployment.tables import MOMENT, NEVER, FixedCall, Option, OptionLeg
from solver.deployment.verbs import Keep

Begun = tuple[int, int]  # from when, and at which place, a person is free again


def cut(option: Option, kept: Sequence[Keep], now: int | None) -> Iterator[Option]:
    """An option as the options of a day under way: the starts still to come, those that stood apart."""
    if now is not None:
        option = replace(option, earliest=max(option.earliest, now))
    if option.earliest > option.latest:
        return
    price = sum(NEVER if one.cost is None else one.cost for one in kept)
    if not price:
        yield option
        return
    many = len(option.legs)
    changed = replace(option, price=option.price + price * many)
    stood = _stood(option, [stay for one in kept for stay in one.stays])
    if option.lag_most:  # a cut would bind those who follow as well
        yield changed
        for stay in stood:
            yield from _in_turn(changed, stay, 2 * price * many)
        return
    earliest = option.earliest
    for start in sorted({stay.starts[0] for stay in stood}):
        if earliest < start:
            yield replace(changed, earliest=earliest, latest=start - 1)
        there = [stay for stay in stood if stay.starts[0] == start]
        yield from _as_it_stood(replace(changed, earliest=start, latest=start), there, 2 * price * many)
        earliest = start + 1
    if earliest <= option.latest:
        yield replace(changed, earliest=earliest)


def _stood(option: Option, stays: Sequence[InForce]) -> list[InForce]:
    """The stays that an option could make again: as many people, as long, at its starts."""
    lengths = [leg.minutes for leg in option.legs]
    return [
        stay
        for stay in {(one.stops): one for one in stays}.values()
        if [end - start for start, end in zip(stay.starts, stay.ends)] == lengths
        and option.earliest <= stay.starts[0] <= option.latest
    ]


def _as_it_stood(option: Option, stays: Sequence[InForce], saved: int) -> Iterator[Option]:
    """An option at one start, cheaper by ``saved`` for those who stood there."""
    if len(option.legs) == 1:
        price = option.legs[0].price.copy()
        price[[stay.people[0] for stay in stays]] -= saved
        yield replace(option, legs=(replace(option.legs[0], price=price),))
    elif len(option.legs) == 2 and option.pair_price is not None:
        pair, alike = option.pair_price.copy(), option.legs[0].minutes == option.legs[1].minutes
        for stay in stays:
            p, q = stay.people
            pair[p, q] -= saved
            if alike and stay.starts[0] == stay.starts[1]:
                pair[q, p] -= saved
        lag = stays[0].starts[1] - stays[0].starts[0]
        yield replace(option, pair_price=pair, lag_least=lag, lag_most=lag)
    else:
        for stay in stays:
            legs = tuple(_for_one(leg, p) for leg, p in zip(option.legs, stay.people))
            yield replace(option, legs=legs, price=option.price - saved)


def _in_turn(option: Option, stay: InForce, saved: int) -> Iterator[Option]:
    """A stay of people who come one after the other: the window holds their starts and nothing else does.
    Three who came at different distances are not kept any cheaper than others."""
    lags = {then - one for one, then in pairwise(stay.starts)}
    if len(lags) == 1 and stay.starts[-1] <= option.latest:
        (lag,) = lags
        as_stood = replace(
            option, earliest=stay.starts[0], latest=stay.starts[-1], lag_least=lag, lag_most=lag
        )
        yield from _as_it_stood(as_stood, [stay], saved)


def _for_one(leg: OptionLeg, p: int) -> OptionLeg:
    only = np.zeros_like(leg.allowed)
    only[p] = leg.allowed[p]
    return replace(leg, allowed=only)


def pieces_that_stood(found: Sequence[Piece], kept: Sequence[Keep], people: int) -> list[Piece]:
    """Of all pieces only the minutes at which so many people stood."""
    starts = {s.starts[0] for one in kept for s in one.stays if len(s.people) == people}
    return [
        replace(piece, earliest=start, latest=start)
        for piece in found
        for start in sorted(starts)
        if piece.earliest <= start <= piece.latest
    ]


def lengths_that_stood(kept: Sequence[Keep]) -> set[int]:
    """How long the stays were."""
    return {stay.minutes for one in kept for stay in one.stays}


def kept_cost(problem: DeploymentProblem, said: Said) -> int:
    """What it would cost to keep nothing; locked stays are kept anyway."""
    return sum(
        (NEVER if one.cost is None else one.cost) * len(stay.people)
        for one in said.all(Keep)
        for stay in one.stays
        if not held_by(problem.locks, stay)
    )


def free_from(problem: DeploymentProblem, p: int, fixed: Sequence[FixedCall], mode: int) -> Begun | None:
    """When and where a person is done with what has begun; None for somebody who is still at the base."""
    if problem.now is None:
        return None
    begun = [
        (end, problem.place_of(one.kind, one.item, p))
        for one in problem.in_force
        if one.begun
        for q, end in zip(one.people, one.ends)
        if q == p
    ]
    until, place = max(begun, default=(problem.now, problem.people[p].base))
    until, there = max(until, problem.now), bool(begun)
    for call in sorted(fixed, key=lambda call: call.start):
        if call.start - problem.travel[mode][place][call.place] < until:  # on the way to it, or there
            if call.end > until or not there:
                until, place = max(until, call.end), call.place
            there = True
    return (until, place) if there else None


def moment(until: int, place: int) -> FixedCall:
    """The moment from which a person may set off to something new: a call without length."""
    return FixedCall(ItemKind.BLOCKED, MOMENT, place, until, until)

"""Where several people can be at one item together: the cheapest crew, positions and agreed starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from solver.deployment.routes import NO_WAY
from solver.deployment.tables import NEVER, Flags, Ints, Option, OptionLeg, Tables
from solver.deployment.ways import Ways, between

CHOICES_A_LEG = 6  # ways looked at for each leg of a crew of three and more
STARTS_TRIED = 24  # agreed starts tried for such a crew

Seat = tuple[int, int, int]  # person, position in the route, start


class WithRoom(Protocol):
    """A plan as far as it says where there is room."""

    @property
    def tables(self) -> Tables: ...

    def window(self, i: int, option: Option) -> tuple[int, int]: ...

    def ways_of(self, leg: OptionLeg) -> Ways: ...

    def agencies_set(self, i: int) -> set[int]: ...


@dataclass(frozen=True, slots=True)
class JointMove:
    """One way to place a joint option. ``seats`` in order of leg. ``price``: what is charged beside travel
    and lateness; ``money``: all it costs; ``cost``: money and the time it uses up."""

    option: Option
    seats: tuple[Seat, ...]
    price: int
    money: int
    cost: int


def best_joint(plan: WithRoom, option: Option, *, thrifty: bool = False) -> JointMove | None:
    """The cheapest crew for a joint option as the routes are now; None if there is none. ``thrifty``: what
    time it uses up counts nothing."""
    earliest, latest = plan.window(option.item, option)
    if earliest > latest:
        return None
    each: list[Ways] = []
    for n, leg in enumerate(option.legs):
        each.append(each[-1] if n and option.alike else between(plan.ways_of(leg), earliest, latest))
        if not len(each[-1].person):
            return None
    bound = plan.agencies_set(option.item)
    if len(each) == 2:
        return _best_pair(plan, option, each[0], each[1], bound, thrifty=thrifty)
    crews = _crews(plan, option, each, bound)
    return min(crews, key=lambda move: move.money if thrifty else move.cost, default=None)


def _best_pair(
    plan: WithRoom, option: Option, one: Ways, two: Ways, bound: set[int], *, thrifty: bool
) -> JointMove | None:
    """Every way of the first with every way of the second leg, at once."""
    start = np.maximum(one.first[:, None], two.first[None, :] - option.lag_most)
    then = np.maximum(start + option.lag_least, two.first[None, :])
    price = _pair_prices(plan, option, one, two, bound)
    possible = (start <= one.last[:, None]) & (then <= two.last[None, :]) & (price < NEVER)
    if not possible.any():
        return None
    money = one.money[:, None] + two.money[None, :] + price
    if option.late_price:
        money = money + option.late_price * (_away(option, start) + _away(option, then))
    idle = (start - one.first[:, None]) + (then - two.first[None, :])
    cost = np.where(possible, money + one.used[:, None] + two.used[None, :] + (idle >> 1), NO_WAY)
    least = np.where(possible, money, NO_WAY) if thrifty else cost
    i, j = divmod(int(least.argmin()), cost.shape[1])
    seats = (
        (int(one.person[i]), int(one.position[i]), int(start[i, j])),
        (int(two.person[j]), int(two.position[j]), int(then[i, j])),
    )
    charged = option.price + int(price[i, j]) + _leg_prices(option, seats)
    return JointMove(option, seats, charged, option.price + int(money[i, j]), option.price + int(cost[i, j]))


def _pair_prices(plan: WithRoom, option: Option, one: Ways, two: Ways, bound: set[int]) -> Ints:
    """What each pair of people costs; with ``bound`` agencies two of one other agency are never sent."""
    assert option.pair_price is not None
    price = option.pair_price[one.person[:, None], two.person[None, :]]
    if bound:
        agency = np.array(plan.tables.agency, dtype=np.int32)
        first, second = agency[one.person][:, None], agency[two.person][None, :]
        price = np.where((first == second) & ~np.isin(first, list(bound)), NEVER, price)
    return price


def _leg_prices(option: Option, seats: Sequence[Seat]) -> int:
    return sum(int(leg.price[p]) for leg, (p, _, _) in zip(option.legs, seats))


def _away(option: Option, start: Ints) -> Ints:
    """Minutes outside the preferred time."""
    return np.maximum(start - option.late_after, 0) + np.maximum(option.early_before - start, 0)


def _crews(plan: WithRoom, option: Option, each: list[Ways], bound: set[int]) -> Iterator[JointMove]:
    """Crews of three and more: for each start the cheapest ways of each leg, tried in depth."""
    starts = sorted({int(first) for way in each for first in way.first})[:STARTS_TRIED]
    for start in starts:
        for seats, money, used in _seated(option, each, start, (), 0, 0):
            people = {p for p, _, _ in seats}
            agencies = {plan.tables.agency[p] for p in people}
            price = sum(price for wanted, price in option.wanted if not wanted & people)
            if price >= NEVER or (bound and len(agencies) == 1 and not agencies & bound):
                continue
            late = sum(
                max(at - option.late_after, 0) + max(option.early_before - at, 0) for _, _, at in seats
            )
            charged = option.price + price + _leg_prices(option, seats)
            total = option.price + price + money + late * option.late_price
            yield JointMove(option, seats, charged, total, total + used)


def _seated(
    option: Option, each: list[Ways], at: int, seats: tuple[Seat, ...], money: int, used: int
) -> Iterator[tuple[tuple[Seat, ...], int, int]]:
    """All ways to seat the remaining legs, the first of them starting ``at`` or within the lag after it."""
    n = len(seats)
    if n == len(each):
        yield seats, money, used
        return
    way = each[n]
    wait = option.lag_most - option.lag_least if n else 0
    start = np.maximum(way.first, at)
    possible = (start <= way.last) & (start <= at + wait) & _free(option, way, seats)
    cost = np.where(possible, way.money + way.used, NO_WAY)
    for k in np.argsort(cost, kind="stable")[:CHOICES_A_LEG].tolist():
        if cost[k] >= NO_WAY:
            return
        seat = (int(way.person[k]), int(way.position[k]), int(start[k]))
        spent, busy = money + int(way.money[k]), used + int(way.used[k])
        yield from _seated(option, each, seat[2] + option.lag_least, (*seats, seat), spent, busy)


def _free(option: Option, way: Ways, seats: Sequence[Seat]) -> Flags:
    """Which ways are of people who are neither seated yet nor kept apart from those who are."""
    free = np.ones(len(way.person), dtype=np.bool_)
    for p, _, _ in seats:
        free &= way.person != p
        if option.pair_price is not None:
            free &= option.pair_price[p, way.person] < NEVER
    return free

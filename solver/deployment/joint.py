"""Where several people can be at one item together: the cheapest crew, positions and agreed starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

import numpy as np

from solver.deployment.routes import NO_WAY
from solver.deployment.tables import NEVER, Flags, Ints, Option, OptionLeg, Tables
from solver.deployment.ways import Ways, between

MOST_SEATED = 1000  # seats tried for a crew of three and more, beside those that cannot be cheaper

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
    return _Crews(plan, option, each, bound, thrifty=thrifty).cheapest(earliest)


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


class _Crews:
    """The cheapest crew of three and more: start by start, all crews that may still be cheaper than the
    cheapest one found are gone through, the cheapest seats first."""

    def __init__(
        self, plan: WithRoom, option: Option, each: list[Ways], bound: set[int], *, thrifty: bool
    ) -> None:
        self.counted = 0 if thrifty else 1  # of the time a seat uses up
        self.option, self.each, self.bound = option, each, bound
        self.agency = plan.tables.agency
        least = [int((way.money + self.counted * way.used).min()) for way in each]
        self.others = [sum(least[n + 1 :]) for n in range(len(each))]  # what the legs after one cost at least
        self.best: JointMove | None = None
        self.lowest = NO_WAY
        self.left = MOST_SEATED

    def cheapest(self, earliest: int) -> JointMove | None:
        lag = self.option.lag_least
        firsts = {int(first) - n * lag for n, way in enumerate(self.each) for first in way.first}
        for start in sorted({max(first, earliest) for first in firsts}):
            self._seat(start, (), self.option.price, 0)
        return self.best

    def _seat(self, at: int, seats: tuple[Seat, ...], money: int, used: int) -> None:
        """Seat the remaining legs, the first of them starting ``at`` or within the lag after it."""
        n = len(seats)
        if n == len(self.each):
            self._weigh(seats, money, used)
            return
        way, option = self.each[n], self.option
        start = np.maximum(way.first, at)
        company = self._company(way, seats)
        wait = option.lag_most - option.lag_least if n else 0
        possible = (start <= way.last) & (start <= at + wait) & (company < NEVER)
        if n + 1 == len(self.each):
            possible &= self._completes(way, seats)
        spent, busy = way.money + company, way.used + ((start - way.first) >> 1)
        cost = np.where(possible, spent + self.counted * busy, NO_WAY)
        for k in np.argsort(cost, kind="stable").tolist():
            so_far = money + self.counted * used
            dear = cost[k] >= NO_WAY or so_far + int(cost[k]) + self.others[n] >= self.lowest
            if dear or self.left <= 0:
                return
            self.left -= 1
            seat = (int(way.person[k]), int(way.position[k]), int(start[k]))
            then = (money + int(spent[k]), used + int(busy[k]))
            self._seat(seat[2] + option.lag_least, (*seats, seat), *then)

    def _company(self, way: Ways, seats: Sequence[Seat]) -> Ints:
        """What it costs that each goes with those who are seated; NEVER and more where that may not be."""
        price = np.zeros(len(way.person), dtype=np.int32)  # a few times NEVER goes into it
        for p, _, _ in seats:
            price[way.person == p] = NEVER
            if self.option.pair_price is not None:
                price += self.option.pair_price[p, way.person]
        return price

    def _completes(self, way: Ways, seats: Sequence[Seat]) -> Flags:
        """With whom as the last of the crew somebody is there of each set of whom one must be."""
        there, able = {p for p, _, _ in seats}, np.ones(len(way.person), dtype=np.bool_)
        for wanted, price in self.option.wanted:
            if price >= NEVER and wanted.isdisjoint(there):
                able &= np.isin(way.person, sorted(wanted))
        return able

    def _weigh(self, seats: tuple[Seat, ...], money: int, used: int) -> None:
        option, people = self.option, [p for p, _, _ in seats]
        agencies = {self.agency[p] for p in people}
        lacking = sum(price for wanted, price in option.wanted if wanted.isdisjoint(people))
        money += lacking + option.late_price * sum(
            max(at - option.late_after, 0) + max(option.early_before - at, 0) for _, _, at in seats
        )
        elsewhere = bool(self.bound) and len(agencies) == 1 and not agencies & self.bound
        if lacking >= NEVER or elsewhere or money + self.counted * used >= self.lowest:
            return
        self.lowest = money + self.counted * used
        self.best = JointMove(option, seats, price_of(option, people), money, money + used)


def price_of(option: Option, people: Sequence[int]) -> int:
    """What it costs that just these people go, travel and time aside; NEVER and more where they may not."""
    price = option.price + sum(int(leg.price[p]) for leg, p in zip(option.legs, people))
    if option.pair_price is not None:
        price += sum(int(option.pair_price[p, q]) for p, q in combinations(people, 2))
    if len(people) > 2:
        price += sum(dear for wanted, dear in option.wanted if wanted.isdisjoint(people))
    return price

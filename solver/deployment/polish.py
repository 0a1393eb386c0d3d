"""The last touch on a plan: each thing that is placed is tried where it costs least, alone and in exchange.

The search weighs the time that a stay uses up, because time can still be filled, starts everything as early
as it goes and gives it to whoever is delayed least. Once nothing more is to be placed only the cost counts:
here a stay moves to whoever has the shorter way, to the last minute of its gap, or makes room for another.
Measured by the cost of the plan, move by move; what does not lower it is taken back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from solver.deployment.joint import price_of
from solver.deployment.plan import Plan
from solver.deployment.routes import Call, Placement
from solver.deployment.spots import hole_cost
from solver.deployment.tables import NEVER, Option
from solver.deployment.ways import Ways, between

TRIALS = 250  # moves and insertions tried in all: some tenths of a second on a full day ...
MANY_TRIALS = 500  # ... and on a small one
MOST_CELLS = 100_000  # people times ways to place something, above which copying the plan takes too long
FEW, MANY = 6, 24  # ways of each item that are tried on large and on small days, the cheapest first
CREWS = 6  # combinations of gaps looked at for one joint stay, for each way that is tried
SMALL = 10  # items up to which every two are tried in exchange


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to place an item. ``seats``: person, position and start of each leg; ``money``: what it costs
    less what it saves, as far as that can be told beforehand."""

    option: Option
    seats: tuple[tuple[int, int, int], ...]
    price: int
    money: int


def polish(plan: Plan) -> None:
    """Lower the cost of a plan as long as moving one stay, or exchanging two, does."""
    if plan.rows.many * len(plan.tables.routes) <= MOST_CELLS:
        _Polishing(plan).run()


def is_small(plan: Plan) -> bool:
    """Whether there is so little to place that every two things are tried in exchange."""
    return len(_movable(plan)) <= SMALL


def _movable(plan: Plan) -> list[int]:
    return [i for i, item in enumerate(plan.tables.items) if item.options]


class _Polishing:
    """One plan, and how many insertions may still be tried."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.items = _movable(plan)
        self.small = is_small(plan)
        self.few, self.left = (MANY, MANY_TRIALS) if self.small else (FEW, TRIALS)

    def run(self) -> None:
        better = True
        while better and self.left > 0:
            better = self._each_alone() or self._exchanged()

    def _each_alone(self) -> bool:
        """Every stay, and everything not placed, tried by itself; of patrols also two more at once."""
        better = False
        for i in self.items:
            for one in (*self._movable(i), None):
                better = self._is_better([] if one is None else [one], [i]) or better
            if self.plan.tables.items[i].spot is not None:
                better = self._is_better([], [i, i]) or better
        return better

    def _exchanged(self) -> bool:
        """Two stays taken off, the one put back first that was second: on small days any two, else two of one
        hotspot."""
        better = False
        for i in self.items:
            for j in self.items if self.small else [i]:
                for one in self._movable(j):
                    for other in self._movable(i) if i != j else [*self._movable(i), None]:
                        pair = [one] if other in (None, one) else [one, other]
                        if all(each in self.plan.placed[each.item] for each in pair):
                            better = self._is_better(pair, [i, j]) or better
                    if i != j and not self._movable(i):
                        better = self._is_better([one], [i, j]) or better
        return better

    def _movable(self, i: int) -> list[Placement]:
        return [one for one in self.plan.placed[i] if not one.fixed]

    def _is_better(self, off: Sequence[Placement], on: Sequence[int]) -> bool:
        """Take some stays off and place items in turn, each in its cheapest ways; keep it if the plan costs
        less."""
        if self.left <= 0:
            return False
        self.left -= 1
        plan, before = self.plan, self.plan.cost()
        saved = plan.snapshot()
        if off:
            plan.take_off(off)
        if self._placed_below(before, on):
            return True
        plan.restore(saved)
        return False

    def _placed_below(self, before: int, on: Sequence[int]) -> bool:
        """Whether the items can be placed one after the other so that the plan costs less than before; it
        does then."""
        plan = self.plan
        if plan.cost() < before:
            return True
        if not on:
            return False
        i, *rest = on
        enough = plan.cost() - self._unsure(i) - before  # a last way must save more than what is left of it
        for way in sorted(ways_to_place(plan, i, self.few), key=lambda way: way.money)[: self.few]:
            if self.left <= 0:
                return False
            if not rest and way.money + enough >= 0:
                return False
            self.left -= 1
            saved = plan.snapshot()
            _place(plan, way)
            if self._placed_below(before, rest):
                return True
            plan.restore(saved)
        return False

    def _unsure(self, i: int) -> int:
        """How much less than foretold a way may cost: what it costs now that a hotspot is left alone."""
        terms = self.plan.tables.items[i].spot
        if terms is None or not terms.hole_price:
            return 0
        return hole_cost(terms, [self.plan.span(one) for one in self.plan.placed[i]])


def _place(plan: Plan, way: _Way) -> None:
    option = way.option
    item = plan.tables.items[option.item]
    spaced = any(not plan.tables.groups[g].one_agency for g in item.groups)
    if len(way.seats) > 1 or spaced:
        plan.insert_joint(option, way.seats, way.price)
        return
    (p, position, start), (leg,) = way.seats[0], option.legs
    placement = Placement(option.item, option, (p,), way.price, start, option.latest)
    plan.put(placement, [(p, position, Call(leg.place, leg.minutes, start, option.latest, placement))])


def ways_to_place(plan: Plan, i: int, few: int) -> Iterator[_Way]:
    """Ways to place an item once more: who, between which stops, as early and as late as it goes there and
    where a price turns. Of each option the ``few`` gaps with the shortest way."""
    item = plan.tables.items[i]
    if len(plan.placed[i]) >= item.most:
        return
    bound = plan.agencies_set(i)
    for option in (*(plan.tables.options[o] for o in item.options), *item.rare):
        gain = item.omit if item.spot is None else plan.patrol_gain(i, option)
        for earliest, latest in plan.parts(i, option):
            each = [between(plan.ways_of(leg), earliest, latest) for leg in option.legs]
            turns = tuple(_turns(plan, option))
            for ways in _together(each, few):
                yield from _timed(plan, option, each, ways, (gain, turns), bound)


def _together(each: list[Ways], few: int) -> Iterator[tuple[int, ...]]:
    """One gap for each leg, of different people; of very many those with the shortest way."""
    if len(each) == 1:
        yield from ((int(k),) for k in np.argsort(each[0].money, kind="stable")[:few])
        return
    most = int((CREWS * few) ** (1 / len(each)))
    orders = [np.argsort(way.money, kind="stable")[:most].tolist() for way in each]
    for ways in product(*orders):
        people = [int(way.person[k]) for way, k in zip(each, ways)]
        if len(set(people)) == len(people):
            yield ways


def _timed(
    plan: Plan,
    option: Option,
    each: list[Ways],
    ways: tuple[int, ...],
    saved: tuple[int, tuple[int, ...]],
    bound: set[int],
) -> Iterator[_Way]:
    """The starts worth trying of a crew in its gaps. ``saved``: what placing saves, and when prices turn."""
    gain, turns = saved
    people = [int(way.person[k]) for way, k in zip(each, ways)]
    agencies = {plan.tables.agency[p] for p in people}
    price = price_of(option, people)
    if price >= NEVER or (bound and len(agencies) == 1 and not agencies & bound):
        return
    firsts = [int(way.first[k]) for way, k in zip(each, ways)]
    lasts = [int(way.last[k]) for way, k in zip(each, ways)]
    money = sum(int(way.money[k]) for way, k in zip(each, ways)) - sum(
        int(leg.price[p]) for leg, p in zip(option.legs, people)
    )
    early = max(first - n * option.lag_most for n, first in enumerate(firsts))
    late = min(last - n * option.lag_least for n, last in enumerate(lasts))
    for start in sorted(at for at in {early, late, *turns} if early <= at <= late):
        starts = _starts(option, firsts, lasts, start)
        if starts is not None:
            away = sum(max(at - option.late_after, option.early_before - at, 0) for at in starts)
            seats = tuple((p, int(way.position[k]), at) for p, way, k, at in zip(people, each, ways, starts))
            yield _Way(option, seats, price, money + price + away * option.late_price - gain)


def _turns(plan: Plan, option: Option) -> Iterator[int]:
    """The starts at which a price turns: of the preferred time for each leg, of leaving a hotspot alone."""
    if option.late_price:
        for n in range(len(option.legs)):
            yield from (option.early_before - n * option.lag_least, option.late_after - n * option.lag_least)
    terms = plan.tables.items[option.item].spot
    if terms is not None and terms.hole_price:
        stays = [plan.span(one) for one in plan.placed[option.item]]
        opens = [span[0] for span in terms.hole_spans] + [stay[1] for stay in stays]
        closes = [span[1] for span in terms.hole_spans] + [stay[0] for stay in stays]
        yield from (at + terms.hole_most for at in opens)
        yield from (at - terms.hole_most - option.minutes for at in closes)


def _starts(option: Option, firsts: list[int], lasts: list[int], start: int) -> list[int] | None:
    """When each leg starts if the first does at ``start``, each as early as it may follow the one before."""
    starts = [start]
    for first, last in zip(firsts[1:], lasts[1:]):
        at = max(first, starts[-1] + option.lag_least)
        if at > last or at > starts[-1] + option.lag_most:
            return None
        starts.append(at)
    return starts if firsts[0] <= start <= lasts[0] else None

"""A day being planned: the routes, what is placed, and what it all costs. The search only adds and takes off.

``cost`` is the objective of the check to the unit: travel, lateness, items left out, who was sent, and what
each hotspot misses. A snapshot is cheap, so a trial that does not please is simply put back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from solver.deployment.compiling import Compiled
from solver.deployment.routes import Call, Placement, Routes
from solver.deployment.rows import Rows
from solver.deployment.spots import hole_cost, patrol_cost
from solver.deployment.tables import NEVER, Flags, Group, Ints, Option, OptionLeg
from solver.deployment.ways import Ways, ways


@dataclass(slots=True)
class Snapshot:
    """Everything that changes while items are placed and taken off."""

    calls: list[list[Call]]
    starts: list[list[int]]
    travel: list[int]
    late: list[int]
    worst: list[int]
    version: list[int]
    arrays: tuple[Ints, ...]
    allowed: Flags
    placed: list[tuple[Placement, ...]]
    spot_cost: list[int]
    gains: list[dict[tuple[int, int], int]]
    price: int
    omitted: int


class Plan:
    """Routes, placements and cost. ``placed[i]``: the placements of item i. ``gain[r]``: what placing row r
    would save beside travel; below zero when the item has all it can use.

    ``slack``: how far the start of a patrol may still be pushed by later insertions; others keep their
    distance from all of it.
    """

    def __init__(self, compiled: Compiled) -> None:
        self.compiled = compiled
        self.tables = tables = compiled.tables
        self.rows = Rows(tables)
        self.routes = Routes(tables, self.rows)
        self.placed: list[tuple[Placement, ...]] = [() for _ in tables.items]
        self.gain = np.zeros(self.rows.many, dtype=np.int32)
        self.spot_cost = [0] * len(tables.items)
        self.price = 0
        self.omitted = sum(item.omit for item in tables.items)
        self.slack = 0
        self._ways: dict[int, tuple[int, Ways]] = {}
        self._gains: list[dict[tuple[int, int], int]] = [{} for _ in tables.items]
        self.holes = [i for i, item in enumerate(tables.items) if item.spot and item.spot.hole_price]
        for i, item in enumerate(tables.items):
            if item.spot:
                self.spot_cost[i] = patrol_cost(item.spot, ())
            self._regain(i)
        for option, people, starts in compiled.locked:
            self._lock(tables.options[option], people, starts)

    # -- cost ---------------------------------------------------------------------------------------------

    def cost(self) -> int:
        """Minutes of missing cover of the plan as it stands."""
        routes = self.routes
        travel = sum(t * int(price) for t, price in zip(routes.travel, routes.travel_price))
        late = sum(routes.late) + self.tables.worst_price * max(routes.worst, default=0)
        cost = self.tables.base_cost + self.tables.kept_cost
        cost += travel + late + self.price + self.omitted + sum(self.spot_cost)
        for i in self.holes:
            terms = self.tables.items[i].spot
            if terms is not None:
                cost += hole_cost(terms, [self.span(placement) for placement in self.placed[i]])
        return cost

    def span(self, placement: Placement) -> tuple[int, int]:
        """Start and end of a stay as the routes have it now."""
        starts = [self.start_of(placement, leg) for leg in range(len(placement.people))]
        ends = [start + leg.minutes for start, leg in zip(starts, placement.option.legs)]
        return min(starts), max(ends)

    def start_of(self, placement: Placement, leg: int) -> int:
        """When a leg starts."""
        p = placement.people[leg]
        for call, start in zip(self.routes.calls[p], self.routes.starts[p]):
            if call.placement is placement and call.leg == leg:
                return start
        raise LookupError("the placement is on no route")

    # -- adding and taking off ----------------------------------------------------------------------------

    def insert_row(self, p: int, row: int) -> Placement:
        """Place a row with person ``p`` at the best position found for it."""
        routes, rows = self.routes, self.rows
        option, start = rows.option[row], int(routes.start[p, row])
        latest = int(routes.latest[row])
        if self.spaced(option.item):
            latest = min(latest, start + self.slack)
            earliest = start
        else:
            earliest = int(routes.earliest[row])
        price = option.price + int(rows.who_price[p, row])
        placement = Placement(option.item, option, (p,), price, earliest, latest)
        leg = option.legs[0]
        call = Call(leg.place, leg.minutes, earliest, latest, placement)
        self.put(placement, [(p, int(routes.position[p, row]), call)])
        return placement

    def insert_joint(
        self, option: Option, seats: Sequence[tuple[int, int, int]], price: int, *, fixed: bool = False
    ) -> Placement:
        """Place a joint option: ``seats`` gives person, position and agreed start of each leg."""
        starts = [start for _, _, start in seats]
        people = tuple(p for p, _, _ in seats)
        placement = Placement(option.item, option, people, price, min(starts), max(starts), fixed)
        calls = [
            (p, position, Call(leg.place, leg.minutes, start, start, placement, n))
            for n, ((p, position, start), leg) in enumerate(zip(seats, option.legs))
        ]
        self.put(placement, calls)
        return placement

    def put(self, placement: Placement, calls: list[tuple[int, int, Call]]) -> None:
        """A placement onto the routes: ``calls`` gives person, position and call of each leg."""
        for p, position, call in calls:
            route = self.routes.calls[p]
            self.routes.calls[p] = [*route[:position], call, *route[position:]]
        i, item = placement.item, self.tables.items[placement.item]
        if not self.placed[i]:
            self.omitted -= item.omit
        self.placed[i] += (placement,)
        self.price += placement.price
        for p, _, _ in calls:
            self.routes.renew(p)
        self._account(i)

    def take_off(self, placements: Sequence[Placement]) -> None:
        """Take placements off all routes they are on."""
        gone = set(map(id, placements))
        people = sorted({p for placement in placements for p in placement.people})
        for p in people:
            self.routes.calls[p] = [c for c in self.routes.calls[p] if id(c.placement) not in gone]
        items = sorted({placement.item for placement in placements})
        for i in items:
            self.placed[i] = tuple(one for one in self.placed[i] if id(one) not in gone)
            if not self.placed[i]:
                self.omitted += self.tables.items[i].omit
        self.price -= sum(placement.price for placement in placements)
        for p in people:
            self.routes.renew(p)
        for i in items:
            self._account(i)

    def load(self, calls: list[list[Call]], placed: Sequence[Sequence[Placement]]) -> None:
        """Become another plan of the same day: everybody's calls, and the placements of every item."""
        self.routes.calls = calls
        self.placed = [tuple(own) for own in placed]
        self.price = sum(one.price for own in placed for one in own)
        self.omitted = sum(item.omit for item, own in zip(self.tables.items, placed) if not own)
        for p in range(len(calls)):
            self.routes.renew(p)
        for i in range(len(placed)):
            self._account(i)

    def _lock(self, option: Option, people: tuple[int, ...], starts: tuple[int, ...]) -> None:
        seats = []
        for p, start in zip(people, starts):
            calls = self.routes.calls[p]
            before = [call for call in calls if (call.earliest, call.minutes) < (start, 1)]
            seats.append((p, len(before), start))
        self.insert_joint(option, seats, option.price, fixed=True)

    # -- what placing changes for others ------------------------------------------------------------------

    def _account(self, i: int) -> None:
        """Costs, gains and windows after the placements of an item changed."""
        item = self.tables.items[i]
        self._gains[i] = {}
        if item.spot:
            earned = [(one.option.worth, one.option.minutes) for one in self.placed[i]]
            self.spot_cost[i] = patrol_cost(item.spot, earned)
        self._regain(i)
        for other in sorted({o for g in item.groups for o in self.tables.groups[g].items}):
            self._narrow(other)

    def _regain(self, i: int) -> None:
        """What one more placement of an item saves, row by row."""
        item, own = self.tables.items[i], self.rows.of_item[i]
        if own.start == own.stop:
            return
        price = self.rows.price[own]
        if len(self.placed[i]) >= item.most:
            self.gain[own] = -NEVER
        elif item.spot is None:
            self.gain[own] = item.omit - price
        else:
            self.gain[own] = [self.patrol_gain(i, option) for option in self.rows.option[own]] - price

    def patrol_gain(self, i: int, option: Option) -> int:
        """What one more patrol by an option saves of what its hotspot misses."""
        return self.gain_of(i, option.worth, option.minutes)

    def gain_of(self, i: int, worth: int, minutes: int) -> int:
        """See ``patrol_gain``: of a patrol that earns so much in so many minutes."""
        item, gains, key = self.tables.items[i], self._gains[i], (worth, minutes)
        if key not in gains:
            if item.spot is None or len(self.placed[i]) >= item.most:
                return -NEVER
            earned = [(one.option.worth, one.option.minutes) for one in self.placed[i]]
            gains[key] = self.spot_cost[i] - patrol_cost(item.spot, [*earned, key])
        return gains[key]

    def ways_of(self, leg: OptionLeg) -> Ways:
        """Where a leg fits into the routes as they are now; the options of one patrol share their legs, and
        so the answer."""
        known = self._ways.get(id(leg))
        if known is not None and known[0] == self.routes.stamp:
            return known[1]
        found = ways(self.routes, leg)
        self._ways[id(leg)] = self.routes.stamp, found
        return found

    def fits_groups(self, i: int, start: int, stay: int) -> bool:
        """Whether a stay keeps the distances its groups ask for."""
        return all(
            start + stay + least <= one.first or one.last + one.option.stay + least <= start
            for one, least in self.neighbours(i)
        )

    def spaced(self, i: int) -> bool:
        """Whether the stays of an item keep distances from others."""
        return any(not self.tables.groups[g].one_agency for g in self.tables.items[i].groups)

    def _narrow(self, i: int) -> None:
        """Windows and people of an item's rows, as the stays of its groups leave them."""
        own = self.rows.of_item[i]
        if own.start == own.stop:
            return
        earliest, latest, stay = self.rows.earliest[own], self.rows.latest[own], self.rows.minutes[own]
        for placement, least in self.neighbours(i):  # the longer of the parts before and after it stays
            before = np.minimum(latest, placement.first - least - stay)
            after = np.maximum(earliest, placement.last + placement.option.stay + least)
            first = before - earliest >= latest - after
            earliest, latest = np.where(first, earliest, after), np.where(first, before, latest)
        self.routes.earliest[own], self.routes.latest[own] = earliest, latest
        self.routes.allowed[:, own] = self.rows.allowed[:, own]
        for agency in self.agencies_set(i):
            others = [p for p, theirs in enumerate(self.tables.agency) if theirs != agency]
            self.routes.allowed[others, own] = False
        self.routes.renew_item(i)

    def window(self, i: int, option: Option) -> tuple[int, int]:
        """The longest part of an option's window that keeps the distances its groups ask for."""
        return max(self.parts(i, option), key=lambda part: part[1] - part[0], default=(1, 0))

    def parts(self, i: int, option: Option) -> list[tuple[int, int]]:
        """The parts of an option's window that keep the distances its groups ask for."""
        return self.apart(i, (option.earliest, option.latest), option.stay)

    def apart(self, i: int, window: tuple[int, int], stay: int) -> list[tuple[int, int]]:
        """The parts of a window in which a stay of so many minutes keeps those distances."""
        parts = [window]
        if not self.tables.items[i].groups:
            return parts
        for placement, least in self.neighbours(i):
            low = placement.first - least - stay
            high = placement.last + placement.option.stay + least
            cut = []
            for earliest, latest in parts:
                cut += [(earliest, min(latest, low)), (max(earliest, high), latest)]
            parts = [part for part in cut if part[0] <= part[1]]
        return parts

    def neighbours(self, i: int) -> list[tuple[Placement, int]]:
        """The placed stays an item must keep away from, with the distance."""
        found = []
        for g in self.tables.items[i].groups:
            group = self.tables.groups[g]
            if not group.one_agency:
                found += [(one, group.least) for other in group.items for one in self.placed[other]]
        return found

    def agencies_set(self, i: int) -> set[int]:
        """The agencies to which the households of an item are bound by what is placed."""
        bound = set()
        for g in self.tables.items[i].groups:
            group: Group = self.tables.groups[g]
            if group.one_agency:
                for other in group.items:
                    for placement in self.placed[other] if other != i else ():
                        agencies = {self.tables.agency[p] for p in placement.people}
                        bound |= agencies if len(agencies) == 1 else set()
        return bound

    # -- trials -------------------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """The state as it is; ``restore`` takes it back."""
        r = self.routes
        arrays = (r.earliest, r.latest, r.gaps, r.cost, r.money, r.position, r.start, self.gain)
        return Snapshot(
            r.calls.copy(),
            r.starts.copy(),
            r.travel.copy(),
            r.late.copy(),
            r.worst.copy(),
            r.version.copy(),
            tuple(array.copy() for array in arrays),
            r.allowed.copy(),
            self.placed.copy(),
            self.spot_cost.copy(),
            self._gains.copy(),
            self.price,
            self.omitted,
        )

    def restore(self, saved: Snapshot) -> None:
        """Back to a snapshot, which is used up by it."""
        r = self.routes
        r.calls, r.starts, r.travel = saved.calls, saved.starts, saved.travel
        r.late, r.worst, r.version = saved.late, saved.worst, saved.version
        r.earliest, r.latest, r.gaps, r.cost, r.money, r.position, r.start, self.gain = saved.arrays
        r.allowed = saved.allowed
        self.placed, self.spot_cost, self._gains = saved.placed, saved.spot_cost, saved.gains
        r.stamp += 1
        self.price, self.omitted = saved.price, saved.omitted

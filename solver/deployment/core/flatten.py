"""From the search's tables and plan to the arrays of the compiled form, and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from solver.deployment.core import columns as at
from solver.deployment.core.annealing import begin
from solver.deployment.core.columns import Day, Held, Table
from solver.deployment.core.crewing import CREW_COLUMNS
from solver.deployment.core.pairing import WAY_COLUMNS
from solver.deployment.core.repairing import CANDIDATE_COLUMNS
from solver.deployment.plan import Plan
from solver.deployment.routes import Call, Placement
from solver.deployment.tables import NEVER, Group, Item, Option, OptionLeg, Route, Tables

PATROL_TIME_PARTS = 30  # see Day.whole
JOINT_ROOM = 2  # legs of a joint stay for which there is always room to reckon in


def day_of(tables: Tables) -> Day:
    """Everything given, as arrays."""
    legs = [leg for option in tables.options for leg in option.legs]
    pairs = _Pairs(len(tables.routes))
    lost = tables.base_cost + tables.kept_cost
    group_items = [i for group in tables.groups for i in group.items]
    bounds = np.cumsum([0, *(len(item.groups) for item in tables.items)])
    return Day(
        whole=_table([tables.minute, tables.worst_price, lost, _any_late(tables), _time_parts(tables)]),
        option=_rows(_option_rows(tables, pairs), at.OPTION_COLUMNS),
        leg=_rows(([leg.place, leg.minutes] for leg in legs), at.LEG_COLUMNS),
        item=_rows(_item_rows(tables), at.ITEM_COLUMNS),
        route=_rows(map(_route_row, tables.routes, tables.agency), at.ROUTE_COLUMNS),
        spot=_rows(map(_spot_row, tables.items), at.SPOT_COLUMNS),
        ranks=_ranks(tables.items),
        hole=_holes(tables.items),
        group=_rows(_group_rows(tables.groups), at.GROUP_COLUMNS),
        group_item=_table(group_items),
        bound=_table([g for item in tables.items for g in item.groups]),
        bounds=bounds.astype(np.int64),
        who=_who(legs, len(tables.routes)),
        pair=pairs.stacked(),
        watched=_table([i for i, item in enumerate(tables.items) if item.spot and item.spot.hole_price]),
        wanted=_wanted(tables),
        travel=np.ascontiguousarray(np.stack(tables.travel)),
    )


def _table(values: Iterable[int]) -> Table:
    return np.array(list(values), dtype=np.int64)


def _rows(rows: Iterable[Sequence[int]], columns: int) -> Table:
    return np.array(list(rows), dtype=np.int64).reshape(-1, columns)


def _time_parts(tables: Tables) -> int:
    """With hotspots there is mostly time enough, and gaps say when the next patrol may be: what a stay costs
    weighs more than how long it keeps somebody."""
    return PATROL_TIME_PARTS if any(item.spot for item in tables.items) else 1


def _any_late(tables: Tables) -> int:
    return int(any(option.late_price for option in tables.options))


class _Pairs:
    """The tables of what pairs cost, each kept once."""

    def __init__(self, people: int) -> None:
        self.people = people
        self.found: dict[bytes, int] = {}
        self.arrays: list[Table] = []
        self.numbers: dict[int, int] = {}

    def number(self, option: Option) -> int:
        if option.pair_price is None:
            return at.NONE
        known = self.numbers.get(id(option.pair_price))
        if known is None:
            known = self.found.setdefault(option.pair_price.tobytes(), len(self.arrays))
            if known == len(self.arrays):
                self.arrays.append(option.pair_price.astype(np.int64))
            self.numbers[id(option.pair_price)] = known
        return known

    def stacked(self) -> Table:
        if not self.arrays:
            return np.zeros((0, self.people, self.people), dtype=np.int64)
        return np.stack(self.arrays)


def _option_rows(tables: Tables, pairs: _Pairs) -> Iterable[Sequence[int]]:
    first = wanted = 0
    for option in tables.options:
        sets = len(_sets(option))
        yield (
            option.item, len(option.legs), first, option.earliest, option.latest, option.price, option.worth,
            option.minutes, option.lag_least, option.lag_most, option.stay, option.late_after,
            option.early_before, option.late_price, pairs.number(option), int(option.alike),
            0 if option.pair_price is None else int(option.pair_price.min(initial=NEVER)),
            wanted, wanted + sets,
        )  # fmt: skip
        first += len(option.legs)
        wanted += sets


def _sets(option: Option) -> Sequence[tuple[frozenset[int], int]]:
    """Of whom one is wanted on a stay of three and more; with fewer that is in the prices of people and
    pairs."""
    return option.wanted if len(option.legs) > JOINT_ROOM else ()


def _wanted(tables: Tables) -> Table:
    people = range(len(tables.routes))
    sets = [one for option in tables.options for one in _sets(option)]
    return _rows(([*(int(p) in who for p in people), price] for who, price in sets), len(people) + 1)


def _item_rows(tables: Tables) -> Iterable[Sequence[int]]:
    slot = 0
    for i, item in enumerate(tables.items):
        room = _room(tables, i)
        groups = [tables.groups[g] for g in item.groups]
        first = item.options[0] if item.options else 0
        assert item.options == list(range(first, first + len(item.options)))
        yield (
            item.omit, item.most, first, first + len(item.options), slot, slot + room,
            int(any(not group.one_agency for group in groups)),
            int(any(group.one_agency for group in groups)), int(item.spot is not None),
        )  # fmt: skip
        slot += room


def _room(tables: Tables, i: int) -> int:
    """Slots of an item: as often as it may be placed, and one for every locked option that is its own."""
    listed = set(tables.items[i].options)
    own = sum(1 for o, option in enumerate(tables.options) if option.item == i and o not in listed)
    return tables.items[i].most + own


def _route_row(route: Route, agency: int) -> Sequence[int]:
    return route.open, route.close, route.base, route.home, route.mode, route.travel_price, agency


def _spot_row(item: Item) -> Sequence[int]:
    terms = item.spot
    if terms is None:
        return (0,) * at.SPOT_COLUMNS
    return (
        terms.full, terms.worth_price, terms.target, terms.cap, terms.dose_price, terms.hole_most,
        terms.hole_per, terms.hole_price, len(terms.hole_spans),
    )  # fmt: skip


def _ranks(items: Sequence[Item]) -> Table:
    most = max((len(item.spot.ranks) for item in items if item.spot), default=0)
    found = np.zeros((len(items), most), dtype=np.int64)
    for i, item in enumerate(items):
        if item.spot:
            found[i, : len(item.spot.ranks)] = item.spot.ranks
    return found


def _holes(items: Sequence[Item]) -> Table:
    most = max((len(item.spot.hole_spans) for item in items if item.spot), default=0)
    found = np.zeros((len(items), most, 2), dtype=np.int64)
    for i, item in enumerate(items):
        if item.spot and item.spot.hole_spans:
            found[i, : len(item.spot.hole_spans)] = item.spot.hole_spans
    return found


def _group_rows(groups: Sequence[Group]) -> Iterable[Sequence[int]]:
    first = 0
    for group in groups:
        yield group.least, int(group.one_agency), first, first + len(group.items)
        first += len(group.items)


def _who(legs: Sequence[OptionLeg], people: int) -> Table:
    found = np.full((len(legs), people), at.BARRED, dtype=np.int64)
    for e, leg in enumerate(legs):
        found[e, leg.allowed] = leg.price[leg.allowed]
    return found


class Loaded:
    """A plan in arrays: ``day`` and ``held`` are what the compiled search works on, ``read_back`` gives its
    best plan to the plan again."""

    def __init__(self, plan: Plan) -> None:
        self.plan, tables = plan, plan.tables
        self.day = day_of(tables)
        self.numbers = {id(option): o for o, option in enumerate(tables.options)}
        most = max((len(calls) for calls in plan.routes.calls), default=0)
        self.held = _empty(self.day, tables, sum(len(route.fixed) for route in tables.routes), most)
        self._load()

    def _load(self) -> None:
        """The plan's fixed calls and placements, route by route in their order."""
        held, seats = self.held, int(self.held.tally[at.SEATS])
        slots = self._fill_slots()
        number = held.slot.shape[0] * seats
        for p, calls in enumerate(self.plan.routes.calls):
            for k, call in enumerate(calls):
                if call.placement is None:
                    c, number = number, number + 1
                else:
                    c = slots[id(call.placement)] * seats + call.leg
                held.call[c] = (call.place, call.minutes, call.earliest, call.latest, p, 0)
                held.sequence[p, k] = c
            held.run[p, at.MANY] = len(calls)
        begin(self.day, held)

    def _fill_slots(self) -> dict[int, int]:
        """Every placement in a slot of its item; the slots by placement."""
        held, plan, found = self.held, self.plan, {}
        for i, placed in enumerate(plan.placed):
            for s, one in enumerate(placed, int(self.day.item[i, at.FIRST_SLOT])):
                held_there = int(one.fixed)
                held.slot[s] = (self.numbers[id(one.option)], one.price, one.first, one.last, held_there)
                found[id(one)] = s
            held.live[i, at.PLACED] = len(placed)
        held.tally[at.CHARGES], held.tally[at.OMITTED] = plan.price, plan.omitted
        return found

    def read_back(self) -> None:
        """The plan becomes the best one found."""
        held, plan = self.held, self.plan
        fixed = [[call for call in calls if call.placement is None] for calls in plan.routes.calls]
        placements = self._placements()
        seats, many = int(held.tally[at.SEATS]), held.slot.shape[0]
        routes: list[list[Call]] = []
        for p, own in enumerate(fixed):
            calls: list[Call] = []
            stops = iter(own)
            for c in held.kept_sequence[p, : held.kept_many[p]].tolist():
                if c >= many * seats:
                    calls.append(next(stops))
                    continue
                place, minutes, earliest, latest = held.kept_call[c, :4].tolist()
                calls.append(Call(place, minutes, earliest, latest, placements[c // seats], c % seats))
            routes.append(calls)
        placed: list[list[Placement]] = [[] for _ in plan.tables.items]
        for one in placements.values():
            placed[one.item].append(one)
        plan.load(routes, placed)

    def _placements(self) -> dict[int, Placement]:
        held, found, seats = self.held, {}, int(self.held.tally[at.SEATS])
        fixed = {id(one.option) for placed in self.plan.placed for one in placed if one.fixed}
        for s, (o, price, first, last, _) in enumerate(held.kept_slot.tolist()):
            if o == at.NONE:
                continue
            option = self.plan.tables.options[o]
            people = tuple(held.kept_call[s * seats : s * seats + len(option.legs), at.PERSON].tolist())
            found[s] = Placement(option.item, option, people, price, first, last, id(option) in fixed)
        return found


def _empty(day: Day, tables: Tables, fixed: int, most: int) -> Held:
    """A plan without anything in it, with room for ``most`` calls and more on every route."""
    people, items, options = len(tables.routes), len(tables.items), len(tables.options)
    slots = int(day.item[-1, at.END_SLOT]) if items else 0
    seats = max((len(option.legs) for option in tables.options), default=1)
    calls = slots * seats + fixed
    longest = max(_longest(tables, calls), most + 2)
    blocks = max((_most_blocks(day, tables, item) for item in tables.items), default=0)
    widest = max(people, slots, items, 4)

    most_slots = int((day.item[:, at.END_SLOT] - day.item[:, at.FIRST_SLOT]).max(initial=0))

    def zeros(*shape: int) -> Table:
        return np.zeros(shape, dtype=np.int64)

    held = Held(
        slot=zeros(slots, at.SLOT_COLUMNS), call=zeros(calls, at.CALL_COLUMNS),
        sequence=zeros(people, longest), gap=zeros(people, longest + 1, at.GAP_COLUMNS),
        run=zeros(people, at.RUN_COLUMNS), live=zeros(items, at.LIVE_COLUMNS),
        block=zeros(items, blocks, 2), best=zeros(options, people, at.BEST_COLUMNS),
        tally=zeros(at.TALLY_COLUMNS), team=zeros(people), pool=zeros(items), in_team=zeros(people),
        old_slot=zeros(slots, at.SLOT_COLUMNS), old_call=zeros(calls, at.CALL_COLUMNS),
        old_sequence=zeros(people, longest), old_gap=zeros(people, longest + 1, at.GAP_COLUMNS),
        old_run=zeros(people, at.RUN_COLUMNS), old_live=zeros(items, at.LIVE_COLUMNS),
        old_block=zeros(items, blocks, 2), touched=zeros(4, widest), touched_in=zeros(3, widest),
        changed=zeros(2, widest), is_changed=zeros(2, widest),
        kept_slot=zeros(slots, at.SLOT_COLUMNS), kept_call=zeros(calls, at.CALL_COLUMNS),
        kept_sequence=zeros(people, longest), kept_many=zeros(people),
        lone=zeros(options, CANDIDATE_COLUMNS), factor=np.zeros(options), joint=zeros(options),
        joint_factor=np.zeros(options),
        moves=zeros(max(options, 2), at.MOVE_COLUMNS + seats * at.MEMBER_COLUMNS),
        ways=zeros(max(seats, JOINT_ROOM), calls + people, WAY_COLUMNS),
        many_ways=zeros(seats), crew=zeros(seats, CREW_COLUMNS), drawn=zeros(3, max(calls, items)),
        apart=np.zeros(max(calls, items, people)), worths=zeros(most_slots + 1), stays=zeros(most_slots, 2),
        luck=np.ones(1, dtype=np.int64),
    )  # fmt: skip
    held.slot[:, at.OPTION] = at.NONE
    held.call[:, at.PERSON] = at.NONE
    held.live[:, at.BOUND] = at.NONE
    held.best[:, :, at.OF_VERSION] = at.NONE
    held.tally[at.SEATS] = seats
    return held


def _longest(tables: Tables, calls: int) -> int:
    """More calls than fit into any day: by the shortest stay there is, and no more than there are."""
    shortest = max(min((leg.minutes for option in tables.options for leg in option.legs), default=1), 1)
    hours = max((route.close - route.open for route in tables.routes), default=0)
    fixed = max((len(route.fixed) for route in tables.routes), default=0)
    return int(min(max(hours, 0) // shortest + fixed, calls)) + 2


def _most_blocks(day: Day, tables: Tables, item: Item) -> int:
    groups = [tables.groups[g] for g in item.groups if not tables.groups[g].one_agency]
    slots = day.item[:, at.END_SLOT] - day.item[:, at.FIRST_SLOT]
    return int(sum(slots[i] for group in groups for i in group.items))

"""Taking stays off the plan so that they can be put back better: several ways, drawn by lot."""

from __future__ import annotations

import math

from solver.deployment.core.columns import (
    BARRED,
    CLOSE,
    COST,
    EARLIEST,
    END_OPTION,
    FIRST_LEG,
    FIRST_OPTION,
    KEPT,
    LATEST,
    LEGS,
    LENGTH,
    MANY,
    MODE,
    NONE,
    OMIT,
    OPEN,
    OPTION,
    PAIR,
    PATROLLED,
    PERSON,
    PLACE,
    PLACED,
    POOL,
    ROOM,
    SEATS,
    START,
    STAY,
    TEAM,
    Day,
    Held,
)  # fmt: skip
from solver.deployment.core.luck import lot
from solver.deployment.core.placing import take_off
from solver.deployment.tables import NEVER
from solver.jit import core

BY_LOT, ALIKE, STRETCH = 0.125, 0.375, 0.625  # below these one of the ways is drawn; else room is made


@core
def ruin(day: Day, held: Held, many: int) -> int:
    """Take off up to about ``many`` stays. Returns the item for which room was made, or NONE."""
    count = _standing(day, held)
    way, item = lot(held.luck), NONE
    if way >= STRETCH:
        item = _left_out(day, held)
    if item != NONE:
        _make_room(day, held, item, many)
    elif count:
        if BY_LOT <= way < ALIKE:
            _alike(day, held, count, many)
        elif ALIKE <= way < STRETCH:
            _stretch(day, held, count, many)
        else:
            _by_lot(day, held, count, many)
    return item


@core
def _may_go(held: Held, c: int) -> bool:
    """Whether a call is of a stay that may be taken off: not held, and nobody on it from outside the team."""
    seats = held.tally[SEATS]
    s = c // seats
    if s >= held.slot.shape[0] or held.slot[s, OPTION] == NONE or held.slot[s, KEPT]:
        return False
    for other in range(s * seats, (s + 1) * seats):
        p = held.call[other, PERSON]
        if p != NONE and not held.in_team[p]:
            return False
    return True


@core
def _standing(day: Day, held: Held) -> int:
    """Lists the first calls of all stays that may be taken off, in order of people and time."""
    count, calls = 0, held.drawn[0]
    for n in range(held.tally[TEAM]):
        p = held.team[n]
        for k in range(held.run[p, MANY]):
            c = held.sequence[p, k]
            if c % held.tally[SEATS] == 0 and _may_go(held, c):
                calls[count] = c
                count += 1
    return count


@core
def _by_lot(day: Day, held: Held, count: int, many: int) -> None:
    """Any of them."""
    seats, calls = held.tally[SEATS], held.drawn[0]
    for n in range(min(many, count)):
        m = n + int(lot(held.luck) * (count - n))
        c = calls[m]
        calls[m] = calls[n]
        take_off(day, held, c // seats)


@core
def _alike(day: Day, held: Held, count: int, many: int) -> None:
    """One, and those nearest to it in place and time."""
    calls, apart = held.drawn[0], held.apart
    seed = calls[int(lot(held.luck) * count)]
    place, start, mode = (
        held.call[seed, PLACE],
        held.call[seed, START],
        day.route[held.call[seed, PERSON], MODE],
    )
    weight = lot(held.luck)
    for n in range(count):
        c = calls[n]
        near = day.travel[mode, place, held.call[c, PLACE]] + weight * abs(held.call[c, START] - start)
        apart[n] = near * (0.6 + 0.8 * lot(held.luck))
    seats = held.tally[SEATS]
    for _ in range(min(many, count)):
        nearest = 0
        for n in range(1, count):
            if apart[n] < apart[nearest]:
                nearest = n
        apart[nearest] = math.inf
        take_off(day, held, calls[nearest] // seats)


@core
def _stretch(day: Day, held: Held, count: int, many: int) -> None:
    """A stretch of one person's day, sometimes of a second one's at the same time."""
    calls, own, others = held.drawn[0], held.drawn[1], held.drawn[2]
    seed = calls[int(lot(held.luck) * count)]
    p, seats = held.call[seed, PERSON], held.tally[SEATS]
    of_own = 0
    for n in range(count):
        if held.call[calls[n], PERSON] == p:
            own[of_own] = calls[n]
            of_own += 1
    first = int(lot(held.luck) * of_own)
    last = min(first + many, of_own)
    start, end = held.call[own[first], START], held.call[own[last - 1], START]
    of_others = 0
    if lot(held.luck) < 0.5:
        for n in range(count):
            c = calls[n]
            if held.call[c, PERSON] != p and start <= held.call[c, START] <= end:
                others[of_others] = c
                of_others += 1
    if of_others:
        q = held.call[others[int(lot(held.luck) * of_others)], PERSON]
        for n in range(of_others):
            if held.call[others[n], PERSON] == q:
                take_off(day, held, others[n] // seats)
    for n in range(first, last):
        take_off(day, held, own[n] // seats)


@core
def _make_room(day: Day, held: Held, item: int, many: int) -> None:
    """What stands in the way of one item that is left out, with some of those who may take it."""
    first, end = day.item[item, FIRST_OPTION], day.item[item, END_OPTION]
    o = first + int(lot(held.luck) * (end - first))
    if not _draw_crew(day, held, o):
        return
    opens, closes = day.option[o, EARLIEST], day.option[o, LATEST] + day.option[o, STAY]
    for n in range(day.option[o, LEGS]):
        p = held.crew[n, 0]
        opens, closes = max(opens, day.route[p, OPEN]), min(closes, day.route[p, CLOSE])
    middle = opens + int(lot(held.luck) * max(closes - opens, 1))
    for n in range(day.option[o, LEGS]):
        _clear(day, held, held.crew[n, 0], middle, 1 + int(lot(held.luck) * max(many // 2, 1)))


@core
def _clear(day: Day, held: Held, p: int, middle: int, many: int) -> None:
    """Take off those of a person's stays that are nearest to a time."""
    seats = held.tally[SEATS]
    for _ in range(many):
        nearest, apart = NONE, 0
        for k in range(held.run[p, MANY]):
            c = held.sequence[p, k]
            distance = abs(held.call[c, START] + held.call[c, LENGTH] // 2 - middle)
            if (nearest == NONE or distance < apart) and _may_go(held, c):
                nearest, apart = c, distance
        if nearest == NONE:
            return
        take_off(day, held, nearest // seats)


@core
def _left_out(day: Day, held: Held) -> int:
    """An item of the pool that could still be placed, drawn by what it would save; NONE if there is none."""
    total = 0
    for n in range(held.tally[POOL]):
        total += _missing(day, held, held.pool[n])
    point = lot(held.luck) * total
    for n in range(held.tally[POOL]):
        point -= _missing(day, held, held.pool[n])
        if point < 0:
            return int(held.pool[n])
    return NONE


@core
def _missing(day: Day, held: Held, i: int) -> int:
    """What an item that has not all it can have costs because of that."""
    if day.item[i, FIRST_OPTION] == day.item[i, END_OPTION] or held.live[i, PLACED] >= day.item[i, ROOM]:
        return 0
    return int(held.live[i, COST] if day.item[i, PATROLLED] else day.item[i, OMIT])


@core
def _draw_crew(day: Day, held: Held, o: int) -> bool:
    """Somebody of the team for each leg, listed in ``held.crew``. Whether there is a crew at all."""
    for n in range(day.option[o, LEGS]):
        held.crew[n, 0] = _drawn(day, held, o, n)
        if held.crew[n, 0] == NONE:
            return False
    return True


@core
def _drawn(day: Day, held: Held, o: int, n: int) -> int:
    """Anybody of the team who may take leg n, together with those drawn for the legs before it."""
    found, count, e = NONE, 0, day.option[o, FIRST_LEG] + n
    for m in range(held.tally[TEAM]):
        p = held.team[m]
        if day.who[e, p] == BARRED or not _goes_with_all(day, held, o, n, p):
            continue
        count += 1
        if lot(held.luck) * count < 1.0:
            found = p
    return int(found)


@core
def _goes_with_all(day: Day, held: Held, o: int, n: int, p: int) -> bool:
    """Whether p may be with those drawn for the first n legs."""
    for m in range(n):  # noqa: SIM110 - compiled, a generator would not be
        if day.pair[day.option[o, PAIR], held.crew[m, 0], p] >= NEVER:
            return False
    return True

"""What follows for items when a stay comes or goes: what a spot misses, where no stay may lie.

The same arithmetic as ``spots.py`` and the rules' checks, in the form that can be compiled.
"""

from __future__ import annotations

from solver.deployment.core.columns import (
    AGENCY,
    BLOCKS,
    BOUND,
    BY_AGENCY,
    CAP,
    COST,
    DOSE_PRICE,
    END_SLOT,
    FIRST,
    FIRST_SLOT,
    FULL,
    GROUP_END,
    GROUP_FIRST,
    HOLE_MOST,
    HOLE_PER,
    HOLE_PRICE,
    HOLE_SPANS,
    ITEM,
    LAST,
    LEAST,
    LEGS,
    LENGTH,
    MINUTES,
    MISSED,
    NOBODY,
    NONE,
    OMIT,
    ONE_AGENCY,
    OPTION,
    PATROLLED,
    PERSON,
    PLACED,
    ROOM,
    SEATS,
    SPACED,
    STAMP,
    START,
    STAY,
    TARGET,
    WORTH,
    WORTH_PRICE,
    Day,
    Held,
)  # fmt: skip
from solver.deployment.core.timing import next_stamp
from solver.deployment.core.undo import touch_item
from solver.jit import core


@core
def account(day: Day, held: Held, i: int) -> None:
    """Brings everything up to date after the stays of item i changed."""
    if day.item[i, PATROLLED]:
        missed = missed_at(day, held, i, NONE)
        held.tally[MISSED] += missed - held.live[i, COST]
        held.live[i, COST] = missed
    for n in range(day.bounds[i], day.bounds[i + 1]):
        group = day.group[day.bound[n]]
        for m in range(group[GROUP_FIRST], group[GROUP_END]):
            other = day.group_item[m]
            touch_item(held, other)
            held.live[other, STAMP] = next_stamp(held)
            if day.item[other, SPACED]:
                _block(day, held, other)
            if day.item[other, ONE_AGENCY]:
                held.live[other, BOUND] = _agency_bound(day, held, other)


@core
def gain_of(day: Day, held: Held, o: int) -> int:
    """What placing an option once more saves, before what it costs; NONE when its item has all it can use."""
    i = day.option[o, ITEM]
    if held.live[i, PLACED] >= day.item[i, ROOM]:
        return NONE
    if not day.item[i, PATROLLED]:
        return int(day.item[i, OMIT])
    return int(held.live[i, COST] - missed_at(day, held, i, o))


@core
def missed_at(day: Day, held: Held, i: int, more: int) -> int:
    """The price of what a spot misses with its present patrols, and one by option ``more`` (NONE: none)."""
    terms, first, end = day.spot[i], day.item[i, FIRST_SLOT], day.item[i, END_SLOT]
    worths, count, minutes = held.worths, 0, 0
    for s in range(first, end + 1):
        o = more if s == end else held.slot[s, OPTION]
        if o != NONE:
            minutes += min(day.option[o, MINUTES], terms[CAP])
            worth, k = day.option[o, WORTH], count
            while k > 0 and worths[k - 1] < worth:
                worths[k] = worths[k - 1]
                k -= 1
            worths[k] = worth
            count += 1
    cost = terms[DOSE_PRICE] * max(terms[TARGET] - minutes, 0)
    if terms[WORTH_PRICE]:
        earned = 0
        for k in range(min(count, day.ranks.shape[1])):
            earned += worths[k] * day.ranks[i, k] // 100
        cost += terms[WORTH_PRICE] * max(terms[FULL] - earned, 0)
    return int(cost)


@core
def holes_at(day: Day, held: Held, i: int) -> int:
    """The price of the times a spot is left alone for too long."""
    terms, first, end = day.spot[i], day.item[i, FIRST_SLOT], day.item[i, END_SLOT]
    stays, count = held.stays, 0
    for s in range(first, end):
        if held.slot[s, OPTION] != NONE:
            begin, over = _span(day, held, s)
            k = count
            while k > 0 and (
                stays[k - 1, 0] > begin or (stays[k - 1, 0] == begin and stays[k - 1, 1] > over)
            ):
                stays[k, 0], stays[k, 1] = stays[k - 1, 0], stays[k - 1, 1]
                k -= 1
            stays[k, 0], stays[k, 1] = begin, over
            count += 1
    cost = 0
    for h in range(terms[HOLE_SPANS]):
        opens, closes = day.hole[i, h, 0], day.hole[i, h, 1]
        since = opens
        for k in range(count):
            if opens <= stays[k, 0] and stays[k, 1] <= closes:
                cost += _over(stays[k, 0] - since, terms[HOLE_MOST], terms[HOLE_PER])
                since = stays[k, 1]
        cost += _over(closes - since, terms[HOLE_MOST], terms[HOLE_PER])
    return int(cost * terms[HOLE_PRICE])


@core
def _over(alone: int, most: int, per: int) -> int:
    return -(-max(alone - most, 0) // per)


@core
def _span(day: Day, held: Held, s: int) -> tuple[int, int]:
    """Start and end of the stay in a slot as the routes have it now."""
    call, first = held.call, s * held.tally[SEATS]
    begin, over = call[first, START], call[first, START] + call[first, LENGTH]
    for c in range(first + 1, first + day.option[held.slot[s, OPTION], LEGS]):
        begin = min(begin, call[c, START])
        over = max(over, call[c, START] + call[c, LENGTH])
    return begin, over


@core
def _block(day: Day, held: Held, i: int) -> None:
    """Lists the spans that the stays of an item's groups keep free, in order of their beginnings."""
    block, count = held.block[i], 0
    for n in range(day.bounds[i], day.bounds[i + 1]):
        group = day.group[day.bound[n]]
        if group[BY_AGENCY]:
            continue
        for m in range(group[GROUP_FIRST], group[GROUP_END]):
            other = day.group_item[m]
            for s in range(day.item[other, FIRST_SLOT], day.item[other, END_SLOT]):
                o = held.slot[s, OPTION]
                if o == NONE:
                    continue
                begin, over = held.slot[s, FIRST] - group[LEAST], held.slot[s, LAST] + day.option[o, STAY]
                k = count
                while k > 0 and block[k - 1, 0] > begin:
                    block[k, 0], block[k, 1] = block[k - 1, 0], block[k - 1, 1]
                    k -= 1
                block[k, 0], block[k, 1] = begin, over + group[LEAST]
                count += 1
    held.live[i, BLOCKS] = count


@core
def _agency_bound(day: Day, held: Held, i: int) -> int:
    """The one agency that is at the item's household already; NONE if nobody is, or both are together."""
    bound = NONE
    for n in range(day.bounds[i], day.bounds[i + 1]):
        group = day.group[day.bound[n]]
        if not group[BY_AGENCY]:
            continue
        for m in range(group[GROUP_FIRST], group[GROUP_END]):
            other = day.group_item[m]
            if other == i:
                continue
            for s in range(day.item[other, FIRST_SLOT], day.item[other, END_SLOT]):
                if held.slot[s, OPTION] != NONE:
                    theirs = _agency_of(day, held, s)
                    if theirs != NONE and bound != theirs:
                        bound = theirs if bound == NONE else NOBODY
    return bound


@core
def _agency_of(day: Day, held: Held, s: int) -> int:
    """The agency of everybody on a stay; NONE if they are of several."""
    first = s * held.tally[SEATS]
    agency = day.route[held.call[first, PERSON], AGENCY]
    for c in range(first + 1, first + day.option[held.slot[s, OPTION], LEGS]):
        if day.route[held.call[c, PERSON], AGENCY] != agency:
            return NONE
    return int(agency)

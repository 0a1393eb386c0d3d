"""Where three and more people can be at one item together: a cheap crew, positions and agreed starts.

For each start at which somebody could begin, the legs are seated one after the other with whoever is free and
costs least, with those seated already. So that the first leg does not take the only one who could do another,
each leg is seated first once; and where somebody of a set is wanted, once with one of the set there. Then all
crews are gone through that could still be cheaper than the cheapest one found, up to a number of seats.
"""

from __future__ import annotations

from solver.deployment.core.columns import (
    AGENCY,
    ALIKE,
    BLOCKS,
    BOUND,
    EARLIEST,
    EARLY_BEFORE,
    END_WANTED,
    FIRST_WANTED,
    ITEM,
    LAG_LEAST,
    LAG_MOST,
    LATE_AFTER,
    LATE_PRICE,
    LEGS,
    MEMBER,
    MEMBER_COLUMNS,
    MEMBER_GAP,
    MEMBER_START,
    MEMBER_VERSION,
    MOVE_CHARGED,
    MOVE_COLUMNS,
    MOVE_P,
    MOVE_Q,
    MOVE_SPENT,
    MOVE_STAMP,
    MOVE_USED,
    NO_WAY,
    NONE,
    PAIR,
    PRICE,
    STAMP,
    STAY,
    TIME_PARTS,
    VERSION,
    Day,
    Held,
    Table,
)  # fmt: skip
from solver.deployment.core.inserting import pushed
from solver.deployment.core.pairing import BUSY, CHARGE, DEAR, EARLY, LATEST_, WHERE, WHO, ways_of
from solver.deployment.core.timing import away
from solver.deployment.tables import NEVER
from solver.jit import core

CHOSEN, AT, OTHERS, SO_FAR = 0, 1, 2, 3  # of Held.crew: the way of a leg, its start; see _try_all
CREW_COLUMNS = 4
MOST_SEATED = 60  # seats tried for one start, the last of each crew aside


@core
def best_crew(day: Day, held: Held, o: int, move: Table) -> int:
    """The cheapest crew found for joint option o, as ``pairing.best_pair`` does it for two."""
    option = day.option[o]
    move[MOVE_USED], move[MOVE_STAMP] = NO_WAY, held.live[option[ITEM], STAMP]
    for n in range(option[LEGS]):
        held.many_ways[n] = ways_of(day, held, o, n, held.ways[n])
        if held.many_ways[n] == 0:
            return NO_WAY
    _least_of_others(day, held, o)
    for n in range(1 if option[ALIKE] else option[LEGS]):
        before = -NO_WAY
        for k in range(held.many_ways[n]):
            start = max(held.ways[n, k, EARLY] - n * option[LAG_LEAST], option[EARLIEST])
            if start != before:
                _begin_at(day, held, o, start, move)
            before = start
    return int(move[MOVE_USED])


@core
def _begin_at(day: Day, held: Held, o: int, start: int, move: Table) -> None:
    """The crews tried for a start of the first leg; any leg is seated first if no start waits for another."""
    option = day.option[o]
    if held.live[option[ITEM], BLOCKS]:
        start = pushed(held, option[ITEM], option[STAY], start)
    firsts = option[LEGS] if option[LAG_LEAST] == option[LAG_MOST] else 1
    for first in range(firsts):
        if _seat_all(day, held, o, start, first, NONE):
            _weigh(day, held, o, move)
        for w in range(option[FIRST_WANTED], option[END_WANTED]):
            if _seat_all(day, held, o, start, first, w):
                _weigh(day, held, o, move)
    _try_all(day, held, o, start, move)


@core
def _least_of_others(day: Day, held: Held, o: int) -> None:
    """For each leg what those after it cost at least, whoever takes them."""
    others = 0
    for n in range(day.option[o, LEGS] - 1, -1, -1):
        held.crew[n, OTHERS] = others
        least = NO_WAY
        for k in range(held.many_ways[n]):
            least = min(least, held.ways[n, k, DEAR] + held.ways[n, k, BUSY])
        others += least


@core
def _try_all(day: Day, held: Held, o: int, start: int, move: Table) -> None:
    """All crews for a start of the first leg that cost less than the move, in the order of their ways."""
    option, crew = day.option[o], held.crew
    wait, seated, n = option[LAG_MOST] - option[LAG_LEAST], 0, 0
    for leg in range(option[LEGS]):
        crew[leg, CHOSEN] = NONE
    while n >= 0 and seated < MOST_SEATED:
        if not _seat_next(day, held, o, n, start, wait if n else 0, move):
            n -= 1
            continue
        if n + 1 == option[LEGS]:
            _weigh(day, held, o, move)
        else:
            n, seated = n + 1, seated + 1


@core
def _seat_next(day: Day, held: Held, o: int, n: int, start: int, wait: int, move: Table) -> bool:
    """Leg n taken by the next way of those that leave the crew cheaper than the move. Whether there is one;
    else it is free again."""
    option, crew, first = day.option[o], held.crew, held.crew[n, CHOSEN] + 1
    since = crew[n - 1, AT] + option[LAG_LEAST] if n else start
    so_far = crew[n - 1, SO_FAR] if n else option[PRICE]
    crew[n, CHOSEN] = NONE
    for k in range(first, held.many_ways[n]):
        way = held.ways[n, k]
        begins = max(way[EARLY], since)
        if begins > way[LATEST_] or begins > since + wait:
            continue
        cost = so_far + way[DEAR] + way[BUSY] + (begins - way[EARLY]) // (2 * day.whole[TIME_PARTS])
        if cost + crew[n, OTHERS] >= move[MOVE_USED]:
            continue
        cost += _company(day, held, o, way[WHO])
        lacking = n + 1 == option[LEGS] and _lacks(day, held, o, way[WHO])
        if cost + crew[n, OTHERS] < move[MOVE_USED] and not lacking:
            crew[n, CHOSEN], crew[n, AT], crew[n, SO_FAR] = k, begins, cost
            return True
    return False


@core
def _lacks(day: Day, held: Held, o: int, p: int) -> bool:
    """Whether with p as the last of the crew nobody is there of a set of whom one must be."""
    for w in range(day.option[o, FIRST_WANTED], day.option[o, END_WANTED]):
        there = day.wanted[w, p]
        for n in range(day.option[o, LEGS] - 1):
            there += day.wanted[w, held.ways[n, held.crew[n, CHOSEN], WHO]]
        if not there and day.wanted[w, day.wanted.shape[1] - 1] >= NEVER:
            return True
    return False


@core
def _seat_all(day: Day, held: Held, o: int, start: int, first: int, wanted: int) -> bool:
    """Seats leg ``first``, with one of a wanted set if there is one, then the others. Whether all are
    seated; ``held.crew`` holds the way of each."""
    option, crew = day.option[o], held.crew
    for n in range(option[LEGS]):
        crew[n, CHOSEN] = NONE
    wait = option[LAG_MOST] - option[LAG_LEAST]
    if not _seat_one(day, held, o, first, start + first * option[LAG_LEAST], 0, wanted):
        return False
    for n in range(option[LEGS]):
        if n != first:
            since = start + n * option[LAG_LEAST]
            if wait and n:
                since = crew[n - 1, AT] + option[LAG_LEAST]
            if not _seat_one(day, held, o, n, since, wait if n else 0, NONE):
                return False
    return True


@core
def _seat_one(day: Day, held: Held, o: int, n: int, since: int, wait: int, wanted: int) -> bool:
    """The cheapest way for leg n that begins from ``since`` to ``wait`` later, of somebody who may be with
    those seated."""
    found, lowest, crew = NONE, NO_WAY, held.crew
    for k in range(held.many_ways[n]):
        way = held.ways[n, k]
        start = max(way[EARLY], since)
        if start > way[LATEST_] or start > since + wait:
            continue
        if wanted != NONE and not day.wanted[wanted, way[WHO]]:
            continue
        cost = way[DEAR] + way[BUSY] + (start - way[EARLY]) // (2 * day.whole[TIME_PARTS])
        if cost < lowest:
            cost += _company(day, held, o, way[WHO])
            if cost < lowest:
                found, lowest, crew[n, AT] = k, cost, start
    crew[n, CHOSEN] = found
    return bool(found != NONE)


@core
def _company(day: Day, held: Held, o: int, p: int) -> int:
    """What it costs that p goes with those who are seated; NO_WAY if p is, or is kept apart from one of
    them."""
    pair, price = day.option[o, PAIR], 0
    for n in range(day.option[o, LEGS]):
        k = held.crew[n, CHOSEN]
        if k != NONE:
            q = held.ways[n, k, WHO]
            if q == p or day.pair[pair, q, p] >= NEVER:
                return NO_WAY
            price += day.pair[pair, q, p]
    return int(price)


@core
def _weigh(day: Day, held: Held, o: int, move: Table) -> None:
    """The crew becomes the move if it may go and costs less."""
    option, crew = day.option[o], held.crew
    price = _price(day, held, o)
    if price >= NEVER or _is_elsewhere(day, held, o):
        return
    charged = spent = option[PRICE] + price
    busy = late = 0
    for n in range(option[LEGS]):
        way, start = held.ways[n, crew[n, CHOSEN]], crew[n, AT]
        charged += way[CHARGE]
        spent += way[DEAR]
        busy += way[BUSY] + (start - way[EARLY]) // (2 * day.whole[TIME_PARTS])
        if option[LATE_PRICE]:
            late += away(option[LATE_AFTER], option[EARLY_BEFORE], start)
    spent += late * option[LATE_PRICE]
    if spent + busy >= move[MOVE_USED]:
        return
    move[MOVE_CHARGED], move[MOVE_SPENT], move[MOVE_USED] = charged, spent, spent + busy
    move[MOVE_P], move[MOVE_Q] = held.ways[0, crew[0, CHOSEN], WHO], held.ways[1, crew[1, CHOSEN], WHO]
    for n in range(option[LEGS]):
        way, m = held.ways[n, crew[n, CHOSEN]], MOVE_COLUMNS + n * MEMBER_COLUMNS
        move[m + MEMBER], move[m + MEMBER_GAP], move[m + MEMBER_START] = way[WHO], way[WHERE], crew[n, AT]
        move[m + MEMBER_VERSION] = held.run[way[WHO], VERSION]


@core
def _price(day: Day, held: Held, o: int) -> int:
    """What its pairs cost, and that nobody of a wanted set is on it."""
    price, option = 0, day.option[o]
    for n in range(option[LEGS]):
        for m in range(n):
            price += day.pair[
                option[PAIR], held.ways[m, held.crew[m, CHOSEN], WHO], held.ways[n, held.crew[n, CHOSEN], WHO]
            ]
    for w in range(option[FIRST_WANTED], option[END_WANTED]):
        there = False
        for n in range(option[LEGS]):
            if day.wanted[w, held.ways[n, held.crew[n, CHOSEN], WHO]]:
                there = True
        if not there:
            price += day.wanted[w, day.wanted.shape[1] - 1]
    return int(price)


@core
def _is_elsewhere(day: Day, held: Held, o: int) -> bool:
    """Whether all are of one agency, and another one is bound to the household."""
    bound = held.live[day.option[o, ITEM], BOUND]
    if bound == NONE:
        return False
    agency = day.route[held.ways[0, held.crew[0, CHOSEN], WHO], AGENCY]
    for n in range(1, day.option[o, LEGS]):
        if day.route[held.ways[n, held.crew[n, CHOSEN], WHO], AGENCY] != agency:
            return False
    return bool(agency != bound)


@core
def crew_stands(day: Day, held: Held, o: int, move: Table) -> bool:
    """Whether the routes of all of a crew are as they were when the move was found."""
    for n in range(day.option[o, LEGS]):
        m = MOVE_COLUMNS + n * MEMBER_COLUMNS
        if held.run[move[m + MEMBER], VERSION] != move[m + MEMBER_VERSION]:
            return False
    return True

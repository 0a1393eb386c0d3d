"""Where two people can be at one item together: the cheapest two, their positions and agreed starts."""

from __future__ import annotations

from solver.deployment.core.columns import (
    AGENCY,
    AHEAD,
    ALIKE,
    BARRED,
    BEHIND,
    BLOCKS,
    BOUND,
    CLOSING,
    EARLIEST,
    EARLY_BEFORE,
    FARE,
    FIRST_LEG,
    ITEM,
    LAG_LEAST,
    LAG_MOST,
    LATE_AFTER,
    LATE_PRICE,
    LATEST,
    LEAVE,
    LEG_MINUTES,
    LEG_PLACE,
    MANY,
    MODE,
    MOVE_CHARGED,
    MOVE_GAP_P,
    MOVE_GAP_Q,
    MOVE_P,
    MOVE_Q,
    MOVE_SPENT,
    MOVE_STAMP,
    MOVE_START,
    MOVE_THEN,
    MOVE_USED,
    MOVE_VERSION_P,
    MOVE_VERSION_Q,
    NO_WAY,
    NONE,
    PAIR,
    PAIR_LEAST,
    PRICE,
    STAMP,
    STAY,
    TEAM,
    THEN,
    TIME_PARTS,
    VERSION,
    WAY,
    Day,
    Held,
    Table,
)  # fmt: skip
from solver.deployment.core.inserting import pushed
from solver.deployment.core.timing import away
from solver.deployment.tables import NEVER
from solver.jit import core

# a way to put one leg into a route: whom, where, from when to when, at what cost (see ways.Ways)
WHO, WHERE, EARLY, LATEST_, DEAR, BUSY, CHARGE = 0, 1, 2, 3, 4, 5, 6
WAY_COLUMNS = 7


@core
def best_pair(day: Day, held: Held, o: int, move: Table) -> int:
    """The cheapest two for joint option o as the routes of the team are; ``move`` is filled in. Returns what
    it costs, NO_WAY if there is no way."""
    option = day.option[o]
    move[MOVE_USED], move[MOVE_STAMP] = NO_WAY, held.live[option[ITEM], STAMP]
    of_ones = ways_of(day, held, o, 0, held.ways[0])
    second, of_twos = 0, of_ones
    if of_ones and not option[ALIKE]:
        second, of_twos = 1, ways_of(day, held, o, 1, held.ways[1])
    if of_ones and of_twos:
        _match(day, held, o, second, of_ones, of_twos, move)
    return int(move[MOVE_USED])


@core
def ways_of(day: Day, held: Held, o: int, n: int, found: Table) -> int:
    """Every gap of every route of the team into which leg n fits, and how many there are."""
    option, count = day.option[o], 0
    e = option[FIRST_LEG] + n
    there, minutes, earliest, latest = (
        day.leg[e, LEG_PLACE],
        day.leg[e, LEG_MINUTES],
        option[EARLIEST],
        option[LATEST],
    )
    parts = day.whole[TIME_PARTS]
    for m in range(held.tally[TEAM]):
        p = held.team[m]
        gap, fare, mode, many = held.gap[p], day.route[p, FARE], day.route[p, MODE], held.run[p, MANY]
        if day.who[e, p] == BARRED or many + 1 >= held.sequence.shape[1]:
            continue
        for k in range(many + 1):
            if gap[k, LEAVE] > latest:
                break
            if gap[k, CLOSING] < earliest + minutes:
                continue
            going, back = day.travel[mode, gap[k, BEHIND], there], day.travel[mode, there, gap[k, AHEAD]]
            early = max(gap[k, LEAVE] + going, earliest)
            last = min(gap[k, CLOSING] - back - minutes, latest)
            if early > last:
                continue
            detour, way = going + back - gap[k, WAY], found[count]
            way[WHO], way[WHERE], way[EARLY], way[LATEST_] = p, k, early, last
            way[CHARGE], way[DEAR] = day.who[e, p], detour * fare + day.who[e, p]
            way[BUSY] = min(max(early + minutes + back - gap[k, THEN], 0), detour + minutes) // parts
            count += 1
    return count


@core
def _match(day: Day, held: Held, o: int, second: int, of_ones: int, of_twos: int, move: Table) -> None:
    """Every way of the first with every way of the second leg."""
    option, ones, twos = day.option[o], held.ways[0], held.ways[second]
    i, late_price, lowest = option[ITEM], option[LATE_PRICE], NO_WAY
    parts = day.whole[TIME_PARTS]
    blocks, bound, least = held.live[i, BLOCKS], held.live[i, BOUND], NO_WAY
    for b in range(of_twos):
        least = min(least, twos[b, DEAR] + twos[b, BUSY])
    least += option[PAIR_LEAST]
    for a in range(of_ones):
        one = ones[a]
        if one[DEAR] + one[BUSY] + least >= lowest:
            continue
        for b in range(of_twos):
            two = twos[b]
            cost = one[DEAR] + one[BUSY] + two[DEAR] + two[BUSY]
            if cost + option[PAIR_LEAST] >= lowest or one[WHO] == two[WHO]:
                continue
            start = max(one[EARLY], two[EARLY] - option[LAG_MOST])
            if blocks:
                start = pushed(held, i, option[STAY], start)
            then = max(start + option[LAG_LEAST], two[EARLY])
            if start > one[LATEST_] or then > two[LATEST_]:
                continue
            pair = day.pair[option[PAIR], one[WHO], two[WHO]]
            if pair >= NEVER or (bound != NONE and _is_elsewhere(day, one[WHO], two[WHO], bound)):
                continue
            late = 0
            if late_price:
                late = away(option[LATE_AFTER], option[EARLY_BEFORE], start)
                late += away(option[LATE_AFTER], option[EARLY_BEFORE], then)
            cost += pair + late * late_price + (start - one[EARLY] + then - two[EARLY]) // (2 * parts)
            if cost < lowest:
                lowest = cost
                move[MOVE_P], move[MOVE_GAP_P], move[MOVE_START] = one[WHO], one[WHERE], start
                move[MOVE_Q], move[MOVE_GAP_Q], move[MOVE_THEN] = two[WHO], two[WHERE], then
                move[MOVE_CHARGED] = option[PRICE] + pair + one[CHARGE] + two[CHARGE]
                move[MOVE_SPENT] = option[PRICE] + pair + one[DEAR] + two[DEAR] + late * late_price
                move[MOVE_USED] = option[PRICE] + cost
    if lowest < NO_WAY:
        move[MOVE_VERSION_P], move[MOVE_VERSION_Q] = (
            held.run[move[MOVE_P], VERSION],
            held.run[move[MOVE_Q], VERSION],
        )


@core
def _is_elsewhere(day: Day, p: int, q: int, bound: int) -> bool:
    """Whether p and q are both of one agency, and another one is bound to the household."""
    return bool(day.route[p, AGENCY] == day.route[q, AGENCY] and day.route[p, AGENCY] != bound)

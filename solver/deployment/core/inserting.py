"""The cheapest place in a route for what one person can do, remembered as long as nothing has changed."""

from __future__ import annotations

from solver.deployment.core.columns import (
    AGENCY,
    AHEAD,
    AT,
    BARRED,
    BEHIND,
    BLOCKS,
    BOUND,
    CLOSING,
    EARLIEST,
    EARLY_BEFORE,
    FARE,
    FIRST_LEG,
    GAP,
    ITEM,
    LATE_AFTER,
    LATE_PRICE,
    LATEST,
    LEAVE,
    LEG_MINUTES,
    LEG_PLACE,
    MANY,
    MODE,
    NO_WAY,
    NONE,
    OF_STAMP,
    OF_VERSION,
    PRICE,
    SPENT,
    STAMP,
    THEN,
    TIME_PARTS,
    USED,
    VERSION,
    WAY,
    Day,
    Held,
)  # fmt: skip
from solver.deployment.core.timing import away
from solver.jit import core


@core
def pushed(held: Held, i: int, stay: int, start: int) -> int:
    """The earliest start from ``start`` on that keeps item i's distances. Its blocks are in order of their
    beginnings, so one pass is enough."""
    for n in range(held.live[i, BLOCKS]):
        if start + stay > held.block[i, n, 0] and start < held.block[i, n, 1]:
            start = held.block[i, n, 1]
    return start


@core
def is_open_to(day: Day, held: Held, i: int, p: int) -> bool:
    """Whether what is placed for a household leaves it open to the agency of person p."""
    bound = held.live[i, BOUND]
    return bool(bound == NONE or bound == day.route[p, AGENCY])


@core
def cheapest(day: Day, held: Held, o: int, p: int) -> int:
    """What it costs at least to put option o into route p; the whole answer stands in ``held.best``."""
    known = held.best[o, p]
    i = day.option[o, ITEM]
    if known[OF_VERSION] != held.run[p, VERSION] or known[OF_STAMP] != held.live[i, STAMP]:
        _look(day, held, o, p)
    return int(known[USED])


@core
def _look(day: Day, held: Held, o: int, p: int) -> None:
    """Try all gaps. The cost is money and the time used up: the delay it causes, but never more than the
    detour and the stay, because time spent waiting can still be filled."""
    option, gap, known = day.option[o], held.gap[p], held.best[o, p]
    i, e = option[ITEM], option[FIRST_LEG]
    known[OF_VERSION], known[OF_STAMP], known[USED] = held.run[p, VERSION], held.live[i, STAMP], NO_WAY
    charged, many = day.who[e, p], held.run[p, MANY]
    if charged == BARRED or not is_open_to(day, held, i, p) or many + 1 >= held.sequence.shape[1]:
        return
    charged += option[PRICE]
    there, minutes, fare, mode = (
        day.leg[e, LEG_PLACE],
        day.leg[e, LEG_MINUTES],
        day.route[p, FARE],
        day.route[p, MODE],
    )
    earliest, latest, blocks = option[EARLIEST], option[LATEST], held.live[i, BLOCKS]
    lowest, parts = NO_WAY, day.whole[TIME_PARTS]
    for k in range(many + 1):
        if gap[k, LEAVE] > latest:
            break
        if gap[k, CLOSING] < earliest + minutes:
            continue
        going = day.travel[mode, gap[k, BEHIND], there]
        start = max(gap[k, LEAVE] + going, earliest)
        if blocks:
            start = pushed(held, i, minutes, start)
        back = day.travel[mode, there, gap[k, AHEAD]]
        done = start + minutes + back
        if start > latest or done > gap[k, CLOSING]:
            continue
        detour = going + back - gap[k, WAY]
        money = detour * fare + charged
        if option[LATE_PRICE]:
            money += option[LATE_PRICE] * away(option[LATE_AFTER], option[EARLY_BEFORE], start)
        cost = money + min(detour + minutes, max(done - gap[k, THEN], 0)) // parts
        if cost < lowest:
            lowest = cost
            known[USED], known[SPENT], known[GAP], known[AT] = cost, money, k, start

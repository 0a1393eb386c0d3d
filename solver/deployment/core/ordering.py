"""One global order of visits, timed as a whole: everybody goes on as early as possible, partners wait.

The search asks one question over and over: what would the day cost if one visit stood elsewhere, or went to
others? The day before every place of the present order is kept, so only what lies behind the first change is
timed again, and no further than to where the day is as it was before.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from solver.deployment.core.bundling import bundled
from solver.deployment.core.columns import NONE, Table
from solver.deployment.core.luck import lot
from solver.deployment.tables import NEVER
from solver.jit import core, entry

# Orders.visit
LEGS, PLACE_P, LENGTH_P, PLACE_Q, LENGTH_Q, EARLIEST, LATEST = 0, 1, 2, 3, 4, 5, 6
LATE_AFTER, EARLY_BEFORE, LATE_PRICE, LAG_LEAST, LAG_MOST, FIRST_CREW, END_CREW = 7, 8, 9, 10, 11, 12, 13
VISIT_COLUMNS = 14

# Orders.crew. Q is NONE for one person
CREW_P, CREW_Q, CREW_PRICE = 0, 1, 2
CREW_COLUMNS = 3

# Orders.route
OPEN, CLOSE, BASE, HOME, MODE, FARE = 0, 1, 2, 3, 4, 5
ROUTE_COLUMNS = 6

# Orders.state, one row for each place of the order and one for its end: cost and greatest lateness of all
# before it, the lateness there, the greatest from there on
COST, WORST, LATE, LATER = 0, 1, 2, 3
STATE_COLUMNS = 4

# Orders.tally: the cost of the present order and of the best one; then as in tables.Tables
PRESENT, LOWEST, BASE_COST, WORST_PRICE = 0, 1, 2, 3
TALLY_COLUMNS = 4

REACH = 12  # places by which a visit moves in the order at most, most of the time
MOVES, STAYS = (
    0.75,
    0.4,
)  # below the first a visit moves in the order, above the second its crew is drawn anew


class Orders(NamedTuple):
    """What is given, and the order as it stands. ``order[k]``: the visit at place k; ``chosen[i]``: the crew
    of visit i. ``free`` and ``place``: from when and where everybody is free before each place, ``now_*``
    the same while an order is timed. ``tried_order``: a changed order; ``best_*``: the best one."""

    visit: Table
    crew: Table
    route: Table
    travel: npt.NDArray[np.int32]
    order: Table
    chosen: Table
    tried_order: Table
    best_order: Table
    best_chosen: Table
    free: Table
    place: Table
    state: Table
    now_free: Table
    now_place: Table
    now: Table
    tally: Table
    luck: Table


@entry
def anneal(orders: Orders, rounds: int, done: int, whole: float, warm: float) -> None:
    """So many rounds of a chain of ``whole`` rounds, of which ``done`` are done; it begins at temperature
    ``warm``."""
    _anneal(bundled(orders), rounds, done, whole, warm)


@entry
def time_all(orders: Orders) -> None:
    """Time the present order, which is the best one if it costs less than that."""
    _time_all(bundled(orders))


@core
def _time_all(orders: Orders) -> None:
    for p in range(orders.route.shape[0]):
        orders.free[0, p], orders.place[0, p] = orders.route[p, OPEN], orders.route[p, BASE]
    for column in range(STATE_COLUMNS):
        orders.state[0, column] = 0
    _time(orders, 0)
    _keep_if_best(orders)


@core
def _anneal(orders: Orders, rounds: int, done: int, whole: float, warm: float) -> None:
    tally = orders.tally
    for n in range(rounds):
        left = max(1.0 - (done + n) / whole, 0.0)
        warmth = warm * left * left * left + 1e-9
        limit = tally[PRESENT] - warmth * math.log(1.0 - lot(orders.luck))
        _try(orders, limit)
        _keep_if_best(orders)


@core
def _keep_if_best(orders: Orders) -> None:
    if orders.tally[PRESENT] >= orders.tally[LOWEST]:
        return
    orders.tally[LOWEST] = orders.tally[PRESENT]
    for k in range(orders.order.shape[0]):
        orders.best_order[k] = orders.order[k]
    for i in range(orders.chosen.shape[0]):
        orders.best_chosen[i] = orders.chosen[i]


@core
def _try(orders: Orders, limit: float) -> None:
    """Move one visit; the present order stays unless the new one costs at most ``limit``."""
    luck, order, many = orders.luck, orders.order, orders.order.shape[0]
    a = int(lot(luck) * many)
    i, first, last, kind = order[a], a, a, lot(luck)
    shifted = 1 if kind < MOVES else 0
    if shifted:
        reach = REACH if lot(luck) < 0.9 else many
        b = min(max(a - reach + int(lot(luck) * (2 * reach + 1)), 0), many - 1)
        first, last = min(a, b), max(a, b)
        _shift(orders, a, b)
    before = orders.chosen[i]
    if kind > STAYS:
        crews = orders.visit[i, END_CREW] - orders.visit[i, FIRST_CREW]
        orders.chosen[i] = orders.visit[i, FIRST_CREW] + int(lot(luck) * crews)
    if first == last and orders.chosen[i] == before:
        return
    if _cost(orders, first, last, limit, shifted) > limit:
        orders.chosen[i] = before
        return
    if shifted:
        for k in range(first, last + 1):
            order[k] = orders.tried_order[k]
    _time(orders, first)


@core
def _shift(orders: Orders, a: int, b: int) -> None:
    """``tried_order`` between a and b: the order with the visit at place a standing at place b."""
    order, tried = orders.order, orders.tried_order
    for k in range(a, b):
        tried[k] = order[k + 1]
    for k in range(b + 1, a + 1):
        tried[k] = order[k - 1]
    tried[b] = order[a]


@core
def _cost(orders: Orders, first: int, last: int, limit: float, shifted: int) -> int:
    """What the changed order costs, which differs from the present one only at places ``first`` to ``last``.
    ``shifted``: there they are as in ``tried_order``. Anything above ``limit`` may come back once it is
    passed."""
    people, many, now, state = orders.route.shape[0], orders.order.shape[0], orders.now, orders.state
    for p in range(people):
        orders.now_free[p], orders.now_place[p] = orders.free[first, p], orders.place[first, p]
    now[COST], now[WORST] = state[first, COST], state[first, WORST]
    for k in range(first, many):
        if k > last and _is_as_it_was(orders, k):
            worst, end = max(now[WORST], state[k, LATER]), state[many, WORST]
            change = now[COST] - state[k, COST] + (worst - end) * orders.tally[WORST_PRICE]
            return int(orders.tally[PRESENT] + change)
        _step(orders, orders.tried_order[k] if k <= last and shifted else orders.order[k])
        if now[COST] > limit:
            return int(now[COST])
    return _closed(orders)


@core
def _is_as_it_was(orders: Orders, k: int) -> bool:
    """Whether everybody is free where and when they were before place k."""
    for p in range(orders.route.shape[0]):
        if orders.now_free[p] != orders.free[k, p] or orders.now_place[p] != orders.place[k, p]:
            return False
    return True


@core
def _time(orders: Orders, first: int) -> None:
    """Time the present order from a place on and keep the day before every place."""
    people, many, now, state = orders.route.shape[0], orders.order.shape[0], orders.now, orders.state
    for p in range(people):
        orders.now_free[p], orders.now_place[p] = orders.free[first, p], orders.place[first, p]
    now[COST], now[WORST] = state[first, COST], state[first, WORST]
    for k in range(first, many):
        _step(orders, orders.order[k])
        state[k, LATE] = now[LATE]
        state[k + 1, COST], state[k + 1, WORST] = now[COST], now[WORST]
        for p in range(people):
            orders.free[k + 1, p], orders.place[k + 1, p] = orders.now_free[p], orders.now_place[p]
    state[many, LATER] = 0
    for k in range(many - 1, -1, -1):
        state[k, LATER] = max(state[k, LATE], state[k + 1, LATER])
    orders.tally[PRESENT] = _closed(orders)


@core
def _closed(orders: Orders) -> int:
    """The cost with the ways home and the greatest lateness."""
    cost = orders.now[COST] + orders.now[WORST] * orders.tally[WORST_PRICE] + orders.tally[BASE_COST]
    for p in range(orders.route.shape[0]):
        route = orders.route[p]
        way = orders.travel[route[MODE], orders.now_place[p], route[HOME]]
        cost += way * route[FARE]
        if orders.now_free[p] + way > route[CLOSE]:
            cost += NEVER
    return int(cost)


@core
def _step(orders: Orders, i: int) -> None:
    """One visit more."""
    visit, now, free, place = orders.visit[i], orders.now, orders.now_free, orders.now_place
    crew = orders.crew[orders.chosen[i]]
    p, q = crew[CREW_P], crew[CREW_Q]
    way = orders.travel[orders.route[p, MODE], place[p], visit[PLACE_P]]
    cost = way * orders.route[p, FARE] + crew[CREW_PRICE]
    start = max(free[p] + way, visit[EARLIEST])
    away = worst = 0
    if q != NONE:
        way = orders.travel[orders.route[q, MODE], place[q], visit[PLACE_Q]]
        cost += way * orders.route[q, FARE]
        then = max(free[q] + way, visit[EARLIEST], start + visit[LAG_LEAST])
        start = max(start, then - visit[LAG_MOST])
        free[q], place[q] = then + visit[LENGTH_Q], visit[PLACE_Q]
        worst = max(then - visit[LATE_AFTER], 0)
        away = worst + max(visit[EARLY_BEFORE] - then, 0)
        if then > visit[LATEST]:
            cost += NEVER
    free[p], place[p] = start + visit[LENGTH_P], visit[PLACE_P]
    late = max(start - visit[LATE_AFTER], 0)
    away += late + max(visit[EARLY_BEFORE] - start, 0)
    if start > visit[LATEST]:
        cost += NEVER
    now[LATE] = max(worst, late)
    now[WORST] = max(now[WORST], now[LATE])
    now[COST] += cost + away * visit[LATE_PRICE]

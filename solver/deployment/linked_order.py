"""A linked day as arrays for the compiled search, and the order it starts from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.deployment.core import ordering as at
from solver.deployment.core.columns import NONE, Table
from solver.deployment.core.ordering import Orders
from solver.deployment.plan import Plan
from solver.deployment.tables import NEVER, Option, Route

Crew = tuple[int, ...]


@dataclass(slots=True)
class Order:
    """Visits in order of planning, and the crew of every visit of the day."""

    items: list[int]
    crews: list[Crew]


def orders_of(plan: Plan) -> Orders:
    """Everything given, and an empty order: visits that nobody can make are in none."""
    tables = plan.tables
    options = [tables.options[item.options[0]] for item in tables.items]
    crews = [crews_of(option) for option in options]
    ends = np.cumsum([len(own) for own in crews]).tolist()
    rows = [_crew_row(option, crew) for option, own in zip(options, crews) for crew in own]
    visits = [_visit_row(option, end - len(own), end) for option, own, end in zip(options, crews, ends)]
    people, makeable = len(tables.routes), sum(1 for own in crews if own)

    def zeros(*shape: int) -> Table:
        return np.zeros(shape, dtype=np.int64)

    found = Orders(
        visit=_rows(visits, at.VISIT_COLUMNS), crew=_rows(rows, at.CREW_COLUMNS),
        route=_rows([_route_row(route) for route in tables.routes], at.ROUTE_COLUMNS),
        travel=np.ascontiguousarray(np.stack(tables.travel)),
        order=zeros(makeable), chosen=zeros(len(visits)), tried_order=zeros(makeable),
        best_order=zeros(makeable), best_chosen=zeros(len(visits)),
        free=zeros(makeable + 1, people), place=zeros(makeable + 1, people),
        state=zeros(makeable + 1, at.STATE_COLUMNS), now_free=zeros(people), now_place=zeros(people),
        now=zeros(at.STATE_COLUMNS), tally=zeros(at.TALLY_COLUMNS), luck=np.ones(1, dtype=np.int64),
    )  # fmt: skip
    found.chosen[:] = np.minimum(found.visit[:, at.FIRST_CREW], max(len(rows) - 1, 0))
    found.tally[at.LOWEST] = NEVER * (len(visits) + 1) * 4
    found.tally[at.BASE_COST], found.tally[at.WORST_PRICE] = tables.base_cost, tables.worst_price
    return found


def first_order(orders: Orders) -> None:
    """By end of window; each visit by the crew that could begin it first."""
    visits, crews, routes = orders.visit, orders.crew, orders.route
    free, place = routes[:, at.OPEN].copy(), routes[:, at.BASE].copy()
    makeable = [i for i in range(len(visits)) if visits[i, at.FIRST_CREW] < visits[i, at.END_CREW]]
    for k, i in enumerate(sorted(makeable, key=lambda i: (int(visits[i, at.LATE_AFTER]), i))):
        visit = visits[i]
        own = crews[visit[at.FIRST_CREW] : visit[at.END_CREW]]
        begin = np.zeros(len(own), dtype=np.int64)
        for column, there in ((at.CREW_P, visit[at.PLACE_P]), (at.CREW_Q, visit[at.PLACE_Q])):
            who = own[:, column]
            way = orders.travel[routes[who, at.MODE], place[who], there]
            begin = np.maximum(begin, np.where(who == NONE, 0, free[who] + way))
        best = int(begin.argmin())
        start = max(int(begin[best]), int(visit[at.EARLIEST]))
        for p, there, minutes in (
            (own[best, at.CREW_P], visit[at.PLACE_P], visit[at.LENGTH_P]),
            (own[best, at.CREW_Q], visit[at.PLACE_Q], visit[at.LENGTH_Q]),
        ):
            if p != NONE:
                free[p], place[p] = start + minutes, there
        orders.order[k], orders.chosen[i] = i, visit[at.FIRST_CREW] + best
    at.time_all(orders)


def _rows(rows: list[tuple[int, ...]], columns: int) -> Table:
    return np.array(rows, dtype=np.int64).reshape(-1, columns)


def _visit_row(option: Option, first: int, end: int) -> tuple[int, ...]:
    one, two = option.legs[0], option.legs[-1]
    return (
        len(option.legs), one.place, one.minutes, two.place, two.minutes, option.earliest, option.latest,
        option.late_after, option.early_before, option.late_price, option.lag_least, option.lag_most,
        first, end,
    )  # fmt: skip


def _crew_row(option: Option, crew: Crew) -> tuple[int, ...]:
    return crew[0], crew[1] if len(crew) > 1 else NONE, price_of(option, crew)


def _route_row(route: Route) -> tuple[int, ...]:
    return route.open, route.close, route.base, route.home, route.mode, route.travel_price


def crews_of(option: Option) -> list[Crew]:
    """Everybody, or every pair, who may make a visit."""
    first = option.legs[0].allowed.nonzero()[0].tolist()
    if len(option.legs) == 1:
        return [(p,) for p in first]
    second = option.legs[1].allowed.nonzero()[0].tolist()
    pair = option.pair_price
    return [(p, q) for p in first for q in second if pair is None or pair[p, q] < NEVER]


def price_of(option: Option, crew: Crew) -> int:
    """What it costs if these people go."""
    price = option.price + sum(int(leg.price[p]) for leg, p in zip(option.legs, crew))
    return price if option.pair_price is None else price + int(option.pair_price[crew[0], crew[1]])

"""Putting stays into the plan and taking them off. The search does nothing else."""

from __future__ import annotations

from solver.deployment.core.columns import (
    AHEAD,
    AT,
    BASE_COST,
    BLOCKS,
    CHARGED,
    CHARGES,
    CLOSING,
    EARLIEST,
    END_SLOT,
    FIRST,
    FIRST_LEG,
    FIRST_SLOT,
    FROM,
    GAP,
    ITEM,
    KEPT,
    LAST,
    LATEST,
    LEAVE,
    LEG_MINUTES,
    LEG_PLACE,
    LEGS,
    LENGTH,
    MANY,
    MEMBER,
    MEMBER_COLUMNS,
    MEMBER_GAP,
    MEMBER_START,
    MISSED,
    MODE,
    MOVE_CHARGED,
    MOVE_COLUMNS,
    MOVE_GAP_P,
    MOVE_GAP_Q,
    MOVE_P,
    MOVE_Q,
    MOVE_START,
    MOVE_THEN,
    NONE,
    OMIT,
    OMITTED,
    ON_ROUTES,
    OPTION,
    PATROLLED,
    PERSON,
    PLACE,
    PLACED,
    PRICE,
    SEATS,
    SPACED,
    SPAN_FROM,
    SPAN_UNTIL,
    STAY,
    UNTIL,
    WORST,
    WORST_PRICE,
    Day,
    Held,
    Table,
)  # fmt: skip
from solver.deployment.core.effects import account, holes_at
from solver.deployment.core.luck import lot
from solver.deployment.core.timing import time_route
from solver.deployment.core.undo import touch_item, touch_route, touch_slot
from solver.jit import core

LATER = 0.5  # of the patrols placed start later than they could, half of these as late as they can


@core
def cost_of(day: Day, held: Held) -> int:
    """What the plan costs as it stands: the objective of the check to the unit."""
    tally = held.tally
    cost = day.whole[BASE_COST] + tally[CHARGES] + tally[OMITTED] + tally[MISSED] + tally[ON_ROUTES]
    for i in day.watched:
        cost += holes_at(day, held, i)
    if day.whole[WORST_PRICE]:
        worst = 0
        for p in range(held.run.shape[0]):
            worst = max(worst, held.run[p, WORST])
        cost += worst * day.whole[WORST_PRICE]
    return int(cost)


@core
def empty_slot(day: Day, held: Held, i: int) -> int:
    """A slot of item i in which nothing stands, or NONE."""
    for s in range(day.item[i, FIRST_SLOT], day.item[i, END_SLOT]):
        if held.slot[s, OPTION] == NONE:
            return s
    return NONE


@core
def fill_slot(day: Day, held: Held, s: int, o: int, charged: int, first: int, last: int) -> None:
    """Option o now stands in slot s; its legs are seated next."""
    touch_slot(held, s)
    i, slot = day.option[o, ITEM], held.slot[s]
    slot[OPTION], slot[CHARGED], slot[FIRST], slot[LAST], slot[KEPT] = o, charged, first, last, 0
    touch_item(held, i)
    if held.live[i, PLACED] == 0:
        held.tally[OMITTED] -= day.item[i, OMIT]
    held.live[i, PLACED] += 1
    held.tally[CHARGES] += charged


@core
def seat(day: Day, held: Held, s: int, n: int, p: int, position: int, earliest: int, latest: int) -> None:
    """Leg n of what stands in slot s goes into a route, starting from ``earliest`` to ``latest``."""
    e, c = day.option[held.slot[s, OPTION], FIRST_LEG] + n, s * held.tally[SEATS] + n
    call = held.call[c]
    call[PLACE], call[LENGTH], call[PERSON] = day.leg[e, LEG_PLACE], day.leg[e, LEG_MINUTES], p
    call[FROM], call[UNTIL] = earliest, latest
    touch_route(held, p)
    for k in range(held.run[p, MANY], position, -1):
        held.sequence[p, k] = held.sequence[p, k - 1]
    held.sequence[p, position] = c
    held.run[p, MANY] += 1
    time_route(day, held, p)


@core
def put_alone(day: Day, held: Held, o: int, p: int, slack: int) -> None:
    """Option o goes to person p where ``held.best`` says. A stay that others must keep away from may start up
    to ``slack`` later than now; others as late as they like."""
    i, position, start = day.option[o, ITEM], held.best[o, p, GAP], held.best[o, p, AT]
    earliest, latest = day.option[o, EARLIEST], day.option[o, LATEST]
    if day.item[i, SPACED]:
        last = _last_start(day, held, o, day.option[o, FIRST_LEG], p, position)
        start = _drawn_start(day, held, o, start, last)
        earliest, latest = start, _until(day, held, o, start, slack)
    charged = day.option[o, PRICE] + day.who[day.option[o, FIRST_LEG], p]
    s = empty_slot(day, held, i)
    fill_slot(day, held, s, o, charged, earliest, latest)
    seat(day, held, s, 0, p, position, earliest, latest)
    account(day, held, i)


@core
def _last_start(day: Day, held: Held, o: int, e: int, p: int, k: int) -> int:
    """How late leg e of option o may start in gap k of person p."""
    back = day.travel[day.route[p, MODE], day.leg[e, LEG_PLACE], held.gap[p, k, AHEAD]]
    return int(min(day.option[o, LATEST], held.gap[p, k, CLOSING] - back - day.leg[e, LEG_MINUTES]))


@core
def _drawn_start(day: Day, held: Held, o: int, start: int, last: int) -> int:
    """A patrol mostly starts as early as it goes, so that there is time for more; now and then it starts
    later, by lot, since how long a spot is left alone counts too."""
    if not day.item[day.option[o, ITEM], PATROLLED]:
        return start
    way = lot(held.luck)
    if way >= LATER:
        return start
    last = _until(day, held, o, start, max(last - start, 0))
    if last <= start:
        return start
    return int(last if way < LATER / 2 else start + lot(held.luck) * (last - start + 1))


@core
def _until(day: Day, held: Held, o: int, start: int, slack: int) -> int:
    """How late a stay may start without coming too near to the next one of its groups."""
    i, stay = day.option[o, ITEM], day.option[o, STAY]
    latest = min(day.option[o, LATEST], start + slack)
    for n in range(held.live[i, BLOCKS]):
        if held.block[i, n, 0] >= start + stay:
            latest = min(latest, held.block[i, n, 0] - stay)
    return int(latest)


@core
def put_pair(day: Day, held: Held, o: int, move: Table) -> None:
    """Option o goes to two people as a move of ``pairing`` says, both starts agreed and held."""
    i = day.option[o, ITEM]
    s, start, then = empty_slot(day, held, i), move[MOVE_START], move[MOVE_THEN]
    p, q, e = move[MOVE_P], move[MOVE_Q], day.option[o, FIRST_LEG]
    last = min(
        _last_start(day, held, o, e, p, move[MOVE_GAP_P]),
        _last_start(day, held, o, e + 1, q, move[MOVE_GAP_Q]) - (then - start),
    )
    later = _drawn_start(day, held, o, start, last) - start
    start, then = start + later, then + later
    fill_slot(day, held, s, o, move[MOVE_CHARGED], start, then)
    seat(day, held, s, 0, move[MOVE_P], move[MOVE_GAP_P], start, start)
    seat(day, held, s, 1, move[MOVE_Q], move[MOVE_GAP_Q], then, then)
    account(day, held, i)


@core
def put_crew(day: Day, held: Held, o: int, move: Table) -> None:
    """Option o goes to three and more people as a move of ``crewing`` says, all starts agreed and held."""
    i, s, legs = day.option[o, ITEM], empty_slot(day, held, day.option[o, ITEM]), day.option[o, LEGS]
    first = last = move[MOVE_COLUMNS + MEMBER_START]
    for n in range(1, legs):
        start = move[MOVE_COLUMNS + n * MEMBER_COLUMNS + MEMBER_START]
        first, last = min(first, start), max(last, start)
    fill_slot(day, held, s, o, move[MOVE_CHARGED], first, last)
    for n in range(legs):
        m = MOVE_COLUMNS + n * MEMBER_COLUMNS
        start = move[m + MEMBER_START]
        seat(day, held, s, n, move[m + MEMBER], move[m + MEMBER_GAP], start, start)
    account(day, held, i)


@core
def take_off(day: Day, held: Held, s: int) -> None:
    """What stands in slot s leaves all routes it is on."""
    o = held.slot[s, OPTION]
    i = day.option[o, ITEM]
    touch_slot(held, s)
    touch_item(held, i)
    for c in range(s * held.tally[SEATS], s * held.tally[SEATS] + day.option[o, LEGS]):
        p = held.call[c, PERSON]
        touch_route(held, p)
        held.call[c, PERSON] = NONE
        k = 0
        while held.sequence[p, k] != c:
            k += 1
        _widen_span(held, held.gap[p, k, LEAVE], held.gap[p, k + 1, CLOSING])
        held.run[p, MANY] -= 1
        for n in range(k, held.run[p, MANY]):
            held.sequence[p, n] = held.sequence[p, n + 1]
        time_route(day, held, p)
    held.tally[CHARGES] -= held.slot[s, CHARGED]
    held.slot[s, OPTION] = NONE
    held.live[i, PLACED] -= 1
    if held.live[i, PLACED] == 0:
        held.tally[OMITTED] += day.item[i, OMIT]
    account(day, held, i)


@core
def _widen_span(held: Held, since: int, until: int) -> None:
    held.tally[SPAN_FROM] = min(held.tally[SPAN_FROM], since)
    held.tally[SPAN_UNTIL] = max(held.tally[SPAN_UNTIL], until)

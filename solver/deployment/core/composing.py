"""A plan made of whole routes, put together by the steps of any other: what does not go is left out."""

from __future__ import annotations

from solver.deployment.core.bundling import bundled
from solver.deployment.core.columns import (
    AHEAD,
    AT,
    BARRED,
    BEHIND,
    BLOCKS,
    CLOSING,
    EARLIEST,
    FIRST_LEG,
    GAP,
    ITEM,
    KEPT,
    LATEST,
    LEAVE,
    LEG_MINUTES,
    LEG_PLACE,
    LEGS,
    LOWEST,
    MANY,
    MODE,
    MOVE_CHARGED,
    MOVE_GAP_P,
    MOVE_GAP_Q,
    MOVE_P,
    MOVE_Q,
    MOVE_START,
    MOVE_THEN,
    NONE,
    OPTION,
    PAIR,
    PLACED,
    PRESENT,
    PRICE,
    ROOM,
    SEATS,
    Day,
    Held,
    Table,
)  # fmt: skip
from solver.deployment.core.inserting import is_open_to, pushed
from solver.deployment.core.placing import cost_of, put_alone, put_pair, take_off
from solver.deployment.core.undo import begin_round, keep, note_changes
from solver.deployment.tables import NEVER
from solver.jit import core, entry

# a meeting: option, the two people, when each begins
OF_OPTION, ONE, TWO, ONE_AT, TWO_AT = 0, 1, 2, 3, 4
# a stop of a route as wanted: a call that stands there (NONE: to be placed), the option, the meeting
CALL_THERE, OF_STOP, MEETING = 0, 1, 2


@entry
def compose(day: Day, held: Held, meetings: Table, wanted: Table, many: Table) -> None:
    """What is not held and takes no more than two people leaves the plan. Then come the ``meetings`` (rows of
    OF_OPTION, ONE, TWO, ONE_AT, TWO_AT) and the stops of each route: ``wanted[person, n]``, so ``many`` of
    them."""
    _compose(bundled(day), bundled(held), meetings, wanted, many)


@core
def _compose(day: Day, held: Held, meetings: Table, wanted: Table, many: Table) -> None:
    begin_round(held)
    for s in range(held.slot.shape[0]):
        o = held.slot[s, OPTION]
        if o != NONE and not held.slot[s, KEPT] and day.option[o, LEGS] <= 2:
            take_off(day, held, s)
    for n in range(meetings.shape[0]):
        _meet(day, held, meetings[n])
    for p in range(many.shape[0]):
        after = 0
        for n in range(many[p]):
            after = _stop(day, held, p, wanted[p, n], after)
    note_changes(held)
    held.tally[PRESENT] = cost_of(day, held)
    if held.tally[PRESENT] < held.tally[LOWEST]:
        held.tally[LOWEST] = held.tally[PRESENT]
        keep(held)


@core
def _is_free(day: Day, held: Held, i: int, p: int) -> bool:
    """Whether item i may be placed once more, and with person p."""
    return bool(held.live[i, PLACED] < day.item[i, ROOM]) and is_open_to(day, held, i, p)


@core
def _meet(day: Day, held: Held, meeting: Table) -> None:
    """Two people come to one item, each at a given time, if that still goes."""
    o, p, q = meeting[OF_OPTION], meeting[ONE], meeting[TWO]
    i, e = day.option[o, ITEM], day.option[o, FIRST_LEG]
    pair = day.pair[day.option[o, PAIR], p, q]
    if not (_is_free(day, held, i, p) and is_open_to(day, held, i, q)) or pair >= NEVER:
        return
    move = held.moves[0]
    move[MOVE_P], move[MOVE_Q], move[MOVE_START], move[MOVE_THEN] = p, q, meeting[ONE_AT], meeting[TWO_AT]
    move[MOVE_GAP_P] = _gap_at(day, held, o, 0, p, meeting[ONE_AT])
    move[MOVE_GAP_Q] = _gap_at(day, held, o, 1, q, meeting[TWO_AT])
    if move[MOVE_GAP_P] == NONE or move[MOVE_GAP_Q] == NONE:
        return
    move[MOVE_CHARGED] = day.option[o, PRICE] + pair + day.who[e, p] + day.who[e + 1, q]
    put_pair(day, held, o, move)


@core
def _gap_at(day: Day, held: Held, o: int, n: int, p: int, start: int) -> int:
    """The gap of a route in which leg n of option o may begin at a time; NONE if there is none."""
    for k in range(held.run[p, MANY] + 1):
        if _begins(day, held, o, n, p, k, start, start) != NONE:
            return k
    return NONE


@core
def _begins(day: Day, held: Held, o: int, n: int, p: int, k: int, earliest: int, latest: int) -> int:
    """When leg n of option o begins in gap k of a route at the earliest; NONE if it does not fit."""
    gap, mode, i, e = held.gap[p, k], day.route[p, MODE], day.option[o, ITEM], day.option[o, FIRST_LEG] + n
    place, minutes = day.leg[e, LEG_PLACE], day.leg[e, LEG_MINUTES]
    if day.who[e, p] == BARRED or held.run[p, MANY] + 1 >= held.sequence.shape[1]:
        return NONE
    start = max(gap[LEAVE] + day.travel[mode, gap[BEHIND], place], earliest)
    if held.live[i, BLOCKS]:
        start = pushed(held, i, minutes, start)
    done = start + minutes + day.travel[mode, place, gap[AHEAD]]
    return int(start) if start <= latest and done <= gap[CLOSING] else NONE


@core
def _stop(day: Day, held: Held, p: int, stop: Table, after: int) -> int:
    """One stop of a route as wanted, from position ``after`` on; the position behind it."""
    if stop[CALL_THERE] != NONE:
        return _behind(held, p, stop[CALL_THERE], after)
    o = stop[OF_STOP]
    i = day.option[o, ITEM]
    if stop[MEETING]:
        return _behind_item(day, held, p, i, after)
    if not _is_free(day, held, i, p):
        return after
    start = _begins(day, held, o, 0, p, after, day.option[o, EARLIEST], day.option[o, LATEST])
    if start == NONE:
        return after
    held.best[o, p, GAP], held.best[o, p, AT] = after, start
    put_alone(day, held, o, p, 0)
    return after + 1


@core
def _behind(held: Held, p: int, c: int, after: int) -> int:
    """The position behind a call."""
    for k in range(after, held.run[p, MANY]):
        if held.sequence[p, k] == c:
            return k + 1
    return after


@core
def _behind_item(day: Day, held: Held, p: int, i: int, after: int) -> int:
    """The position behind a stop of item i, if it is on the route."""
    seats = held.tally[SEATS]
    for k in range(after, held.run[p, MANY]):
        s = held.sequence[p, k] // seats
        if s < held.slot.shape[0] and day.option[held.slot[s, OPTION], ITEM] == i:
            return k + 1
    return after

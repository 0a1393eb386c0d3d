"""The whole routes of one person that gain most when every stop has a price.

A label is a route begun: for each stop and each minute at which it may start, the one that has gained most.
Labels go on in order of time, and only if they have gained more than every earlier one at the same stop: an
earlier one is free to do all that a later one can, but for a stop of its own that a long window would let it
come back to. So the routes found are real ones and nearly always the best. The method is that of elementary
shortest paths with resources (Feillet and others, An exact algorithm for the elementary shortest path problem
with resource constraints, Networks 44, 2004), without keeping apart what labels have visited.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from solver.deployment.core.bundling import bundled
from solver.deployment.core.columns import (
    BASE,
    CLOSE,
    FARE,
    HOME,
    MODE,
    NONE,
    OPEN,
    STOP_EARLIEST,
    STOP_EARLY_BEFORE,
    STOP_ITEM,
    STOP_LATE_AFTER,
    STOP_LATE_PRICE,
    STOP_LATEST,
    STOP_MINUTES,
    STOP_PLACE,
    Floats,
    Table,
)  # fmt: skip
from solver.deployment.core.timing import away
from solver.jit import core, entry

HARDLY = 1e-6  # gains that differ by less are the same
NO_GAIN = -1e18  # of a stop that somebody may not make

# a label: its stop, when one may leave it, how many of the stops that must be are done, the label it goes on
# from, and the next one of the same time
L_STOP, L_TIME, L_DONE, L_FROM, L_NEXT = 0, 1, 2, 3, 4
LABEL_COLUMNS = 5


class Ask(NamedTuple):
    """What is asked for one person. ``gain[stop]``: what it is worth to make it, NO_GAIN if it may not be;
    ``order``: the stops by their latest start, last first; ``cell[stop]``: the label of its earliest start,
    and at last how many labels there are; ``must``: the stops of every route, in their order, which nobody
    else makes; ``route``: the person's row of ``Day.route``."""

    stop: Table
    gain: Floats
    order: Table
    cell: Table
    must: Table
    route: Table
    travel: npt.NDArray[np.int32]


class Room(NamedTuple):
    """Room to reckon in, for one thread. ``first[time]``: the label last made for a time;
    ``top[done, stop]``: the most that a label has gained there; ``end[stop]`` and ``end_gain``: the best
    route that ends there. ``found`` and ``found_gain``: the answer, stops in their order, NONE after the
    last."""

    label: Table
    worth: Floats
    first: Table
    top: Floats
    usable: Table
    end: Table
    end_gain: Floats
    found: Table
    found_gain: Floats


def room_for(labels: int, stops: int, musts: int, minutes: int, routes: int) -> Room:
    """Room for so many labels and stops, of which one person must make so many, on days ``minutes`` long."""

    def zeros(*shape: int) -> Table:
        return np.zeros(shape, dtype=np.int64)

    return Room(
        label=zeros((musts + 1) * labels, LABEL_COLUMNS), worth=np.zeros((musts + 1) * labels),
        first=zeros(minutes + 1), top=np.zeros((musts + 1, stops)), usable=zeros(stops), end=zeros(stops),
        end_gain=np.zeros(stops), found=zeros(routes, stops + 1), found_gain=np.zeros(routes),
    )  # fmt: skip


@entry
def whole_routes(ask: Ask, room: Room, above: float) -> int:
    """The routes that gain more than ``above``, each with another last stop, the best first; how many."""
    return _whole_routes(bundled(ask), bundled(room), above)


@core
def _whole_routes(ask: Ask, room: Room, above: float) -> int:
    route, label = ask.route, room.label
    usable = _begin(ask, room)
    _go_on(ask, room, NONE, usable)
    for time in range(route[CLOSE] - route[OPEN] + 1):
        n = room.first[time]
        while n != NONE:
            stop, done = label[n, L_STOP], label[n, L_DONE]
            if room.worth[n] > room.top[done, stop] + HARDLY:
                room.top[done, stop] = room.worth[n]
                _end(ask, room, n)
                _go_on(ask, room, n, usable)
            n = label[n, L_NEXT]
    return _collect(room, above)


@core
def _begin(ask: Ask, room: Room) -> int:
    """No labels yet. Lists the stops that gain anything; how many there are."""
    usable, musts, stops = 0, ask.must.shape[0], ask.order.shape[0]
    for time in range(ask.route[CLOSE] - ask.route[OPEN] + 1):
        room.first[time] = NONE
    for n in range((musts + 1) * ask.cell[stops]):
        room.worth[n] = NO_GAIN
    for k in range(stops):
        n = ask.order[k]
        room.end[n], room.end_gain[n] = NONE, NO_GAIN
        for done in range(musts + 1):
            room.top[done, n] = NO_GAIN
        if ask.gain[n] > HARDLY:
            room.usable[usable] = n
            usable += 1
    return usable


@core
def _go_on(ask: Ask, room: Room, n: int, usable: int) -> None:
    """All labels that go on from label n (NONE: from the base)."""
    time, done = ask.route[OPEN], 0
    if n != NONE:
        time, done = room.label[n, L_TIME], room.label[n, L_DONE]
    for k in range(usable):
        stop = room.usable[k]
        if ask.stop[stop, STOP_LATEST] < time:
            break
        _step(ask, room, n, stop, done)
    if done < ask.must.shape[0]:
        _step(ask, room, n, ask.must[done], done + 1)


@core
def _step(ask: Ask, room: Room, n: int, stop: int, done: int) -> None:
    """The label that goes on from label n to a stop, if there is time for it, for what must be done after it
    and for the way home, and if it gains more than those before it."""
    route, one = ask.route, ask.stop[stop]
    mode, place, time, worth = route[MODE], route[BASE], route[OPEN], 0.0
    if n != NONE:
        place, time, worth = ask.stop[room.label[n, L_STOP], STOP_PLACE], room.label[n, L_TIME], room.worth[n]
    way = ask.travel[mode, place, one[STOP_PLACE]]
    start = max(time + way, one[STOP_EARLIEST])
    if start > one[STOP_LATEST]:
        return
    leave = start + one[STOP_MINUTES]
    worth += ask.gain[stop] - route[FARE] * way
    if one[STOP_LATE_PRICE]:
        worth -= one[STOP_LATE_PRICE] * away(one[STOP_LATE_AFTER], one[STOP_EARLY_BEFORE], start)
    made = done * ask.cell[ask.order.shape[0]] + ask.cell[stop] + start - one[STOP_EARLIEST]
    if worth <= max(room.top[done, stop], room.worth[made]) + HARDLY:
        return
    if leave > _latest_leave(ask, one[STOP_PLACE], done) or _has(ask, room, n, one[STOP_ITEM]):
        return
    label = room.label[made]
    if room.worth[made] == NO_GAIN:
        minute = leave - route[OPEN]
        label[L_STOP], label[L_TIME], label[L_DONE] = stop, leave, done
        label[L_NEXT], room.first[minute] = room.first[minute], made
    label[L_FROM], room.worth[made] = n, worth


@core
def _latest_leave(ask: Ask, place: int, done: int) -> int:
    """When one must leave a place for the next stop that must be, or for home."""
    route = ask.route
    if done < ask.must.shape[0]:
        ahead = ask.stop[ask.must[done]]
        return int(ahead[STOP_LATEST] - ask.travel[route[MODE], place, ahead[STOP_PLACE]])
    return int(route[CLOSE] - ask.travel[route[MODE], place, route[HOME]])


@core
def _has(ask: Ask, room: Room, n: int, item: int) -> bool:
    """Whether a label has a stop of an item."""
    while n != NONE:
        if ask.stop[room.label[n, L_STOP], STOP_ITEM] == item:
            return True
        n = room.label[n, L_FROM]
    return False


@core
def _end(ask: Ask, room: Room, n: int) -> None:
    """Label n goes home, if all that must be is done."""
    stop, route = room.label[n, L_STOP], ask.route
    if room.label[n, L_DONE] < ask.must.shape[0]:
        return
    gain = room.worth[n] - route[FARE] * ask.travel[route[MODE], ask.stop[stop, STOP_PLACE], route[HOME]]
    if gain > room.end_gain[stop]:
        room.end[stop], room.end_gain[stop] = n, gain


@core
def _collect(room: Room, above: float) -> int:
    """The best routes into ``found``; how many."""
    for count in range(room.found.shape[0]):
        best, most = NONE, above
        for stop in range(room.end.shape[0]):
            if room.end[stop] != NONE and room.end_gain[stop] > most:
                best, most = stop, room.end_gain[stop]
        if best == NONE:
            return count
        room.found_gain[count] = most
        _write(room, room.end[best], room.found[count])
        room.end[best] = NONE
    return int(room.found.shape[0])


@core
def _write(room: Room, last: int, found: Table) -> None:
    """The stops of the route that ends with a label, the first one first."""
    many, n = 0, last
    while n != NONE:
        many += 1
        n = room.label[n, L_FROM]
    found[min(many, found.shape[0] - 1)] = NONE
    n = last
    while n != NONE:
        many -= 1
        found[many] = room.label[n, L_STOP]
        n = room.label[n, L_FROM]

"""Which people and items a round looks at: all of them, or on a large day some neighbours for a while."""

from __future__ import annotations

import math

from solver.deployment.core.columns import (
    BASE,
    END_OPTION,
    END_SLOT,
    FIRST_LEG,
    FIRST_OPTION,
    FIRST_SLOT,
    LEG_PLACE,
    MANY,
    MODE,
    NONE,
    OPTION,
    PERSON,
    PLACE,
    PLACED,
    POOL,
    ROUND,
    SEATS,
    TEAM,
    TEAM_UNTIL,
    Day,
    Held,
)  # fmt: skip
from solver.deployment.core.luck import lot
from solver.jit import core

LARGE = 12  # people from which on a round looks at neighbours only
NEIGHBOURS = 8
STAY_ROUNDS = 200  # rounds for which the same neighbours are looked at
OPEN_ITEMS = 60  # items nearby that are not placed


@core
def look_at_all(held: Held) -> None:
    """Everybody and everything."""
    for p in range(held.run.shape[0]):
        held.team[p], held.in_team[p] = p, 1
    for i in range(held.live.shape[0]):
        held.pool[i] = i
    held.tally[TEAM], held.tally[POOL] = held.run.shape[0], held.live.shape[0]


@core
def draw_team(day: Day, held: Held) -> None:
    """On a large day new neighbours now and then."""
    if held.run.shape[0] <= LARGE or held.tally[ROUND] < held.tally[TEAM_UNTIL]:
        return
    held.tally[TEAM_UNTIL] = held.tally[ROUND] + STAY_ROUNDS
    i = int(lot(held.luck) * held.live.shape[0])
    if day.item[i, FIRST_OPTION] == day.item[i, END_OPTION]:
        return
    place = _place_of(day, i)
    _neighbours(day, held, place)
    _nearby(day, held, place)


@core
def _place_of(day: Day, i: int) -> int:
    return int(day.leg[day.option[day.item[i, FIRST_OPTION], FIRST_LEG], LEG_PLACE])


@core
def _neighbours(day: Day, held: Held, place: int) -> None:
    """Those who come nearest to a place, with some chance."""
    people, apart = held.run.shape[0], held.apart
    for p in range(people):
        held.in_team[p] = 0
        mode = day.route[p, MODE]
        near = day.travel[mode, day.route[p, BASE], place]
        for k in range(held.run[p, MANY]):
            near = min(near, day.travel[mode, held.call[held.sequence[p, k], PLACE], place])
        apart[p] = (near + 1) * (0.7 + 0.6 * lot(held.luck))
    for n in range(NEIGHBOURS):
        p = _nearest(held, people)
        held.team[n], held.in_team[p] = p, 1
    held.tally[TEAM] = NEIGHBOURS


@core
def _nearest(held: Held, many: int) -> int:
    """The one of so many that is least apart; it is not found again."""
    found = 0
    for n in range(1, many):
        if held.apart[n] < held.apart[found]:
            found = n
    held.apart[found] = math.inf
    return found


@core
def _nearby(day: Day, held: Held, place: int) -> None:
    """What stands on the team's routes, and what is not placed near a place."""
    count, opened, items, mode = 0, 0, held.live.shape[0], day.route[held.team[0], MODE]
    for i in range(items):
        if _is_with_team(day, held, i, held.tally[SEATS]):
            held.pool[count] = i
            count += 1
        elif held.live[i, PLACED] == 0 and day.item[i, FIRST_OPTION] < day.item[i, END_OPTION]:
            held.drawn[0, opened] = i
            held.apart[opened] = day.travel[mode, place, _place_of(day, i)]
            opened += 1
    for _ in range(min(opened, OPEN_ITEMS)):
        held.pool[count] = held.drawn[0, _nearest(held, opened)]
        count += 1
    held.tally[POOL] = count


@core
def _is_with_team(day: Day, held: Held, i: int, seats: int) -> bool:
    for s in range(day.item[i, FIRST_SLOT], day.item[i, END_SLOT]):
        if held.slot[s, OPTION] != NONE and held.in_team[held.call[s * seats, PERSON]]:
            return True
    return False

"""The day as the compiled search sees it: whole numbers in tables, one row for each thing.

Here is what their columns are called.

``Day`` never changes during a search, ``Held`` is the plan as it stands. Both are plain tuples of arrays, the
only form that the compiler and the interpreter read alike.

A *slot* is room for one stay of an item; a *call* is one person's part in it, ``SEATS`` calls to a slot, and
fixed stops are calls of no slot. A *gap* lies before each call of a route, and one after the last.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Table = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

NONE = -1
EVER = 1 << 40  # later than any time of a day; -EVER: earlier
BARRED = -(1 << 40)  # in ``who``: this person may not take this leg (a price below 0 is one worth paying)
NO_WAY = 1 << 40  # the cost of an insertion that cannot be

# Day.option: the ways to place items; those of an item lie side by side
ITEM, LEGS, FIRST_LEG, EARLIEST, LATEST, PRICE, WORTH, MINUTES = 0, 1, 2, 3, 4, 5, 6, 7
LAG_LEAST, LAG_MOST, STAY, LATE_AFTER, EARLY_BEFORE, LATE_PRICE, PAIR, ALIKE = 8, 9, 10, 11, 12, 13, 14, 15
PAIR_LEAST = 16  # what the cheapest pair costs
FIRST_WANTED, END_WANTED = 17, 18  # rows of Day.wanted, for three and more people
OPTION_COLUMNS = 19

# Day.leg
LEG_PLACE, LEG_MINUTES = 0, 1
LEG_COLUMNS = 2

# Day.item. ROOM: how often it may be placed; SPACED and ONE_AGENCY: whether its groups say so
OMIT, ROOM, FIRST_OPTION, END_OPTION, FIRST_SLOT, END_SLOT, SPACED, ONE_AGENCY, PATROLLED = (
    0, 1, 2, 3, 4, 5, 6, 7, 8,
)  # fmt: skip
ITEM_COLUMNS = 9

# Day.route
OPEN, CLOSE, BASE, HOME, MODE, FARE, AGENCY = 0, 1, 2, 3, 4, 5, 6
ROUTE_COLUMNS = 7

# Day.spot, one row for each item: see tables.SpotTerms
FULL, WORTH_PRICE, TARGET, CAP, DOSE_PRICE, HOLE_MOST, HOLE_PER, HOLE_PRICE, HOLE_SPANS = (
    0, 1, 2, 3, 4, 5, 6, 7, 8,
)  # fmt: skip
SPOT_COLUMNS = 9

# Day.group and Day.bound: its items are group_item[GROUP_FIRST:GROUP_END]
LEAST, BY_AGENCY, GROUP_FIRST, GROUP_END = 0, 1, 2, 3
GROUP_COLUMNS = 4

# Day.whole: figures of the whole day. TIME_PARTS: so much time used up weighs as much as one unit of money
MINUTE, WORST_PRICE, BASE_COST, ANY_LATE, TIME_PARTS = 0, 1, 2, 3, 4
WHOLE_COLUMNS = 5

# Held.slot. OPTION is NONE while it is empty; the stay starts between FIRST and LAST; KEPT ones stay
OPTION, CHARGED, FIRST, LAST, KEPT = 0, 1, 2, 3, 4
SLOT_COLUMNS = 5

# Held.call. START is as the route has it now; PERSON is NONE while the slot is empty
PLACE, LENGTH, FROM, UNTIL, PERSON, START = 0, 1, 2, 3, 4, 5
CALL_COLUMNS = 6

# Held.gap: when one may leave for it and from where, the place and the latest start of what comes after, the
# way between the two, the present start of what comes after
LEAVE, BEHIND, AHEAD, CLOSING, WAY, THEN = 0, 1, 2, 3, 4, 5
GAP_COLUMNS = 6

# Held.run: each route as it stands. VERSION is new with every change
MANY, TRAVEL, LATE, WORST, VERSION = 0, 1, 2, 3, 4
RUN_COLUMNS = 5

# Held.live: each item as it stands. BOUND: the agency its household is bound to (NONE: any; NOBODY: none will
# do); STAMP is new whenever its blocks or BOUND are; COST: what its patrols miss
PLACED, COST, BLOCKS, BOUND, STAMP = 0, 1, 2, 3, 4
LIVE_COLUMNS = 5
NOBODY = -2

# Held.best: the cheapest way to put an option into a route, as long as both stamps are those of the route and
# the item. USED: money and the time it takes up; MONEY: the first part of it
OF_VERSION, OF_STAMP, USED, SPENT, GAP, AT = 0, 1, 2, 3, 4, 5
BEST_COLUMNS = 6

# Held.tally
STAMPS, CHARGES, OMITTED, MISSED, ON_ROUTES, ROUND, ROUTES_TOUCHED, SLOTS_TOUCHED, ITEMS_TOUCHED = (
    0, 1, 2, 3, 4, 5, 6, 7, 8,
)  # fmt: skip
PRESENT, LOWEST, TEAM, POOL, TEAM_UNTIL, CHANGED_ROUTES, CHANGED_SLOTS, SEATS = 9, 10, 11, 12, 13, 14, 15, 16
SPAN_FROM, SPAN_UNTIL = 17, 18  # when something was taken off in this round, or could be later because of it
TALLY_COLUMNS = 19

# A move: how to place a joint option. GAP_P: the position in the route of P; START and THEN: when both begin
MOVE_P, MOVE_Q, MOVE_GAP_P, MOVE_GAP_Q, MOVE_START, MOVE_THEN = 0, 1, 2, 3, 4, 5
MOVE_CHARGED, MOVE_SPENT, MOVE_USED, MOVE_VERSION_P, MOVE_VERSION_Q, MOVE_STAMP = 6, 7, 8, 9, 10, 11
MOVE_COLUMNS = 12

# For three and more people: behind the others of a move, these for each leg
MEMBER, MEMBER_GAP, MEMBER_START, MEMBER_VERSION = 0, 1, 2, 3
MEMBER_COLUMNS = 4

# A stop that a whole route may have (``whole_routes.py``): what one person does once, or must do
STOP_PLACE, STOP_MINUTES, STOP_EARLIEST, STOP_LATEST, STOP_ITEM = 0, 1, 2, 3, 4
STOP_LATE_AFTER, STOP_EARLY_BEFORE, STOP_LATE_PRICE = 5, 6, 7
STOP_COLUMNS = 8


class Day(NamedTuple):
    """What is given. ``who[leg, person]``: what it costs if that person takes the leg, or BARRED.
    ``pair[table, p, q]``: what it costs if p and q go together. ``travel[mode, origin, destination]``.
    ``ranks[item]``: the percentages of a patrol's worth by rank. ``hole[item]``: the spans in which a spot
    must not be left alone for long, and ``watched`` the items that have any. The groups of item i are
    ``bound[bounds[i]:bounds[i + 1]]``. ``wanted[w, person]``: whether somebody is of a set of whom one is
    wanted; the last column is the price if nobody is there."""

    whole: Table
    option: Table
    leg: Table
    item: Table
    route: Table
    spot: Table
    ranks: Table
    hole: Table
    group: Table
    group_item: Table
    bound: Table
    bounds: Table
    who: Table
    pair: Table
    watched: Table
    wanted: Table
    travel: npt.NDArray[np.int32]


class Held(NamedTuple):
    """The plan as it stands. ``block[item]``: spans, from the first to the second column, in which no stay of
    the item may lie. ``team`` and ``pool``: the people and items looked at now. ``old_*`` and ``touched*``:
    what it takes to take a round back, and ``kept_*`` and ``*changed``: the best plan (``undo.py``). All from
    ``lone`` on is room to reckon in; ``luck`` is the state of the random numbers."""

    slot: Table
    call: Table
    sequence: Table
    gap: Table
    run: Table
    live: Table
    block: Table
    best: Table
    tally: Table
    team: Table
    pool: Table
    in_team: Table
    old_slot: Table
    old_call: Table
    old_sequence: Table
    old_gap: Table
    old_run: Table
    old_live: Table
    old_block: Table
    touched: Table
    touched_in: Table
    changed: Table
    is_changed: Table
    kept_slot: Table
    kept_call: Table
    kept_sequence: Table
    kept_many: Table
    lone: Table
    factor: Floats
    joint: Table
    joint_factor: Floats
    moves: Table
    ways: Table
    many_ways: Table
    crew: Table
    drawn: Table
    apart: Floats
    worths: Table
    stays: Table
    luck: Table

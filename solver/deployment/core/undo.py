"""Taking a round back: what it is about to change is copied first, and only that.

The best plan is kept the same way: what has changed since it was last copied is listed, and only that is
copied again.
"""

from __future__ import annotations

from solver.deployment.core.columns import (
    CHANGED_ROUTES,
    CHANGED_SLOTS,
    CHARGES,
    EVER,
    ITEMS_TOUCHED,
    LEAVE,
    LENGTH,
    MANY,
    MISSED,
    OMITTED,
    ON_ROUTES,
    ROUND,
    ROUTES_TOUCHED,
    SEATS,
    SLOTS_TOUCHED,
    SPAN_FROM,
    SPAN_UNTIL,
    START,
    Day,
    Held,
    Table,
)  # fmt: skip
from solver.jit import core

# lines of Held.touched, touched_in, changed and is_changed
ROUTES, SLOTS, ITEMS = 0, 1, 2
# the last line of Held.touched holds the sums as they were
SUMS = 3


@core
def copy_row(target: Table, source: Table, many: int) -> None:
    """The first ``many`` of a row. (An assignment of slices would make an array first.)"""
    for k in range(many):
        target[k] = source[k]


@core
def copy_lines(target: Table, source: Table, many: int) -> None:
    """The first ``many`` lines of a table."""
    for k in range(many):
        copy_row(target[k], source[k], source.shape[1])


@core
def begin_round(held: Held) -> None:
    """From here on everything can be taken back."""
    tally = held.tally
    tally[ROUND] += 1
    tally[SPAN_FROM], tally[SPAN_UNTIL] = EVER, -EVER
    tally[ROUTES_TOUCHED] = tally[SLOTS_TOUCHED] = tally[ITEMS_TOUCHED] = 0
    sums = held.touched[SUMS]
    sums[0], sums[1], sums[2], sums[3] = tally[CHARGES], tally[OMITTED], tally[MISSED], tally[ON_ROUTES]


@core
def touch_route(held: Held, p: int) -> None:
    """Route p is about to change."""
    if held.touched_in[ROUTES, p] == held.tally[ROUND]:
        return
    held.touched_in[ROUTES, p] = held.tally[ROUND]
    held.touched[ROUTES, held.tally[ROUTES_TOUCHED]] = p
    held.tally[ROUTES_TOUCHED] += 1
    many = held.run[p, MANY] + 1
    copy_row(held.old_run[p], held.run[p], held.old_run.shape[1])
    copy_row(held.old_sequence[p], held.sequence[p], many)
    copy_lines(held.old_gap[p], held.gap[p], many)


@core
def touch_slot(held: Held, s: int) -> None:
    """A slot and its calls are about to change."""
    if held.touched_in[SLOTS, s] == held.tally[ROUND]:
        return
    held.touched_in[SLOTS, s] = held.tally[ROUND]
    held.touched[SLOTS, held.tally[SLOTS_TOUCHED]] = s
    held.tally[SLOTS_TOUCHED] += 1
    copy_row(held.old_slot[s], held.slot[s], held.old_slot.shape[1])
    for c in range(s * held.tally[SEATS], (s + 1) * held.tally[SEATS]):
        copy_row(held.old_call[c], held.call[c], held.old_call.shape[1])


@core
def touch_item(held: Held, i: int) -> None:
    """What follows from the stays of an item, or of its groups, is about to change."""
    if held.touched_in[ITEMS, i] == held.tally[ROUND]:
        return
    held.touched_in[ITEMS, i] = held.tally[ROUND]
    held.touched[ITEMS, held.tally[ITEMS_TOUCHED]] = i
    held.tally[ITEMS_TOUCHED] += 1
    copy_row(held.old_live[i], held.live[i], held.old_live.shape[1])
    copy_lines(held.old_block[i], held.block[i], held.old_block.shape[1])


@core
def take_back(day: Day, held: Held) -> None:
    """The plan as it was when the round began. Gains of options are not kept: they follow from what is."""
    tally, sums = held.tally, held.touched[SUMS]
    for n in range(tally[SLOTS_TOUCHED]):
        s = held.touched[SLOTS, n]
        copy_row(held.slot[s], held.old_slot[s], held.slot.shape[1])
        for c in range(s * held.tally[SEATS], (s + 1) * held.tally[SEATS]):
            copy_row(held.call[c], held.old_call[c], held.call.shape[1])
    for n in range(tally[ROUTES_TOUCHED]):
        p = held.touched[ROUTES, n]
        copy_row(held.run[p], held.old_run[p], held.run.shape[1])
        many = held.run[p, MANY] + 1
        copy_row(held.sequence[p], held.old_sequence[p], many)
        copy_lines(held.gap[p], held.old_gap[p], many)
        for k in range(many - 1):
            c = held.sequence[p, k]
            held.call[c, START] = held.gap[p, k + 1, LEAVE] - held.call[c, LENGTH]
    for n in range(tally[ITEMS_TOUCHED]):
        i = held.touched[ITEMS, n]
        copy_row(held.live[i], held.old_live[i], held.live.shape[1])
        copy_lines(held.block[i], held.old_block[i], held.block.shape[1])
    tally[CHARGES], tally[OMITTED], tally[MISSED], tally[ON_ROUTES] = sums[0], sums[1], sums[2], sums[3]


@core
def note_changes(held: Held) -> None:
    """The round stands: what it touched is no longer as it is in the best plan."""
    tally = held.tally
    for n in range(tally[ROUTES_TOUCHED]):
        p = held.touched[ROUTES, n]
        if not held.is_changed[ROUTES, p]:
            held.is_changed[ROUTES, p] = 1
            held.changed[ROUTES, tally[CHANGED_ROUTES]] = p
            tally[CHANGED_ROUTES] += 1
    for n in range(tally[SLOTS_TOUCHED]):
        s = held.touched[SLOTS, n]
        if not held.is_changed[SLOTS, s]:
            held.is_changed[SLOTS, s] = 1
            held.changed[SLOTS, tally[CHANGED_SLOTS]] = s
            tally[CHANGED_SLOTS] += 1


@core
def keep(held: Held) -> None:
    """The plan as it stands is the best one so far."""
    tally = held.tally
    for n in range(tally[CHANGED_ROUTES]):
        p = held.changed[ROUTES, n]
        held.is_changed[ROUTES, p] = 0
        many = held.run[p, MANY]
        held.kept_many[p] = many
        copy_row(held.kept_sequence[p], held.sequence[p], many)
    for n in range(tally[CHANGED_SLOTS]):
        s = held.changed[SLOTS, n]
        held.is_changed[SLOTS, s] = 0
        copy_row(held.kept_slot[s], held.slot[s], held.kept_slot.shape[1])
        for c in range(s * held.tally[SEATS], (s + 1) * held.tally[SEATS]):
            copy_row(held.kept_call[c], held.call[c], held.kept_call.shape[1])
    tally[CHANGED_ROUTES] = tally[CHANGED_SLOTS] = 0

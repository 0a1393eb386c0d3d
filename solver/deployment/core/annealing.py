"""Rounds of ruin and repair: a round stays if it is better or, while the search is warm, not much worse."""

from __future__ import annotations

import math

from solver.deployment.core.bundling import bundled
from solver.deployment.core.columns import (
    EVER,
    LOWEST,
    MINUTE,
    NONE,
    PLACED,
    POOL,
    PRESENT,
    SPAN_FROM,
    SPAN_UNTIL,
    Day,
    Held,
)  # fmt: skip
from solver.deployment.core.effects import account
from solver.deployment.core.grouping import draw_team, look_at_all
from solver.deployment.core.luck import lot
from solver.deployment.core.placing import cost_of
from solver.deployment.core.repairing import RATIO, REGRET, SQUARE, force, repair
from solver.deployment.core.ruining import ruin
from solver.deployment.core.timing import time_route
from solver.deployment.core.undo import begin_round, keep, note_changes, take_back, touch_route, touch_slot
from solver.jit import core, entry

WARMTH = 0.6  # the first temperature, as a part of what an item is worth on average
LARGEST_RUIN = 12
RATIOS, SQUARES = 0.45, 0.9  # below these one of the orders is drawn; else what would be regretted most
NOISE = 0.3
MOST_SLACK = 30  # minutes by which a placed patrol may still be pushed


@entry
def begin(day: Day, held: Held) -> None:
    """Everything that follows from the slots, calls and sequences of a plan just loaded."""
    _begin(bundled(day), bundled(held))


@core
def _begin(day: Day, held: Held) -> None:
    begin_round(held)
    for p in range(held.run.shape[0]):
        touch_route(held, p)
        time_route(day, held, p)
    for s in range(held.slot.shape[0]):
        touch_slot(held, s)
    for i in range(held.live.shape[0]):
        account(day, held, i)
    note_changes(held)
    held.tally[PRESENT] = held.tally[LOWEST] = cost_of(day, held)
    keep(held)
    look_at_all(held)


@entry
def fill(day: Day, held: Held) -> None:
    """Place whatever pays, everywhere; the plan is the best one so far if it is better."""
    _fill(bundled(day), bundled(held))


@entry
def improve(day: Day, held: Held, rounds: int, left: float, step: float, scale: float) -> None:
    """So many rounds. ``left``: how much of its warmth the search has left before the first, from 1 to 0;
    each takes ``step`` of it. ``scale``: what an item is worth."""
    _improve(bundled(day), bundled(held), rounds, left, step, scale)


@core
def _fill(day: Day, held: Held) -> None:
    """Place whatever pays, everywhere; the plan is the best one so far if it is better."""
    begin_round(held)
    held.tally[SPAN_FROM], held.tally[SPAN_UNTIL] = -EVER, EVER
    repair(day, held, RATIO, 4 * day.whole[MINUTE], 0.0, 0)
    note_changes(held)
    held.tally[PRESENT] = cost_of(day, held)
    if held.tally[PRESENT] < held.tally[LOWEST]:
        held.tally[LOWEST] = held.tally[PRESENT]
        keep(held)


@core
def _improve(day: Day, held: Held, rounds: int, left: float, step: float, scale: float) -> None:
    for n in range(rounds):
        still = max(left - n * step, 0.0)
        draw_team(day, held)
        _round(day, held, WARMTH * scale * still * still + 1e-9)


@core
def _round(day: Day, held: Held, warmth: float) -> None:
    tally, minute = held.tally, day.whole[MINUTE]
    begin_round(held)
    slack = int(lot(held.luck) * (MOST_SLACK + 1)) * minute
    few = lot(held.luck)  # small ruins are quick and pay most
    item = ruin(day, held, 2 + int(few * few * min(_placed(held) // 2, LARGEST_RUIN)))
    if item != NONE:
        force(day, held, item, slack)
    order = lot(held.luck)
    by = RATIO if order < RATIOS else SQUARE if order < SQUARES else REGRET
    off = (4 if lot(held.luck) < 0.5 else 10 if lot(held.luck) < 0.5 else 20) * minute
    repair(day, held, by, off, NOISE, slack)
    cost = cost_of(day, held)
    worse = cost - tally[PRESENT]
    if worse > 0 and lot(held.luck) >= math.exp(-worse / warmth):
        take_back(day, held)
        return
    note_changes(held)
    tally[PRESENT] = cost
    if cost < tally[LOWEST]:
        tally[LOWEST] = cost
        keep(held)


@core
def _placed(held: Held) -> int:
    """How often the items of the pool are placed."""
    many = 0
    for n in range(held.tally[POOL]):
        many += held.live[held.pool[n], PLACED]
    return many

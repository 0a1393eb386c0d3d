"""Joint stays of two people or more: finding a way, keeping it while it stands, taking it."""

from __future__ import annotations

from solver.deployment.core.columns import (
    ITEM,
    LEGS,
    MOVE_P,
    MOVE_Q,
    MOVE_STAMP,
    MOVE_USED,
    MOVE_VERSION_P,
    MOVE_VERSION_Q,
    NO_WAY,
    STAMP,
    VERSION,
    Day,
    Held,
    Table,
)  # fmt: skip
from solver.deployment.core.crewing import best_crew, crew_stands
from solver.deployment.core.pairing import best_pair
from solver.deployment.core.placing import put_crew, put_pair
from solver.jit import core


@core
def best_joint(day: Day, held: Held, o: int, move: Table) -> int:
    """The cheapest way for joint option o as the routes of the team are; ``move`` is filled in. Returns what
    it costs, NO_WAY if there is no way."""
    if day.option[o, LEGS] == 2:
        return best_pair(day, held, o, move)
    return best_crew(day, held, o, move)


@core
def still_stands(day: Day, held: Held, o: int, move: Table) -> bool:
    """Whether a move is as good as when it was found: a repair only ever narrows what is possible. A move
    that could not be then cannot be now."""
    if move[MOVE_USED] == NO_WAY:
        return True
    if held.live[day.option[o, ITEM], STAMP] != move[MOVE_STAMP]:
        return False
    if day.option[o, LEGS] > 2:
        return crew_stands(day, held, o, move)
    p, q = move[MOVE_P], move[MOVE_Q]
    return bool(held.run[p, VERSION] == move[MOVE_VERSION_P] and held.run[q, VERSION] == move[MOVE_VERSION_Q])


@core
def put_joint(day: Day, held: Held, o: int, move: Table) -> None:
    """Option o goes to those of a move, all starts agreed and held."""
    if day.option[o, LEGS] == 2:
        put_pair(day, held, o, move)
    else:
        put_crew(day, held, o, move)

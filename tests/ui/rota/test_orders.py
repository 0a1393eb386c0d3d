"""What is done to cells, as commands: one step each, and in the user's words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from planner.commands.absences import AddAbsence
from planner.commands.command import Command, Together
from planner.commands.duties import (
    AssignDuty,
    ClearDuties,
    LockCells,
    MoveDuty,
    PasteDuties,
    SwapDuties,
    UnlockCells,
)
from tests.ui import rota_rows as rows
from ui.rota import orders

MON, TUE, THU = date(2026, 12, 7), date(2026, 12, 8), date(2026, 12, 10)


def test_one_cell_is_named_and_several_are_one_step() -> None:
    assert orders.set_shift(9, [(1, MON)], "L") == AssignDuty(9, 1, MON, "L")
    assert orders.set_shift(9, [(1, MON), (2, MON)], "L") == PasteDuties(9, ((1, MON, "L"), (2, MON, "L")))
    assert orders.set_shift(9, [(1, MON), (2, MON)], None) == ClearDuties(9, ((1, MON), (2, MON)))


def test_lock_locks_what_is_open_and_unlocks_when_nothing_is() -> None:
    open_cell, locked = rows.a_cell("L"), rows.a_cell("L*")
    assert orders.lock_or_unlock(9, [((1, MON), locked), ((1, TUE), open_cell)]) == LockCells(9, ((1, TUE),))
    assert orders.lock_or_unlock(9, [((1, MON), locked)]) == UnlockCells(9, ((1, MON),))


def test_a_tour_dropped_on_a_tour_changes_places_with_it() -> None:
    assert orders.move(9, (1, MON), (2, TUE), taken=False) == MoveDuty(9, 1, MON, 2, TUE)
    assert orders.move(9, (1, MON), (2, TUE), taken=True) == SwapDuties(9, (1, MON), (2, TUE))


def test_an_absence_over_a_gap_becomes_two_entries_and_clears_the_tours_in_one_step() -> None:
    order = orders.absence("SK", "Sick", [(1, MON), (1, TUE), (1, THU)], orders.clear(9, [(1, TUE)]))
    assert order == Together(
        "Sick, 3 days",
        (AddAbsence(1, "SK", MON, TUE), AddAbsence(1, "SK", THU, None), ClearDuties(9, ((1, TUE),))),
    )
    assert orders.absence("AL", "Leave", [(1, MON)], None) == AddAbsence(1, "AL", MON, None)


def test_cut_and_paste_empties_where_it_came_from_but_not_what_it_lands_on() -> None:
    order = orders.put(9, orders.with_cut([(1, TUE, "E")], [(1, MON), (1, TUE)]))
    assert order == PasteDuties(9, ((1, MON, None), (1, TUE, "E")))


def test_undo_calls_a_paste_a_paste_and_counts_what_was_pasted() -> None:
    """Of two rotas, each with its own week, the name counts the cells of both."""
    grid = rows.a_grid()
    edits: list[orders.Edit] = [(1, MON, "E"), (1, TUE, "E")]
    assert label_of(orders.paste(grid, edits, [])) == "Paste 2 cells"
    assert label_of(orders.paste(grid, edits[:1], [])) == "Paste 1 cell"
    assert label_of(orders.paste(grid, edits, [(2, MON), (2, TUE)])) == "Move 2 cells"
    first = grid.part_on(MON)
    assert first is not None
    next_week = MON + timedelta(days=7)
    second = replace(first, rota_id=10, start=next_week)
    two = replace(grid, parts=(first, second))
    both = [*edits, (1, next_week, "E")]
    pasted = orders.paste(two, both, [])
    assert isinstance(pasted, Together)
    assert pasted.label == "Paste 3 cells"
    filled = orders.in_each_rota(
        two, [(1, MON), (1, TUE), (1, next_week), (2, next_week)], orders.day_of, orders.clear
    )
    assert label_of(filled) == "Clear 4 tours"


def label_of(order: Command | None) -> str:
    assert order is not None
    return order.label

"""Whatever is offered: done by its command, the stored rota then has exactly the figures that were shown."""

from __future__ import annotations

import datetime as dt
from random import Random

import pytest

from planner.answers.cover import cover_sheet
from planner.answers.move_rows import OptionRow
from planner.answers.repair import repair_sheet
from planner.answers.swap import swap_sheet
from planner.commands.take_cover import TakeCover
from planner.planner import Planner
from planner.views.rota_cells import CellKind
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota

TODAY = dt.date(2026, 11, 26)
OF_EACH = 4


def test_the_figures_shown_are_those_of_the_rota_afterwards(sample: Planner) -> None:
    _compare(sample, 0)


@pytest.mark.long
@pytest.mark.parametrize("block", range(4))
def test_the_figures_shown_are_those_of_the_rota_afterwards_200_times(sample: Planner, block: int) -> None:
    assert sum(_compare(sample, 1 + 6 * block + seed) for seed in range(6)) >= 50


def _compare(sample: Planner, seed: int) -> int:
    """How many options of one tour drawn by lot were done and undone: cover, swaps, rings and repairs."""
    rota_id = sample.read(current_rota) or 0
    person, day = _a_tour(sample, rota_id, Random(seed))
    moves = sample.read(cover_sheet, rota_id, person, day, TODAY).options.by_rank
    rings = sample.read(swap_sheet, rota_id, person, day, TODAY).options.by_rank
    repairs = sample.read(repair_sheet, rota_id, person, (day,), TODAY).repairs
    offered = [*_some(moves), *_some(rings)]
    before = sample.verdict(rota_id)
    for option in offered:
        sample.execute(TakeCover(rota_id, option.edits))
        after = sample.verdict(rota_id)
        assert after.cost_minutes - before.cost_minutes == option.cost_minutes
        assert after.broken_musts == option.broken_after
        sample.undo()
    assert sample.verdict(rota_id).cost_minutes == before.cost_minutes
    return len(offered) + len(repairs)


def _some(by_rank: tuple[tuple[object, tuple[OptionRow, ...]], ...]) -> list[OptionRow]:
    """Different ones: the best few in each order."""
    return list({option.edits: option for _, options in by_rank for option in options[:OF_EACH]}.values())


def _a_tour(sample: Planner, rota_id: int, chance: Random) -> tuple[int, dt.date]:
    grid = sample.read(rota_grid, rota_id)
    tours = [
        (row.person_id, header.day)
        for group in grid.groups
        for row in group.people
        for header, cell in zip(grid.days, row.cells)
        if cell.kind is CellKind.DUTY
    ]
    return chance.choice(tours)

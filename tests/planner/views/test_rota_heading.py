"""The heading of a rota says what its grid says, without its cells."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from planner.commands.duties import LockCells
from planner.commands.rotas import StartRota
from planner.commands.sample_team.load import SAMPLE_WEEK, LoadSampleTeam
from planner.planner import Planner
from planner.views.rota_grid import rota_grid
from planner.views.rota_heading import rota_heading


def test_the_heading_agrees_with_the_grid(tmp_path: Path) -> None:
    with Planner.create(tmp_path / "week.planner", user="Sgt K. Denholm") as planner:
        planner.execute(LoadSampleTeam())
        assert planner.read(rota_heading, SAMPLE_WEEK) is None, "no rota holds the day yet"
        planner.execute(StartRota(SAMPLE_WEEK))
        heading = planner.read(rota_heading, SAMPLE_WEEK + timedelta(days=6))
        assert heading is not None
        grid = planner.read(rota_grid, heading.rota_id)
        people = [row.person_id for group in grid.groups for row in group.people][:3]
        planner.execute(LockCells(heading.rota_id, tuple((person, SAMPLE_WEEK) for person in people)))
        heading = planner.read(rota_heading, SAMPLE_WEEK)
        assert heading is not None
        assert (heading.title, heading.version, heading.state) == (grid.title, grid.version, grid.state)
        assert heading.shift_types == grid.shift_types
        assert heading.locked_cells == 3

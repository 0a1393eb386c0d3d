"""A new file with the usual set: everything but people and places, as one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.commands.command import CommandRefused
from planner.commands.rotas import StartRota
from planner.commands.sample_team import LoadSampleTeam
from planner.commands.usual_set import LoadUsualSet
from planner.planner import Planner
from planner.views.place_register import place_register
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from planner.views.staff_register import staff_register

THURSDAY = dt.date(2026, 11, 26)
MONDAY = dt.date(2026, 11, 23)


@pytest.fixture
def planner(tmp_path: Path) -> Iterator[Planner]:
    """A new and empty file."""
    with Planner.create(tmp_path / "team.planner") as made:
        yield made


def test_it_brings_roles_and_patterns_and_nobody(planner: Planner) -> None:
    planner.execute(LoadUsualSet(THURSDAY))
    staff = planner.read(staff_register)
    assert staff.people == ()
    assert {"PCSO", "Police officer", "Enforcement officer", "Fire advocate"} <= {r.name for r in staff.roles}
    assert ("PCSO four weeks", 28) in staff.patterns
    assert planner.read(place_register).places == ()


def test_a_rota_started_on_it_has_the_letters_and_no_rows(planner: Planner) -> None:
    planner.execute(LoadUsualSet(THURSDAY))
    planner.execute(StartRota(MONDAY))
    rota_id = planner.read(current_rota)
    assert rota_id is not None
    grid = planner.read(rota_grid, rota_id)
    assert [shift.code for shift in grid.shift_types] == ["E", "D", "M", "L"]
    assert grid.groups == ()


def test_one_undo_takes_all_of_it_back(planner: Planner) -> None:
    before = planner.read(staff_register)
    planner.execute(LoadUsualSet(THURSDAY))
    assert planner.undo_label == "Start with the usual set"
    planner.undo()
    assert planner.read(staff_register) == before


@pytest.mark.parametrize("second", [LoadUsualSet(THURSDAY), LoadSampleTeam()])
def test_a_file_that_was_begun_keeps_its_own_frame(
    planner: Planner, second: LoadUsualSet | LoadSampleTeam
) -> None:
    planner.execute(LoadUsualSet(THURSDAY))
    with pytest.raises(CommandRefused, match=r"can only be added to an empty file\. Make a new file first"):
        planner.execute(second)

"""Draft against published: exactly the cells that differ, who made each so, and in which step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from planner.commands.duties import AssignDuty, ClearDuties, LockCells, SwapDuties
from planner.commands.rotas import PublishRota, StartDraft
from planner.commands.sample_team import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_grid import PersonRow, rota_grid
from planner.views.rota_versions import current_rota
from planner.views.version_differences import VersionDifferences, told_before, version_differences
from tests.clean_week import meet_every_must

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


@pytest.fixture
def versions(sample: Planner) -> tuple[int, int]:
    """A published week, and a draft started from it."""
    published = meet_every_must(sample)
    sample.execute(PublishRota(published))
    sample.execute(StartDraft(published))
    draft = sample.read(current_rota, SAMPLE_WEEK)
    assert draft is not None
    return published, draft


def person(planner: Planner, rota_id: int, name: str) -> PersonRow:
    grid = planner.read(rota_grid, rota_id)
    return next(row for group in grid.groups for row in group.people if row.name == name)


def differences(planner: Planner, versions: tuple[int, int]) -> VersionDifferences:
    return planner.read(version_differences, *versions)


def test_a_fresh_draft_differs_in_nothing(sample: Planner, versions: tuple[int, int]) -> None:
    found = differences(sample, versions)
    assert (found.before, found.after, found.cells) == ("Published 1", "Draft 2", ())
    assert sample.read(told_before, versions[1]) == versions[0]


def test_each_changed_cell_is_named_with_its_step(sample: Planner, versions: tuple[int, int]) -> None:
    amy = person(sample, versions[1], "Amy Hargreaves")
    other = "L" if amy.cells[4].code != "L" else "E"
    sample.execute(AssignDuty(versions[1], amy.person_id, FRIDAY, other))
    (found,) = differences(sample, versions).cells
    assert (found.name, found.day, found.before.code, found.after.code) == (
        "Amy Hargreaves", FRIDAY, amy.cells[4].code, other,
    )  # fmt: skip
    assert found.step is not None
    assert found.step.who == sample.user
    assert found.step.label == sample.history(1)[0].label


def test_a_lock_afterwards_is_not_what_made_the_cell_so(sample: Planner, versions: tuple[int, int]) -> None:
    amy = person(sample, versions[1], "Amy Hargreaves")
    other = "L" if amy.cells[4].code != "L" else "E"
    sample.execute(AssignDuty(versions[1], amy.person_id, FRIDAY, other))
    step = sample.history(1)[0].label
    sample.execute(LockCells(versions[1], ((amy.person_id, FRIDAY),)))
    (found,) = differences(sample, versions).cells
    assert found.step is not None
    assert found.step.label == step


def test_a_swap_is_two_cells_and_a_cleared_tour_one(sample: Planner, versions: tuple[int, int]) -> None:
    grid = sample.read(rota_grid, versions[1])
    pcsos = grid.groups[0].people
    # Two people who work different shifts on one day of the week: the swap changes both cells.
    at, one, two = next(
        (at, one, two)
        for at in range(7)
        for one in pcsos
        for two in pcsos
        if one.cells[at].kind == two.cells[at].kind == "duty" and one.cells[at].code != two.cells[at].code
    )
    day = SAMPLE_WEEK + timedelta(days=at)
    sample.execute(SwapDuties(versions[1], (one.person_id, day), (two.person_id, day)))
    assert {cell.person_id for cell in differences(sample, versions).cells} == {one.person_id, two.person_id}
    sample.execute(ClearDuties(versions[1], ((one.person_id, day),)))
    found = differences(sample, versions)
    assert found.people == len(found.cells) == 2
    cleared = next(cell for cell in found.cells if cell.person_id == one.person_id)
    assert (cleared.before.code, cleared.after.code) == (one.cells[at].code, "RD")
    assert cleared.step is not None
    assert cleared.step.label == sample.history(1)[0].label


def test_an_undone_step_leaves_no_difference(sample: Planner, versions: tuple[int, int]) -> None:
    amy = person(sample, versions[1], "Amy Hargreaves")
    other = "L" if amy.cells[4].code != "L" else "E"
    sample.execute(AssignDuty(versions[1], amy.person_id, FRIDAY, other))
    sample.execute(AssignDuty(versions[1], amy.person_id, FRIDAY, None))
    sample.undo()
    sample.undo()
    assert differences(sample, versions).cells == ()

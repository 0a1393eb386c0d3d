"""Who can cover and who could swap, on a stored rota: doing what is offered gives exactly what was shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.answers.cover import cover_sheet
from planner.answers.swap import swap_sheet
from planner.commands.absences import AddAbsence
from planner.commands.command import CommandRefused
from planner.commands.duties import LockCells
from planner.commands.rotas import PublishRota
from planner.commands.take_cover import TakeCover
from planner.planner import Planner
from planner.views.rota_grid import CellKind, rota_grid
from planner.views.rota_versions import current_rota, rota_versions
from solver.rota.answers.moves import Rank
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, Ids, a_team, week_of

TODAY = dt.date(2026, 11, 26)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[tuple[Planner, Ids]]:
    planner, ids = a_team(tmp_path / "team.planner")
    with planner:
        yield planner, ids


@pytest.fixture
def example(sample_file: Path, tmp_path: Path) -> Iterator[Planner]:
    """The example week from its patterns, with somebody sick on Friday."""
    path = tmp_path / "example.planner"
    path.write_bytes(sample_file.read_bytes())
    with Planner.open(path, user="Sgt Denholm") as planner:
        yield planner


def test_taking_an_offer_gives_exactly_its_figures(example: Planner) -> None:
    rota_id = example.read(current_rota) or 0
    day = dt.date(2026, 12, 11)
    person = _somebody_on_duty(example, rota_id, day)
    example.execute(AddAbsence(person, "SK", day))
    sheet = example.read(cover_sheet, rota_id, person, day, TODAY)
    before = example.verdict(rota_id)
    seen = {option.edits: option for _, options in sheet.options.by_rank for option in options[:2]}
    assert len(seen) >= 3
    for option in seen.values():
        example.execute(TakeCover(rota_id, option.edits))
        after = example.verdict(rota_id)
        assert after.cost_minutes - before.cost_minutes == option.cost_minutes
        assert after.broken_musts == option.broken_after
        example.undo()
    assert example.verdict(rota_id).cost_minutes == before.cost_minutes


def test_a_swap_gives_exactly_its_figures(example: Planner) -> None:
    rota_id = example.read(current_rota) or 0
    day = dt.date(2026, 12, 10)
    person = _somebody_on_duty(example, rota_id, day)
    sheet = example.read(swap_sheet, rota_id, person, day, TODAY)
    before = example.verdict(rota_id)
    options = sheet.options.of(Rank.COST)[:4]
    assert options
    for option in options:
        example.execute(TakeCover(rota_id, option.edits))
        assert example.verdict(rota_id).cost_minutes - before.cost_minutes == option.cost_minutes
        example.undo()


def _somebody_on_duty(planner: Planner, rota_id: int, day: dt.date) -> int:
    grid = planner.read(rota_grid, rota_id)
    column = (day - grid.start).days
    return next(
        row.person_id
        for group in grid.groups
        for row in group.people
        if row.cells[column].kind is CellKind.DUTY and not row.cells[column].part_absence
    )


def test_everybody_else_is_named_with_the_reason(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    sheet = planner.read(cover_sheet, ids.rota, ids.amy, TUESDAY, TODAY)
    assert (sheet.name, sheet.tour, sheet.code) == ("Amy Hargreaves", "Early 07–15", "E")
    # Scott rests on Tuesday; the ASB officer's role does not work the Early at all.
    assert sheet.options.of(Rank.PEOPLE)[0].words == "Scott Pallister works a rest day, Tue 8 Early 07–15"
    assert sheet.refusals == (("Imran Sheikh", "ASB officer does not work Early"),)


def test_a_rest_day_has_nothing_to_cover(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    sheet = planner.read(cover_sheet, ids.rota, ids.amy, FRIDAY, TODAY)
    assert (sheet.tour, sheet.options.allowed, sheet.refusals) == ("", 0, ())


def test_cover_of_a_published_rota_is_a_new_version_in_one_step(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(PublishRota(ids.rota))
    edits = ((ids.amy, MONDAY, None), (ids.scott, FRIDAY, "L"))
    planner.execute(TakeCover(ids.rota, edits, publish=True))
    new, old = planner.read(rota_versions)
    assert (new.version, new.state, old.version) == ("Published 2", "published", "Published 1, replaced")
    assert week_of(planner, new.rota_id, ids.amy) == "-EEE---"
    assert week_of(planner, old.rota_id, ids.amy) == "EEEE---"
    planner.undo()
    assert [one.state for one in planner.read(rota_versions)] == ["published"]


def test_a_lock_gives_way_only_where_it_is_said(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(LockCells(ids.rota, ((ids.amy, MONDAY),)))
    edits = ((ids.amy, MONDAY, None),)
    with pytest.raises(CommandRefused, match="locked"):
        planner.execute(TakeCover(ids.rota, edits))
    planner.execute(TakeCover(ids.rota, edits, free=((ids.amy, MONDAY),)))
    assert week_of(planner, ids.rota, ids.amy) == "-EEE---"

"""The verdict at the door: what an edit breaks is known at once, and equals a check from scratch."""

from __future__ import annotations

import datetime as dt
from functools import partial
from random import Random

from planner.commands.absences import AddAbsence
from planner.commands.duties import AssignDuty, LockCells
from planner.commands.rotas import ApplyProposal, StartRota
from planner.commands.rules import AddRule
from planner.live_rota import MANY_CELLS, stored_live_rota
from planner.planner import Planner
from planner.today import date_today
from planner.views.rota_cells import CellKind
from planner.views.rota_grid import rota_grid
from planner.views.rota_verdict import CoverDay
from planner.views.rota_versions import current_rota, rota_versions
from solver.rota.cover_profile import CoverPiece
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, Ids


def test_a_late_before_an_early_breaks_rest_by_three_hours(team: tuple[Planner, Ids]) -> None:
    """The Late ends at 23:00, the Early of Tuesday starts at 07:00: 8 hours, and 11 are needed."""
    planner, ids = team
    planner.execute(AddRule("minimum_rest"))
    assert planner.verdict(ids.rota).broken_musts == 0
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, "L"))
    (breach,) = planner.verdict(ids.rota).breaches
    assert breach.text == "Amy Hargreaves, Tue 8: 8 h rest, needs 11 h"
    assert (breach.must, breach.person_id, breach.day) == (True, ids.amy, TUESDAY)
    planner.undo()
    assert planner.verdict(ids.rota).breaches == ()


def test_what_an_edit_would_do_is_told_and_not_done(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("minimum_rest"))
    before = planner.verdict(ids.rota)
    would = planner.would_be(ids.rota, [(ids.amy, MONDAY, "L")])
    assert not would.allowed
    assert [breach.text for breach in would.new] == ["Amy Hargreaves, Tue 8: 8 h rest, needs 11 h"]
    assert planner.verdict(ids.rota) == before
    assert planner.would_be(ids.rota, [(ids.amy, MONDAY, None)]).allowed


def test_new_leave_reaches_the_verdict(team: tuple[Planner, Ids]) -> None:
    """Amy works an Early on Tuesday; leave on Tuesday makes that tour a breach."""
    planner, ids = team
    planner.execute(AddRule("no_duty_in_absence"))
    assert planner.verdict(ids.rota).broken_musts == 0
    planner.execute(AddAbsence(ids.amy, "AL", TUESDAY, TUESDAY))
    assert [breach.person_id for breach in planner.verdict(ids.rota).breaches] == [ids.amy]


def test_after_any_edits_the_verdict_equals_one_read_afresh(sample: Planner) -> None:
    """Forty edits drawn by lot, locks and undos among them."""
    rota_id = sample.read(current_rota)
    assert rota_id is not None
    grid = sample.read(rota_grid, rota_id)
    people = [row.person_id for group in grid.groups for row in group.people]
    lots = Random(7)
    for turn in range(40):
        cell = lots.choice(people), grid.start + dt.timedelta(days=lots.randrange(7))
        if turn % 9 == 8:
            sample.undo()
        elif turn % 7 == 6:
            sample.execute(LockCells(rota_id, (cell,)))
            sample.undo()
        else:
            sample.execute(AssignDuty(rota_id, *cell, lots.choice(["E", "D", "M", "L", None])))
        if turn % 10 == 9:
            afresh = sample.read(stored_live_rota, rota_id, date_today()).verdict(sample.revision)
            assert sample.verdict(rota_id) == afresh


def test_after_an_accepted_build_the_verdict_equals_one_read_afresh(sample: Planner) -> None:
    """Nine weeks of everybody's tours a day later, then taken back: far more cells than are followed one by
    one."""
    sample.execute(StartRota(MONDAY + dt.timedelta(days=28), 63))
    rota_id = max(row.rota_id for row in sample.read(rota_versions))
    grid = sample.read(rota_grid, rota_id)
    sample.verdict(rota_id)
    moved = tuple(
        (row.person_id, header.day, cell.code if cell.kind is CellKind.DUTY else None)
        for group in grid.groups
        for row in group.people
        for header, cell in zip(grid.days[1:], row.cells)
        if cell.kind in (CellKind.DUTY, CellKind.REST)
    )
    for step in (partial(sample.execute, ApplyProposal(rota_id, moved, {"cost": 0})), sample.undo):
        assert len(step().cells) > MANY_CELLS
        afresh = sample.read(stored_live_rota, rota_id, date_today()).verdict(sample.revision)
        assert sample.verdict(rota_id) == afresh


def test_the_cells_verdict_says_what_a_rest_day_instead_would_break(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    verdict = planner.cell_verdict(ids.rota, ids.amy, MONDAY)
    assert verdict.why == ("Without it nothing would break, and the cost would be the same.",)
    assert planner.cell_verdict(ids.rota, ids.amy, FRIDAY).why == ()  # she rests


def test_the_worst_gap_is_the_deepest_and_then_the_longest() -> None:
    """One short from 9 to 12 and from 20 to 23, two short from 15 to 16: the hour with two counts."""
    pieces = [
        CoverPiece(540, 720, 180, 2, 2, None, 1),
        CoverPiece(900, 960, 60, 2, 2, None, 0),
        CoverPiece(1200, 1380, 180, 2, 2, None, 1),
    ]
    day = CoverDay.of(MONDAY, pieces)
    assert day.worst_gap == "−2 15–16"
    assert day.short_minutes == 180 + 2 * 60 + 180

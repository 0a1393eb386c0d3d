"""Repair, score, resilience and why-not on a stored rota, in the words that are shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.answers.repair import RepairAsked, RepairSheet, repair_asked
from planner.answers.resilience import resilience
from planner.answers.score import score
from planner.answers.week_words import week_words
from planner.answers.why_not import why_not
from planner.commands.absences import AddAbsence
from planner.commands.demand import AddCover
from planner.commands.duties import AssignDuty
from planner.commands.rotas import PublishRota, StartRota
from planner.commands.rules import AddRule
from planner.commands.take_cover import TakeCover
from planner.planner import Planner
from planner.solve_job import BuildJob
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from solver.result import Limit
from solver.rule import duration
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, Ids, a_team, week_of

TODAY = dt.date(2026, 11, 26)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[tuple[Planner, Ids]]:
    planner, ids = a_team(tmp_path / "team.planner")
    with planner:
        yield planner, ids


def test_the_score_sums_to_the_cost_and_leads_to_its_cells(sample: Planner) -> None:
    rota_id = sample.read(current_rota) or 0
    answer, verdict = sample.read(score, rota_id, TODAY), sample.verdict(rota_id)
    assert answer.cost_minutes == verdict.cost_minutes
    assert sum(row.cost_minutes for row in answer.rows) == answer.cost_minutes
    assert all(sum(cell.cost_minutes for cell in row.cells) == row.cost_minutes for row in answer.rows)
    assert sum(len(row.cells) for row in answer.rows) == len(verdict.breaches)
    assert all(cell.day or cell.person_id for row in answer.rows for cell in row.cells)


def test_taking_away_whoever_is_missed_most_costs_what_is_said(sample: Planner) -> None:
    rota_id = sample.read(current_rota) or 0
    first = sample.read(resilience, rota_id, TODAY)[0]
    assert first.worst_day is not None
    assert first.least_minutes > 0
    short = sum(row.short_minutes for row in sample.verdict(rota_id).cover)
    days = [dt.date(2026, 12, 7) + dt.timedelta(days=on) for on in range(7)]
    sample.execute(TakeCover(rota_id, tuple((first.person_id, day, None) for day in days)))
    after = sum(row.short_minutes for row in sample.verdict(rota_id).cover)
    assert after - short == first.target_minutes


def test_a_repair_is_proven_and_does_what_it_says(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("no_duty_in_absence"))
    planner.execute(AddAbsence(ids.amy, "SK", TUESDAY))
    sheet = planner.read(repair_asked, ids.rota, ids.amy, (TUESDAY,), TODAY).sheet()
    assert (sheet.proof, sheet.proven) == ("1 tour changes, and has to.", True)
    (repair,) = sheet.repairs
    before = planner.verdict(ids.rota)
    planner.execute(TakeCover(ids.rota, repair.edits))
    after = planner.verdict(ids.rota)
    assert week_of(planner, ids.rota, ids.amy) == "E-EE---"
    assert (before.broken_musts, after.broken_musts) == (1, 0)
    assert after.cost_minutes - before.cost_minutes == repair.cost_minutes


def test_where_cover_cannot_stay_as_it_was_that_is_said_first(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("no_duty_in_absence"))
    planner.execute(AddCover(1, 420, 900, 2, 2, date=TUESDAY))
    planner.execute(AssignDuty(ids.rota, ids.scott, TUESDAY, "E"))
    # Both PCSOs there are have the Early of Tuesday: with one of them sick nobody can take it.
    asked = planner.read(repair_asked, ids.rota, ids.amy, (TUESDAY,), TODAY)
    tried, solved = asked.sheet(), _solved(asked)
    less = "With less: 1 tour changes, and has to."
    assert tried.proof == f"With cover as it was, no repair has up to 4 changes. {less}"
    assert solved.proof == f"No repair keeps cover as it was. {less}"
    for sheet in (tried, solved):
        assert [option.edits for option in sheet.repairs] == [((ids.amy, TUESDAY, None),)]


def test_more_changes_than_are_tried_keep_cover_as_it_was(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("no_duty_in_absence"))
    days = [TUESDAY + dt.timedelta(days=on) for on in range(3)]
    for day in days:
        planner.execute(AddCover(1, 420, 900, 1, 1, date=day))
        planner.execute(AssignDuty(ids.rota, ids.scott, day, None))
    # Amy has the three Earlies and is away; Scott rests and has to take all three: six changes.
    sheet = _solved(planner.read(repair_asked, ids.rota, ids.amy, tuple(days), TODAY))
    assert sheet.proof == (
        "With cover as it was: 6 tours change; 5 is impossible. With less: 3 tours change; 2 is impossible."
    )
    kept, less = sheet.repairs
    assert set(kept.edits) == {(ids.amy, day, None) for day in days} | {(ids.scott, day, "E") for day in days}
    assert set(less.edits) == {(ids.amy, day, None) for day in days}


def _solved(asked: RepairAsked) -> RepairSheet:
    """What the engine's own process says where trying leaves something open."""
    assert asked.is_open
    state = asked.job().wait()
    assert state.answer is not None, state.message
    return asked.solved_sheet(state.answer)


def test_why_not_names_the_rule_with_names_and_figures(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("minimum_rest"))
    planner.execute(AssignDuty(ids.rota, ids.scott, TUESDAY, "L"))
    answer = planner.read(why_not, ids.rota, ids.scott, WEDNESDAY, "E", TODAY)
    # Off at 23:00 on Tuesday, on again at 07:00: 8 h.
    assert answer.blocking == ("Rest between tours of duty: Scott Pallister, Wed 9: 8 h rest, needs 11 h.",)
    free = planner.read(why_not, ids.rota, ids.amy, FRIDAY, "E", TODAY)
    assert (free.blocking, free.present) == ((), False)
    role = planner.read(why_not, ids.rota, ids.imran, FRIDAY, "E", TODAY)
    assert role.blocking == ("ASB officer does not work Early.",)


def test_every_sentence_of_the_week_is_a_fact_that_leads_to_its_cells(sample: Planner) -> None:
    rota_id = sample.read(current_rota) or 0
    sentences = sample.read(week_words, rota_id, TODAY)
    grid, verdict = sample.read(rota_grid, rota_id), sample.verdict(rota_id)
    rows = {row.person_id: row for group in grid.groups for row in group.people}
    said = {one.text: one.cells for one in sentences}
    for line in verdict.cover:
        short = f"{line.name} cover is {duration(line.short_minutes)} short."
        assert (short if line.short_minutes else f"{line.name} cover is met.") in said
    broken = [one for one in sentences if one.text.startswith("Broken: ")]
    assert len(broken) == verdict.broken_musts
    lates = next(one for one in sentences if "the most, " in one.text)
    late = {shift.code for shift in grid.shift_types if shift.late}
    on_duty = [cell.code in late for row in rows.values() for cell in row.cells]
    assert lates.text.startswith(f"{sum(on_duty)} Lates in all")
    assert all(
        rows[person_id].cells[(day - grid.start).days].code in late
        for person_id, day in lates.cells
        if person_id is not None
    )
    away = [one for one in sentences if one.text.startswith("Marcus Bell: leave")]
    assert [day for _, day in away[0].cells] == [MONDAY + dt.timedelta(days=on) for on in range(5)]


def test_a_published_week_is_history_for_the_next_and_stays_as_it_is(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AddRule("minimum_rest"))
    planner.execute(AddRule("least_cover", strength="prefer", price_minutes=60))
    sunday, monday = MONDAY + dt.timedelta(days=6), MONDAY + dt.timedelta(days=7)
    planner.execute(AddCover(1, 420, 900, 1, 1, date=monday))
    planner.execute(AssignDuty(ids.rota, ids.amy, sunday, "L"))
    planner.execute(PublishRota(ids.rota))
    told = [week_of(planner, ids.rota, person) for person in (ids.amy, ids.scott)]
    planner.execute(StartRota(monday))
    following = planner.read(current_rota, monday) or 0
    # Off at 23:00 on Sunday in the week before: the Early of Monday would be 8 h later.
    answer = planner.read(why_not, following, ids.amy, monday, "E", TODAY)
    assert any("8 h rest, needs 11 h" in sentence for sentence in answer.blocking) or answer.present
    job = BuildJob.start(planner, following, Limit(seconds=10), workers=1, today=TODAY)
    state = job.wait()
    assert state.proposal is not None, state.message
    assert all(day >= monday for _, day, _ in state.proposal.duties)
    planner.execute(state.proposal.command())
    assert planner.verdict(following).broken_musts == 0
    assert [week_of(planner, ids.rota, person) for person in (ids.amy, ids.scott)] == told

"""Work in the process beside: the same answers as here, from the same file, ended in every way there is."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import TypeVar

import pytest

from planner.answers.cover import cover_sheet
from planner.answers.repair import repair_asked
from planner.answers.swap import swap_sheet
from planner.answers.why_not import why_not_others
from planner.beside.ask import Ask
from planner.beside.day_ask import PlanDay, WhatWouldHelp
from planner.beside.job import BesideJob
from planner.beside.move_asks import AboutCell, FewestChanges, WhoCanCover, WhoCouldSwap
from planner.beside.rota_asks import BuildRota, FindClash, TryRules
from planner.commands.rotas import StartRota
from planner.commands.rules import AddRule
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.engine_job import JobState, Phase
from planner.planner import Planner
from planner.views.day_plan import day_plan
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from solver.result import Limit

State = TypeVar("State", bound=JobState)
TODAY, FRIDAY = SAMPLE_WEEK, SAMPLE_WEEK + dt.timedelta(days=4)
PASSPHRASE = "a long passphrase for a file"


def last(planner: Planner, ask: Ask[State]) -> State:
    state = BesideJob.start(planner, ask).wait()
    assert state.phase is Phase.DONE, state.message
    return state


def rota_of(planner: Planner) -> int:
    rota_id = planner.read(current_rota, SAMPLE_WEEK)
    assert rota_id is not None
    return rota_id


def somebody_with(planner: Planner, code: str) -> int:
    """Whose Friday it is."""
    grid = planner.read(rota_grid, rota_of(planner))
    at = (FRIDAY - grid.start).days
    people = (row for group in grid.groups for row in group.people)
    return next(row.person_id for row in people if row.cells[at].code == code)


def test_questions_are_answered_as_they_are_here(sample: Planner) -> None:
    """To the last field: what crosses between the processes loses nothing."""
    rota_id, person = rota_of(sample), somebody_with(sample, "L")
    asked = (rota_id, person, FRIDAY, TODAY)
    assert last(sample, WhoCanCover(*asked)).sheet == sample.read(cover_sheet, *asked)
    assert last(sample, WhoCouldSwap(*asked)).sheet == sample.read(swap_sheet, *asked)
    here = sample.read(repair_asked, rota_id, person, (FRIDAY,), TODAY).sheet()
    assert last(sample, FewestChanges(*asked)).sheet == here
    cell = last(sample, AboutCell(*asked, duty=True))
    assert cell.others == sample.read(why_not_others, *asked)
    assert cell.swaps == sample.read(swap_sheet, *asked, most_people=2)


def test_a_build_is_of_the_newest_state_and_costs_what_the_verdict_then_says(sample: Planner) -> None:
    """``Limit.work`` ends it soon; what it is worth accepting does not matter here."""
    rota_id = rota_of(sample)
    state = last(sample, BuildRota(rota_id, Limit(seconds=30, work=0.2), TODAY))
    assert state.proposal is not None
    assert not state.proposal.stale(sample.revision)
    assert state.improvements
    sample.execute(state.proposal.command())
    assert state.proposal.stale(sample.revision)
    verdict = sample.verdict(rota_id)
    assert (verdict.cost_minutes, verdict.broken_musts) == (state.best_minutes, state.broken_musts)


def test_a_trial_comes_with_its_comparison(sample: Planner) -> None:
    rota_id, before = rota_of(sample), sample.verdict(rota_of(sample))
    state = last(sample, TryRules(rota_id, Limit(seconds=30, work=0.2), TODAY))
    assert state.found is not None
    result = state.found.comparison
    assert result.cost_before == before.cost_minutes
    assert result.cost_after == state.best_minutes
    assert state.proposal is not None
    assert result.cells == state.proposal.differences


def test_a_clash_comes_with_ways_out_that_can_be_taken(sample: Planner) -> None:
    """Everybody may have one tour at most, which no contract of the team allows: what comes back is the step
    that makes that a preference again."""
    sample.execute(AddRule("shifts_in_period", {"most": 1}, strength="must"))
    sheet = last(sample, FindClash(rota_of(sample), TODAY, 30.0)).sheet
    assert sheet is not None
    assert sheet.demands
    way = next(one for one in sheet.ways if one.makes_preference)
    assert way.taking is not None
    sample.execute(way.taking)
    assert sample.undo_label == way.words
    assert sample.verdict(rota_of(sample)).broken_musts == 0


def test_a_day_comes_back_as_the_command_that_accepts_it(sample: Planner) -> None:
    state = last(sample, PlanDay(FRIDAY, Limit(seconds=20, work=1.0)))
    assert state.plan is not None
    assert state.plan.revision == sample.revision
    assert any(stop.kind == "patrol" for stop in state.plan.command.stops)
    sample.execute(state.plan.command)


def test_what_would_help_comes_as_steps_that_can_be_taken(sample_day: Planner) -> None:
    """Card by card the same as here, commands included."""
    plan = sample_day.read(day_plan, FRIDAY)
    assert plan is not None
    cards = tuple(item.unplaced_id for item in plan.unassigned)[:3]
    assert cards
    found = last(sample_day, WhatWouldHelp(FRIDAY, cards)).found
    assert tuple(one.unplaced_id for one in found) == cards
    for one in found:
        assert one.remedies == sample_day.day_remedies(FRIDAY, one.unplaced_id)
        for remedy in one.remedies:
            sample_day.execute(remedy.command)
            sample_day.undo()


def test_what_cannot_be_begun_is_a_sentence(sample: Planner) -> None:
    state = BesideJob.start(sample, PlanDay(dt.date(2031, 1, 1), Limit(seconds=5))).wait()
    assert state.phase is Phase.FAILED
    assert state.message.startswith("No rota holds ")
    assert state.message.endswith(" The day is unchanged.")


def test_a_killed_process_is_an_event_not_the_end(sample: Planner) -> None:
    job = BesideJob.start(sample, BuildRota(rota_of(sample), Limit(seconds=60), TODAY))
    job.child.kill()
    state = job.wait()
    assert state.phase is Phase.FAILED
    assert "Your draft is unchanged." in state.message


def test_the_file_may_be_changed_while_a_build_reads_it(sample: Planner) -> None:
    """A reader never bars the writer, and what was built of the older state says so."""
    rota_id = rota_of(sample)
    job = BesideJob.start(sample, BuildRota(rota_id, Limit(seconds=60), TODAY))
    deadline = time.monotonic() + 60
    while job.poll().running and not job.state.improvements and time.monotonic() < deadline:
        time.sleep(0.02)
    sample.execute(StartRota(SAMPLE_WEEK + dt.timedelta(days=7)))
    job.stop()
    state = job.wait()
    assert state.proposal is not None
    assert state.proposal.stale(sample.revision)


@pytest.mark.parametrize("read_only", [False, True])
def test_an_encrypted_file_is_read_beside_too(tmp_path: Path, read_only: bool) -> None:
    """The key crosses, not the passphrase. A rest day leaves nothing to cover, which is found at once."""
    path = tmp_path / "locked.planner"
    with Planner.create(path, PASSPHRASE) as planner:
        planner.execute(LoadSampleTeam())
        planner.execute(StartRota(SAMPLE_WEEK))
    with Planner.open(path, PASSPHRASE, read_only=read_only) as planner:
        asked = (rota_of(planner), somebody_with(planner, "RD"), FRIDAY, TODAY)
        assert last(planner, WhoCanCover(*asked)).sheet == planner.read(cover_sheet, *asked)

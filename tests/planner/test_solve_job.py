"""A build in its own process: it is polled, stopped, cancelled and survived."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from planner.commands.duties import LockCells
from planner.commands.people import ChangePerson
from planner.engine_job import Phase
from planner.planner import Planner
from planner.solve_job import BuildJob, BuildState
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from solver.result import Limit
from tests.planner.small_team import MONDAY, Ids


def rota_of(planner: Planner) -> int:
    rota_id = planner.read(current_rota)
    assert rota_id is not None
    return rota_id


def until_something_is_found(job: BuildJob) -> BuildState:
    deadline = time.monotonic() + 30
    while job.poll().running and not job.state.improvements and time.monotonic() < deadline:
        time.sleep(0.01)
    return job.state


def test_the_example_week_is_built_without_a_broken_must(sample: Planner) -> None:
    """Accepting is one step: the verdict then costs what the build promised, and one undo takes it back."""
    rota_id = rota_of(sample)
    before = sample.read(rota_grid, rota_id)
    state = BuildJob.start(sample, rota_id, Limit(seconds=60.0), seed=1).wait()
    assert (state.phase, state.broken_musts) == (Phase.DONE, 0)
    assert state.proposal is not None
    assert state.bound_minutes is not None
    assert state.bound_minutes <= (state.best_minutes or 0)
    sample.execute(state.proposal.command())
    verdict = sample.verdict(rota_id)
    assert (verdict.cost_minutes, verdict.broken_musts) == (state.best_minutes, 0)
    assert sum(minutes for _, minutes in state.cost_parts) == verdict.cost_minutes
    sample.undo()
    assert sample.read(rota_grid, rota_id) == before


def test_a_locked_cell_stays(sample: Planner) -> None:
    rota_id = rota_of(sample)
    grid = sample.read(rota_grid, rota_id)
    amy = grid.groups[0].people[0]
    sample.execute(LockCells(rota_id, ((amy.person_id, grid.start),)))
    state = BuildJob.start(sample, rota_id, Limit(seconds=4.0)).wait()
    assert state.proposal is not None
    told = {(person, day): code for person, day, code in state.proposal.duties}
    assert told[amy.person_id, grid.start] == amy.cells[0].code
    sample.execute(state.proposal.command())


def test_stop_keeps_the_best_found(sample: Planner) -> None:
    job = BuildJob.start(sample, rota_of(sample), Limit(seconds=60.0))
    until_something_is_found(job)
    job.stop()
    state = job.wait()
    assert state.phase is Phase.DONE
    assert state.proposal is not None
    assert state.seconds < 30


def test_cancel_leaves_the_draft_and_ends_the_process(sample: Planner) -> None:
    rota_id = rota_of(sample)
    before = sample.read(rota_grid, rota_id)
    job = BuildJob.start(sample, rota_id, Limit(seconds=60.0))
    until_something_is_found(job)
    job.cancel()
    assert job.poll().phase is Phase.CANCELLED
    assert "draft is unchanged" in job.state.message
    job.close()
    assert job.child.exit_code is not None
    assert sample.read(rota_grid, rota_id) == before


def test_a_killed_engine_is_an_event_not_the_end(sample: Planner) -> None:
    rota_id = rota_of(sample)
    job = BuildJob.start(sample, rota_id, Limit(seconds=60.0))
    until_something_is_found(job)
    job.child.kill()
    state = job.wait()
    assert state.phase is Phase.FAILED
    assert "Your draft is unchanged." in state.message
    assert sample.verdict(rota_id).rota_id == rota_id


def test_a_week_nobody_may_work_gets_a_sentence(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    for person in (ids.amy, ids.scott, ids.imran):
        planner.execute(ChangePerson(person, {"ended": MONDAY - dt.timedelta(days=1)}))
    state = BuildJob.start(planner, ids.rota, Limit(seconds=5.0)).wait()
    assert state.phase is Phase.FAILED
    assert state.message.endswith("Your draft is unchanged.")
    assert "Traceback" not in state.message


@pytest.mark.parametrize("seed", [0, 3])
def test_the_same_work_gives_the_same_rota(team: tuple[Planner, Ids], seed: int) -> None:
    """A limit by work, not by the clock: twice the same proposal, to the byte."""
    planner, ids = team
    limit = Limit(seconds=30.0, work=0.2)
    first, second = (BuildJob.start(planner, ids.rota, limit, seed=seed).wait() for _ in range(2))
    assert first.proposal is not None
    assert second.proposal is not None
    assert first.proposal.duties == second.proposal.duties
    assert first.proposal.certificate.repeatable
    assert MONDAY in {day for _, day, _ in first.proposal.duties}

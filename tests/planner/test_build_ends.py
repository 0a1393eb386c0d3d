"""A build that is cancelled or killed at any moment: heard at once, nothing lost, and the next one runs.

Real children and a real file. Edits made while the engine works are the user's and stay, whatever it does.
"""

from __future__ import annotations

import datetime as dt
import shutil
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from statistics import median

import pytest

from planner.commands.duties import NoteOnDuty
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK
from planner.engine_job import Phase
from planner.persistence import audit
from planner.planner import Planner
from planner.solve_job import BuildJob
from planner.views.rota_grid import RotaCell, RotaGrid, rota_grid
from planner.views.rota_versions import current_rota
from solver.result import Limit
from tests.planner.small_team import rows

START = SAMPLE_WEEK + dt.timedelta(days=7)
LONG_LIMIT = Limit(seconds=120.0)
HEARD_SECONDS = 0.5
LATEST_MOMENT_SECONDS = 3.0


@pytest.fixture
def four_weeks(sample_file: Path, tmp_path: Path) -> Path:
    """A closed file of the example team with a draft of four weeks, which no build proves in seconds."""
    path = Path(shutil.copy(sample_file, tmp_path / "four_weeks.planner"))
    with Planner.open(path) as planner:
        planner.execute(StartRota(START, 28))
    return path


@pytest.fixture
def planner(four_weeks: Path) -> Iterator[Planner]:
    with Planner.open(four_weeks) as opened:
        yield opened


def _rota_of(planner: Planner) -> int:
    rota_id = planner.read(current_rota, START)
    assert rota_id is not None
    return rota_id


def _at_a_moment(planner: Planner, moment: float) -> BuildJob:
    """A build that has run for so many seconds, from the start of its process on."""
    job = BuildJob.start(planner, _rota_of(planner), LONG_LIMIT)
    due = time.monotonic() + moment
    while job.poll().running and time.monotonic() < due:
        time.sleep(0.01)
    return job


# Cancelled ----------------------------------------------------------------------------------------


def _cancelled_in(planner: Planner, moment: float) -> float:
    """Seconds from the wish to cancel until the process is gone and everything of it released."""
    job = _at_a_moment(planner, moment)
    began = time.monotonic()
    job.cancel()
    job.close()
    taken = time.monotonic() - began
    assert job.poll().phase is Phase.CANCELLED
    assert job.child.exit_code is not None
    return taken


def test_cancelled_at_three_moments_the_draft_is_what_it_was(planner: Planner) -> None:
    before = rows(planner)
    for moment in (0.0, 0.3, 1.5):
        _cancelled_in(planner, moment)
        assert rows(planner) == before


@pytest.mark.measured
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_two_hundred_cancels_are_heard_within_half_a_second_each(planner: Planner) -> None:
    before, chance = rows(planner), Random(1)
    taken = sorted(_cancelled_in(planner, chance.uniform(0, LATEST_MOMENT_SECONDS)) for _ in range(200))
    print(f"200 cancels: median {median(taken) * 1000:.0f} ms, 95th {taken[189] * 1000:.0f} ms, ", end="")
    print(f"longest {taken[-1] * 1000:.0f} ms")
    assert rows(planner) == before
    assert taken[-1] < HEARD_SECONDS


@pytest.mark.measured
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_two_hundred_stops_bring_the_best_so_far(planner: Planner) -> None:
    """A stop keeps what was found, so the child says it once more and ends by itself."""
    chance, taken = Random(2), []
    for _ in range(200):
        job = _at_a_moment(planner, chance.uniform(1, LATEST_MOMENT_SECONDS))
        shown, began = job.state.best_minutes, time.monotonic()
        job.stop()
        while job.poll().running:
            time.sleep(0.005)
        taken.append(time.monotonic() - began)
        job.close()
        assert job.state.phase is Phase.DONE, job.state.message
        assert shown is None or job.state.broken_musts or (job.state.best_minutes or 0) <= shown
    taken.sort()
    print(f"200 stops: median {median(taken) * 1000:.0f} ms, 95th {taken[189] * 1000:.0f} ms, ", end="")
    print(f"longest {taken[-1] * 1000:.0f} ms")
    assert taken[-1] < HEARD_SECONDS


# Killed -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kills", [3, pytest.param(100, marks=[pytest.mark.long, pytest.mark.timeout(3600)])], ids=str
)
def test_the_engine_is_killed_again_and_again_and_nothing_is_lost(four_weeks: Path, kills: int) -> None:
    """A build is accepted first. Before each kill a note is written beside the next one; all of them and the
    accepted draft are there in the end, also for whoever opens the file anew, and a build then runs as if
    nothing had been: it is no worse than what was accepted."""
    chance = Random(3)
    with Planner.open(four_weeks) as planner:
        rota_id = _rota_of(planner)
        first = BuildJob.start(planner, rota_id, Limit(seconds=60, work=1.0)).wait()
        assert first.proposal is not None, first.message
        assert not first.broken_musts
        planner.execute(first.proposal.command())
        draft = planner.read(rota_grid, rota_id)
        people = [person.person_id for group in draft.groups for person in group.people]
        notes: dict[tuple[int, dt.date], str] = {}
        for number in range(kills):
            job = BuildJob.start(planner, rota_id, LONG_LIMIT)
            where = people[number % len(people)], draft.start + dt.timedelta(days=number % 7)
            notes[where] = f"note {number}"
            planner.execute(NoteOnDuty(rota_id, *where, notes[where]))
            before = rows(planner)
            _kill_at(job, chance.uniform(0, 2))
            assert rows(planner) == before
        stored = rows(planner)
    with Planner.open(four_weeks) as planner:
        assert rows(planner) == stored
        assert planner.read(audit.first_broken_line) is None
        grid = planner.read(rota_grid, rota_id)
        assert _codes(grid) == _codes(draft)
        assert _notes(grid, notes) == notes
        state = BuildJob.start(planner, rota_id, Limit(seconds=60, work=0.2)).wait()
        assert state.phase is Phase.DONE, state.message
        assert (state.broken_musts, state.best_minutes or 0) <= (0, first.best_minutes or 0)


def _kill_at(job: BuildJob, moment: float) -> None:
    """As a crash would end it, in the middle of whatever it does."""
    due = time.monotonic() + moment
    while job.poll().running and time.monotonic() < due:
        time.sleep(0.01)
    assert job.state.running, job.state.message
    job.child.kill()
    state = job.wait()
    assert state.phase is Phase.FAILED
    assert "Your draft is unchanged." in state.message


def _codes(grid: RotaGrid) -> dict[tuple[int, dt.date], str]:
    return {where: cell.code for where, cell in _cells(grid)}


def _notes(grid: RotaGrid, among: Iterable[tuple[int, dt.date]]) -> dict[tuple[int, dt.date], str]:
    wanted = set(among)
    return {where: cell.note for where, cell in _cells(grid) if where in wanted}


def _cells(grid: RotaGrid) -> Iterator[tuple[tuple[int, dt.date], RotaCell]]:
    for group in grid.groups:
        for person in group.people:
            for day, cell in zip(grid.days, person.cells, strict=True):
                yield (person.person_id, day.day), cell

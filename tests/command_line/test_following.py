"""A search while it runs: Ctrl+C keeps the best, twice gives it up, and a terminal sees how far it is."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from planner.command_line.following import follow
from planner.command_line.shape import Stopped
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK
from planner.planner import Planner
from planner.solve_job import BuildJob, BuildState
from planner.views.rota_versions import current_rota
from solver.result import Limit

ROOT = Path(__file__).resolve().parents[2]
LONG = Limit(seconds=60.0)
FOUR_WEEKS = StartRota(SAMPLE_WEEK + dt.timedelta(weeks=1), 28)  # too much to be proven best at once


class Impatient:
    """Somebody who presses Ctrl+C so many times once there is a first plan."""

    def __init__(self, times: int) -> None:
        self.times = times

    def __call__(self, state: BuildState) -> str:
        if state.best_minutes is not None:
            for _ in range(self.times):
                signal.raise_signal(signal.SIGINT)
            self.times = 0
        return ""


@pytest.fixture
def job(sample: Planner) -> BuildJob:
    sample.execute(FOUR_WEEKS)
    rota_id = sample.read(current_rota)
    assert rota_id is not None
    return BuildJob.start(sample, rota_id, LONG)


def test_one_interrupt_ends_the_search_with_the_best(
    job: BuildJob, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGINT)  # ignored where the tests run in the background of a shell
    state, cut_short = follow(job, Impatient(1))
    assert cut_short
    assert state.proposal is not None
    assert capsys.readouterr().err == "Finishing with the best so far; Ctrl+C again gives it up.\n"
    assert not job.child.running
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_interrupt_gives_it_up(job: BuildJob) -> None:
    with pytest.raises(Stopped):
        follow(job, Impatient(2))
    assert not job.child.running


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals to look at")
def test_a_terminal_sees_how_far_it_is_and_ctrl_c_keeps_the_best(file: Path) -> None:
    import pty

    try:
        ours, theirs = pty.openpty()
    except OSError as none:
        pytest.skip(f"this system gives out no pseudo-terminals: {none}")
    # Four weeks: no search proves these best before somebody can press Ctrl+C.
    period = ["--week", "2026-12-14", "--weeks", "4", "--work", "1000", "--json"]
    command = [sys.executable, str(ROOT / "main.py"), "build", str(file), *period]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while not re.search(rb"\d s .. (best \d|\d+ musts still broken)", seen):
            seen += os.read(ours, 4096)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()
        os.close(ours)
    assert process.returncode in (0, 1)
    # Where somebody pressed Ctrl+C cannot be repeated, though the limit was one of work.
    assert not json.loads(said)["repeatable"]
    assert not list(file.parent.glob("*.lock"))
    with Planner.open(file) as planner:
        assert planner.undo_label is not None
        assert planner.undo_label.startswith("Accept")

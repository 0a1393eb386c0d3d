"""Killed in the middle of writing: nothing that was acknowledged is lost, nothing is half done."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.domain.journal import UndoStep
from planner.domain.rotas import Duty
from planner.persistence import audit
from planner.planner import Planner
from tests.planner.small_team import MONDAY, ids_of

ROOT = Path(__file__).resolve().parents[3]
WRITER = """
import datetime as dt, sys
from planner.commands.duties import NoteOnDuty, PasteDuties
from planner.planner import Planner
from tests.planner.small_team import MONDAY, ids_of
planner = Planner.open(sys.argv[1])
ids = planner.read(ids_of)
dates = [MONDAY + dt.timedelta(days=day) for day in range(7)]
for count in range(1, 100_000):
    code = "EL"[count % 2]
    planner.execute(PasteDuties(ids.rota, tuple((ids.imran, date, code) for date in dates)))
    planner.execute(NoteOnDuty(ids.rota, ids.amy, MONDAY, str(count)))
    print(count, flush=True)
"""


def write_until_killed(path: Path, acknowledgements: int) -> int:
    """Start a writer, kill it after so many acknowledged edits; the number of the last one heard."""
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        heard = [writer.stdout.readline() for _ in range(acknowledgements)]
        writer.kill()
        heard += [line for line in writer.stdout if line.endswith("\n")]
    return int(heard[-1])


def last_note(session: Session, rota_id: int, person_id: int) -> int:
    duty = session.scalar(
        select(Duty).where(Duty.rota_id == rota_id, Duty.person_id == person_id, Duty.date == MONDAY)
    )
    return int(duty.note) if duty and duty.note else 0


@pytest.mark.parametrize("seed", range(3))
def test_a_killed_writer_loses_no_acknowledged_edit(team_file: Path, tmp_path: Path, seed: int) -> None:
    path = Path(shutil.copy(team_file, tmp_path / "team.planner"))
    acknowledged = write_until_killed(path, random.Random(seed).randint(1, 25))
    with Planner.open(path) as planner:  # at once, although the lock file is still there
        ids = planner.read(ids_of)
        # The edit after the last acknowledgement may have been committed before the kill.
        assert planner.read(last_note, ids.rota, ids.amy) in (acknowledged, acknowledged + 1)
        week = planner.read(
            lambda session: set(
                session.scalars(
                    select(Duty.shift_type_id).where(Duty.rota_id == ids.rota, Duty.person_id == ids.imran)
                )
            )
        )
        assert len(week) == 1  # seven cells were always written together
        assert planner.read(audit.first_broken_line) is None
        steps = planner.read(lambda session: session.scalar(select(func.count(UndoStep.id))))
        assert steps is not None
        for _ in range(steps):
            planner.undo()
        assert planner.undo_label is None

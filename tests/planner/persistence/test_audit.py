"""The audit: a line for everything, and a chain that shows every tampering."""

from __future__ import annotations

import json
from contextlib import closing
from hashlib import sha256

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.duties import AssignDuty
from planner.domain.journal import AuditEntry
from planner.persistence import audit, sqlite
from planner.persistence.stored_rows import RowChange
from planner.planner import Planner
from tests.planner.small_team import FRIDAY, Ids


def lines(session: Session) -> list[tuple[str, str, str]]:
    entries = session.scalars(select(AuditEntry).order_by(AuditEntry.id))
    return [(entry.action.value, entry.what, entry.who) for entry in entries]


def test_changes_undo_redo_and_exports_are_all_there(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    planner.undo()
    planner.redo()
    revision = planner.revision
    planner.log("exported", "rota.xlsx, full, week 50")
    late = "Late for Scott Pallister, Fri 11 Dec"
    assert planner.read(lines)[-5:] == [
        ("opened", "Planner file opened", "Sgt Denholm"),
        ("changed", late, "Sgt Denholm"),
        ("undone", late, "Sgt Denholm"),
        ("redone", late, "Sgt Denholm"),
        ("exported", "rota.xlsx, full, week 50", "Sgt Denholm"),
    ]
    assert planner.read(audit.first_broken_line) is None
    assert planner.revision == revision  # an export changes no row, so no build has to be looked at anew


@pytest.mark.parametrize(
    ("tampering", "first_wrong"),
    [
        ("UPDATE audit_entry SET who = 'Nobody' WHERE id = 2", 2),
        ("UPDATE audit_entry SET at = '2026-01-01 00:00:00.000000' WHERE id = 3", 3),
        ("DELETE FROM audit_entry WHERE id = 2", 3),
        ("UPDATE audit_entry SET rows_digest = '' WHERE id = 2", 2),
        ("UPDATE audit_entry SET id = id + 100 WHERE id = 2", 3),  # moved to the end
    ],
)
def test_an_altered_removed_or_moved_line_is_found(
    team: tuple[Planner, Ids], tampering: str, first_wrong: int
) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    planner.close()
    with closing(sqlite.connect(planner.path)) as connection:
        connection.execute(tampering)
    with Planner.open(planner.path) as planner:
        found = planner.read(audit.first_broken_line)
    assert found is not None
    assert found >= first_wrong


def test_the_digest_is_of_all_rows_as_one_json_list() -> None:
    """Written out line by line, it must stay what files of earlier versions hold."""
    changes = [
        RowChange("duty", 7, None, {"person_id": 3, "note": "Zoë “Z” Ward", "date": "2026-12-11"}),
        RowChange("person", 3, {"id": 3, "hours": 1.5}, {"id": 3, "hours": None}),
    ]
    lines = [[one.table, one.row_id, one.before, one.after] for one in changes]
    whole = json.dumps(lines, sort_keys=True, separators=(",", ":"))
    assert audit.digest(changes) == sha256(whole.encode()).hexdigest()

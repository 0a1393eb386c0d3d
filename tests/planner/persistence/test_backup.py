"""Backups: whole, checked, thinned, and good for a restore."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.commands.duties import AssignDuty
from planner.commands.people import ChangePerson
from planner.persistence import backup
from planner.persistence.errors import AlreadyOpen, BackupFailed, DamagedFile
from planner.planner import Planner
from tests.planner.small_team import FRIDAY, PASSPHRASE, Ids, a_team, ids_of, rows


def test_a_backup_of_an_open_file_holds_the_last_edit(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    # The edit is still in the log beside the file: a mere copy of the file would miss it.
    with Planner.open(planner.back_up(), read_only=True) as copy:
        assert rows(copy) == rows(planner)
        assert copy.undo_label == "Late for Scott Pallister, Fri 11 Dec"


def test_an_unchanged_file_is_not_backed_up_again(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    first = planner.back_up()
    assert planner.back_up() == first
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    assert planner.back_up() != first
    assert len(backup.backups(planner.path)) == 2


def test_closing_makes_a_backup(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    stored = rows(planner)
    planner.close()
    newest = backup.newest_backup(planner.path)
    assert newest is not None
    with Planner.open(newest, read_only=True) as copy:
        assert rows(copy) == stored


@pytest.mark.parametrize("key", [None, PASSPHRASE])
def test_a_damaged_file_is_replaced_by_its_backup_and_kept(tmp_path: Path, key: str | None) -> None:
    planner, ids = a_team(tmp_path / "team.planner", key)
    planner.execute(ChangePerson(ids.amy, {"title_line": "Headland"}))
    stored = rows(planner)
    planner.close()
    path = planner.path
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3 // 4096 * 4096])
    with pytest.raises(DamagedFile):
        Planner.open(path, key)

    newest = backup.newest_backup(path)
    assert newest is not None
    kept = backup.restore(newest, path, key)

    assert kept is not None
    assert len(kept.read_bytes()) < len(whole)  # the damaged file is still there to be looked at
    with Planner.open(path, key) as restored:
        assert rows(restored) == stored
        restored.undo()


def test_a_restore_leaves_no_old_log_behind(team: tuple[Planner, Ids], tmp_path: Path) -> None:
    planner, ids = team
    newest, before = planner.back_up(), rows(planner)
    planner.close()
    # A log of a crashed program, foreign to the restored file: played into it, it would corrupt it.
    planner.path.with_name("team.planner-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(4092))
    backup.restore(newest, planner.path)
    with Planner.open(planner.path) as restored:
        assert rows(restored) == before
        assert restored.read(ids_of) == ids


def test_nobody_restores_over_an_open_file(team: tuple[Planner, Ids]) -> None:
    planner, _ = team
    with pytest.raises(AlreadyOpen):
        backup.restore(planner.back_up(), planner.path)


def test_a_damaged_backup_is_never_restored(team: tuple[Planner, Ids]) -> None:
    planner, _ = team
    newest = planner.back_up()
    planner.close()
    before = planner.path.read_bytes()
    newest.write_bytes(newest.read_bytes()[:8192])
    with pytest.raises(DamagedFile):
        backup.restore(newest, planner.path)
    assert planner.path.read_bytes() == before


def test_a_backup_that_cannot_be_made_says_so_and_frees_the_file(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    backup.backups_folder(planner.path).write_text("a file where the folder should be")
    with pytest.raises(BackupFailed, match=r"^The backup could not be made: .+ Your data itself is safe\.$"):
        planner.close()
    backup.backups_folder(planner.path).unlink()
    Planner.open(planner.path).close()

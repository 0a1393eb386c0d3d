"""A full disk and a strange place: the sentence, and everything before it safe."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from planner.commands.duties import AssignDuty
from planner.persistence import sqlite
from planner.persistence.errors import DiskFull, NoRoom, UnsafeSqlite
from planner.persistence.location import file_system_of, in_cloud_folder, names_a_share
from planner.persistence.sqlite import Connection
from planner.planner import Command, Planner
from tests.planner.small_team import FRIDAY, MONDAY, Ids, rows

NO_ROOM = r"^The disk is full\. Nothing was changed\. Make room, or use another disk\.$"


@dataclass(frozen=True)
class OnAFullDisk:
    """A command while the file may not grow by more than a few pages: SQLite's own way to say "full"."""

    command: Command
    spare_pages: int
    label = "On a full disk"

    def apply(self, session: Session) -> None:
        pages = session.scalar(text("PRAGMA page_count")) or 0
        session.scalar(text(f"PRAGMA max_page_count = {pages + self.spare_pages}"))
        self.command.apply(session)


@dataclass(frozen=True)
class ManyPeople:
    label = "Many people"

    def apply(self, session: Session) -> None:
        from planner.domain.people import Skill

        session.add_all(Skill(name=f"Skill {number} {'x' * 200}") for number in range(500))


def test_a_full_disk_loses_only_the_edit_that_did_not_fit(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    before, revision = rows(planner), planner.revision
    for spare in (0, 1, 5, 20):
        with pytest.raises(
            DiskFull,
            match=r"^The disk is full\. Your last change was not saved; everything before it is safe\.$",
        ):
            planner.execute(OnAFullDisk(ManyPeople(), spare))
        assert (rows(planner), planner.revision) == (before, revision)
    # Room again: the planner goes on as if nothing had happened.
    planner.execute(OnAFullDisk(AssignDuty(ids.rota, ids.scott, MONDAY, None), 10_000))
    planner.undo()
    assert rows(planner) == before


def test_a_full_disk_bars_a_new_file_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite itself says "full" here: no file may be larger than 20 pages, and an empty team needs more."""
    connect = sqlite.DRIVER.connect

    def on_a_small_disk(*given: object, **named: object) -> Connection:
        connection: Connection = connect(*given, **named)
        connection.execute("PRAGMA max_page_count = 20")
        return connection

    with monkeypatch.context() as small:
        small.setattr(sqlite.DRIVER, "connect", on_a_small_disk)
        with pytest.raises(NoRoom, match=NO_ROOM):
            Planner.create(tmp_path / "team.planner")
    assert list(tmp_path.iterdir()) == []
    Planner.create(tmp_path / "team.planner").close()


def test_who_found_the_disk_full_is_not_locked_out_by_it(
    team_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file that says who has it open did not fit. With room again, the same program opens it."""
    path = Path(shutil.copy(team_file, tmp_path / "team.planner"))

    def full(_file: int, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", full)
        with pytest.raises(NoRoom, match=NO_ROOM):
            Planner.open(path)
    assert [file.name for file in tmp_path.iterdir()] == ["team.planner"]
    Planner.open(path).close()


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),  # the one that comes with Python 3.11
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), False),  # withdrawn
        ((3, 53, 4), True),
    ],
)
def test_the_log_is_written_ahead_only_where_sqlite_is_sound(version: tuple[int, ...], safe: bool) -> None:
    assert sqlite.wal_is_safe(version) is safe


def test_the_driver_brings_a_sound_sqlite() -> None:
    sqlite.require_sound_sqlite()
    assert sqlite.wal_is_safe()
    with pytest.raises(UnsafeSqlite, match=r"3\.31\.1"):
        sqlite.require_sound_sqlite((3, 31, 1))


def test_shares_and_cloud_folders_are_known_by_their_names() -> None:
    assert names_a_share(r"\\server\teams\rota.planner")
    assert names_a_share("//server/teams/rota.planner")
    assert not names_a_share(r"\\?\C:\Users\kd\rota.planner")
    assert in_cloud_folder(PureWindowsPath(r"C:\Users\kd\OneDrive - Cleveland Police\rota.planner"))
    assert not in_cloud_folder(PureWindowsPath(r"C:\Users\kd\Documents\OneDrive.planner"))
    assert not in_cloud_folder(PurePosixPath("/srv/dropboxes/rota.planner"))


def test_a_network_mount_is_known_from_the_table_of_mounts() -> None:
    mounts = "\n".join(
        [
            "/dev/sda1 / ext4 rw 0 0",
            r"files:/export /mnt/team\040files nfs4 rw 0 0",
            "/dev/sdb1 /mnt/team\\040files/local ext4 rw 0 0",
        ]
    )
    assert file_system_of(PurePosixPath("/mnt/team files/rota.planner"), mounts) == "nfs4"
    assert file_system_of(PurePosixPath("/mnt/team files/local/rota.planner"), mounts) == "ext4"
    assert file_system_of(PurePosixPath("/srv/rota.planner"), mounts) == "ext4"

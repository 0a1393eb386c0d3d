"""Opening a file: who may, what is refused, and that a refusal leaves not one byte changed."""

from __future__ import annotations

import shutil
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from planner.commands.duties import AssignDuty
from planner.persistence import sqlite
from planner.persistence.errors import (
    AlreadyOpen,
    DamagedFile,
    FileInTheWay,
    MissingFile,
    NewerVersion,
    NoPassphraseHere,
    NotAPlannerFile,
    PassphraseNeeded,
    SharedFolder,
    ViewOnly,
    WrongPassphrase,
)
from planner.persistence.schema import NEWEST
from planner.planner import Planner, StoreError
from tests.planner.small_team import FRIDAY, PASSPHRASE, a_team, ids_of, rows, week_of


@pytest.fixture
def path(team_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(team_file, tmp_path / "team.planner"))


@pytest.fixture(scope="module")
def secret_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("secret") / "secret.planner"
    a_team(path, PASSPHRASE)[0].close()
    return path


def everything_in(folder: Path) -> dict[str, str]:
    return {str(file.relative_to(folder)): digest(file) for file in folder.rglob("*") if file.is_file()}


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def refuse(path: Path, error: type[StoreError], sentence: str, key: str | None = None) -> None:
    """Opening is refused with this sentence, and nothing in the folder is changed, added or removed."""
    before = everything_in(path.parent)
    with pytest.raises(error) as refused:
        Planner.open(path, key)
    assert str(refused.value) == sentence
    assert everything_in(path.parent) == before


def set_pragma(path: Path, pragma: str) -> None:
    with closing(sqlite.connect(path)) as connection:
        connection.execute(f"PRAGMA {pragma}")


def test_a_second_opener_is_told_who_has_the_file_and_may_look(path: Path) -> None:
    first = Planner.open(path)
    ids = first.read(ids_of)
    with pytest.raises(
        AlreadyOpen, match=r"^Already open by .+ on .+ since \d\d:\d\d .+\. Open view-only\?$"
    ):
        Planner.open(path)
    first.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    with Planner.open(path, read_only=True) as second:
        assert week_of(second, ids.rota, ids.scott) == "E---LEE"
        with pytest.raises(ViewOnly):
            second.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "E"))
    first.close()
    Planner.open(path).close()  # free again


def test_looking_at_a_file_leaves_nothing_beside_it(path: Path) -> None:
    """Nor takes it anything from somebody who is still looking, or working."""
    before = everything_in(path.parent)
    with Planner.open(path, read_only=True) as longer:
        ids = longer.read(ids_of)
        Planner.open(path, read_only=True).close()
        assert week_of(longer, ids.rota, ids.scott) == "E---EEE"
    assert everything_in(path.parent) == before
    with Planner.open(path) as writer:
        writer.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
        with Planner.open(path, read_only=True) as viewer:
            assert week_of(viewer, ids.rota, ids.scott) == "E---LEE"
        writer.undo()
        assert week_of(writer, ids.rota, ids.scott) == "E---EEE"
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == [path.name]


@pytest.mark.parametrize("ahead", [1, 100])
def test_a_newer_schema_is_refused_unchanged(path: Path, ahead: int) -> None:
    set_pragma(path, f"user_version = {NEWEST + ahead}")
    refuse(
        path,
        NewerVersion,
        f"Made by a newer version ({NEWEST + ahead}). Your data has not been changed. Update the planner.",
    )


def test_another_programs_database_is_refused(path: Path) -> None:
    set_pragma(path, "application_id = 1")
    refuse(path, NotAPlannerFile, "This is not a planner file, or it was altered outside the planner.")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Amy Hargreaves,PCSO 7214\r\n" * 40,
        b"SQLite format 3",  # one byte short of the mark
        "Rota für März – Übersicht\n".encode() * 30,
        b"PK\x03\x04" + bytes(1000),  # a workbook
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "team.planner"
    path.write_bytes(content)
    refuse(path, NotAPlannerFile, "This is not a planner file, or it was altered outside the planner.")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    refuse(
        tmp_path / "team.planner",
        MissingFile,
        "There is no planner file called “team.planner” in this place.",
    )


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_refused_and_offers_the_newest_backup(path: Path, kept: float) -> None:
    with Planner.open(path) as planner:
        backup = planner.back_up()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept) // 4096 * 4096])
    sentence = f"This file is damaged. It has not been changed. The newest good backup is “{backup.name}”."
    refuse(path, DamagedFile, sentence)


def test_a_zeroed_page_is_noticed(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[8 * 4096 : 9 * 4096] = bytes(4096)
    path.write_bytes(whole)
    told = (
        "This file is damaged. It has not been changed. No backup of it is in “team backups”: "
        "open a copy that you kept elsewhere, and keep this file until you have one."
    )
    refuse(path, DamagedFile, told)


def test_a_passphrase_opens_its_file_and_nothing_else_does(secret_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(secret_file, tmp_path / "secret.planner"))
    refuse(path, PassphraseNeeded, "This file needs its passphrase, or is not a planner file.")
    refuse(path, WrongPassphrase, "Wrong passphrase, or not a planner file.", "guess")
    with Planner.open(path, PASSPHRASE) as planner:
        ids = planner.read(ids_of)
        assert week_of(planner, ids.rota, ids.amy) == "EEEE---"


def test_an_encrypted_file_and_its_backups_show_no_names(secret_file: Path) -> None:
    for file in [secret_file, *secret_file.parent.rglob("*.planner")]:
        assert b"Hargreaves" not in file.read_bytes()


def test_every_flipped_bit_of_an_encrypted_file_is_noticed(secret_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "secret.planner"
    whole = secret_file.read_bytes()
    for position in range(100, len(whole), len(whole) // 8):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :])
        path.with_name("secret.planner.lock").touch()  # as after a crash: the thorough check
        with pytest.raises((WrongPassphrase, DamagedFile)):
            Planner.open(path, PASSPHRASE)


def test_a_plain_file_takes_no_passphrase(path: Path) -> None:
    refuse(
        path, NoPassphraseHere, "This file is not protected by a passphrase. Open it without one.", PASSPHRASE
    )


def test_a_lock_file_left_by_a_crash_bars_nobody(path: Path) -> None:
    path.with_name("team.planner.lock").write_text('{"user": "x", "computer": "y", "since": "z"}')
    Planner.open(path).close()
    assert not path.with_name("team.planner.lock").exists()


@pytest.mark.parametrize("folder", ["OneDrive - Hartlepool", "Dropbox", "Google Drive"])
def test_a_folder_that_a_cloud_service_copies_is_refused(path: Path, folder: str) -> None:
    shared = path.parent / folder / "Rota"
    shared.mkdir(parents=True)
    there = Path(shutil.copy(path, shared / path.name))
    sentence = "Shared folders can damage this file. Keep it on this computer, or use the shared database."
    refuse(there, SharedFolder, sentence)
    with pytest.raises(SharedFolder):
        Planner.create(shared / "new.planner")


def test_a_new_file_never_overwrites_one(path: Path) -> None:
    before = digest(path)
    with pytest.raises(
        FileInTheWay, match=r"^There already is a file called “team\.planner”\. Choose another name\.$"
    ):
        Planner.create(path)
    assert digest(path) == before


def test_closing_leaves_one_file_and_its_backups(path: Path) -> None:
    with Planner.open(path) as planner:
        ids = planner.read(ids_of)
        planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
        stored = rows(planner)
    assert sorted(file.name for file in path.parent.iterdir()) == ["team backups", "team.planner"]
    with Planner.open(path) as planner:
        assert rows(planner) == stored

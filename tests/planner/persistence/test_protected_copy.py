"""A copy that only a passphrase opens: whole, unreadable without it, and nothing half-made when it fails."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from planner.persistence.errors import PassphraseNeeded, StoreError
from planner.planner import Planner
from tests.planner.small_team import PASSPHRASE, a_team, ids_of, rows, week_of

OTHER = "another long passphrase"


def digests(folder: Path) -> dict[str, str]:
    """What lies in a folder, but for the log that an open file writes and the lock beside it."""
    return {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(("-wal", "-shm", ".lock"))
    }


@pytest.mark.parametrize("key", [None, PASSPHRASE])
def test_the_copy_holds_everything_and_shows_no_name(tmp_path: Path, key: str | None) -> None:
    """Of a plain file and of one with a passphrase, which the copy changes. Undo goes along."""
    original = tmp_path / "it's a team.planner"  # a quote in a path is no end of it
    planner, ids = a_team(original, key)
    stored, step = rows(planner), planner.undo_label
    copy = tmp_path / "copy.planner"
    planner.copy_with_passphrase(copy, OTHER, OTHER)
    planner.close()
    assert b"Hargreaves" not in copy.read_bytes()
    with pytest.raises(PassphraseNeeded):
        Planner.open(copy)
    with Planner.open(copy, OTHER) as opened:
        assert rows(opened) == stored
        assert opened.undo_label == step
        assert week_of(opened, opened.read(ids_of).rota, ids.amy) == "EEEE---"
        opened.undo()
    with Planner.open(original, key) as unchanged:
        assert rows(unchanged) == stored


@pytest.mark.parametrize(
    ("first", "again", "sentence"),
    [
        ("", "", "Write a passphrase: without one anybody could open the copy."),
        ("   ", "   ", "Write a passphrase: without one anybody could open the copy."),
        (
            "north pier",
            "north pear",
            "The two passphrases differ. Nothing was written. Write the same one twice.",
        ),
    ],
)
def test_a_slip_gets_one_sentence_and_no_copy(tmp_path: Path, first: str, again: str, sentence: str) -> None:
    planner, _ = a_team(tmp_path / "team.planner")
    before = digests(tmp_path)
    with pytest.raises(StoreError, match=f"^{sentence}$"):
        planner.copy_with_passphrase(tmp_path / "copy.planner", first, again)
    assert digests(tmp_path) == before
    planner.close()


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    planner, _ = a_team(tmp_path / "team.planner")
    there = tmp_path / "copy.planner"
    there.write_bytes(b"of somebody else")
    for target in (there, planner.path):
        with pytest.raises(StoreError, match="There already is a file called"):
            planner.copy_with_passphrase(target, OTHER, OTHER)
    assert there.read_bytes() == b"of somebody else"
    with pytest.raises(
        StoreError, match=r"^The copy was not made: the folder is not there\. This file is as it was\.$"
    ):
        planner.copy_with_passphrase(tmp_path / "gone" / "copy.planner", OTHER, OTHER)
    planner.close()


def test_when_it_cannot_be_finished_nothing_half_made_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fills while the copy is put in its place, the last step: the draft goes, the file goes on."""
    planner, _ = a_team(tmp_path / "team.planner")
    before = digests(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(StoreError, match="The copy was not made: No space left on device"):
        planner.copy_with_passphrase(tmp_path / "copy.planner", OTHER, OTHER)
    monkeypatch.undo()
    assert digests(tmp_path) == before
    planner.undo()
    planner.close()

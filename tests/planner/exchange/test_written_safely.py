"""A failed export leaves the old file byte for byte, nothing beside it, and one sentence."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from planner.exchange import written_safely
from planner.exchange.written_safely import FileCheckFailed, FileNotWritten, write_safely

OLD = b"the workbook of last week"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "rota.xlsx"
    path.write_bytes(OLD)
    return path


def new(path: Path) -> None:
    path.write_bytes(b"the workbook of this week")


def fine(path: Path) -> None:
    assert path.read_bytes() == b"the workbook of this week"


def test_the_new_file_takes_the_old_ones_place(target: Path) -> None:
    write_safely(target, new, fine)
    assert target.read_bytes() == b"the workbook of this week"
    assert [path.name for path in target.parent.iterdir()] == ["rota.xlsx"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_others_may_read_it_as_they_may_read_any_new_file(target: Path, tmp_path: Path) -> None:
    ordinary = tmp_path / "ordinary"
    ordinary.touch()
    write_safely(target, new, fine)
    assert target.stat().st_mode == ordinary.stat().st_mode


def refused(target: Path, fault: OSError | FileCheckFailed) -> str:
    def fail(_: Path) -> None:
        raise fault

    with pytest.raises(FileNotWritten) as refusal:
        write_safely(target, fail, fine)
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == ["rota.xlsx"]
    return str(refusal.value)


def test_a_full_disk_is_called_one(target: Path) -> None:
    said = refused(target, OSError(errno.ENOSPC, "No space left on device"))
    assert said.startswith(
        "The disk is full: rota.xlsx was not written. The file that was there is unchanged."
    )


def test_a_file_that_reads_back_wrong_never_takes_the_place(target: Path) -> None:
    def check(_: Path) -> None:
        raise FileCheckFailed("read again, the hours of Amy were not those of the rota.")

    with pytest.raises(FileNotWritten, match="hours of Amy"):
        write_safely(target, new, check)
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == ["rota.xlsx"]


def test_a_file_open_in_excel_is_to_be_closed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(written_safely, "ON_WINDOWS", True)
    said = refused(target, PermissionError(errno.EACCES, "Permission denied"))
    assert said.startswith("Close rota.xlsx in Excel, or save under another name.")


def test_a_folder_that_may_not_be_written_to_says_so(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(written_safely, "ON_WINDOWS", False)
    assert "may not be written to" in refused(target, PermissionError(errno.EACCES, "Permission denied"))


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten, match=r"gone is not there\. Choose another\."):
        write_safely(tmp_path / "gone" / "rota.xlsx", new, fine)


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten, match=r"is a folder\. Choose a file name\."):
        write_safely(tmp_path, new, fine)


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_fault_at_any_step_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(FileNotWritten, match=r"Input/output error\. The file that was there is unchanged\."):
        write_safely(target, new, fine)
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == ["rota.xlsx"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_really_is_full_is_called_one(target: Path) -> None:
    def fill(_: Path) -> None:
        with Path("/dev/full").open("wb") as full:
            full.write(b"x" * 10_000)

    with pytest.raises(FileNotWritten, match="The disk is full"):
        write_safely(target, fill, fine)
    assert target.read_bytes() == OLD

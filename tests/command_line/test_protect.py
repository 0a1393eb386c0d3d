"""``protect``: a copy with a passphrase, taken from the environment where nobody can be asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_line.conftest import Type, everything_in

NEW = "PLANNER_NEW_PASSPHRASE"


def test_a_copy_is_made_that_only_its_passphrase_opens(
    typed: Type, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, before = tmp_path / "secret.planner", file.read_bytes()
    monkeypatch.delenv(NEW, raising=False)
    refused = "Nobody can be asked for the passphrase here. Set PLANNER_NEW_PASSPHRASE to it."
    assert typed("protect", file, "--to", copy).refusal == refused
    monkeypatch.setenv(NEW, " ")
    assert typed("protect", file, "--to", copy).refusal.startswith("Write a passphrase")
    assert not copy.exists()
    monkeypatch.setenv(NEW, "quiet street")
    assert typed("protect", file, "--to", copy).code == 0
    assert typed("check", copy).refusal == "This file needs its passphrase, or is not a planner file."
    monkeypatch.setenv("PLANNER_PASSPHRASE", "quiet street")
    assert typed("check", copy).out == typed("check", file).out.replace(file.name, copy.name)
    there = everything_in(tmp_path)
    assert typed("protect", file, "--to", copy).refusal.startswith("There already is a file called")
    assert everything_in(tmp_path)[copy.name] == there[copy.name]
    assert before  # the file itself is opened and logged, nothing more

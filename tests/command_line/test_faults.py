"""A mistake of the planner's own: one line, code 3, and a report that says where and never whom."""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.command_line.arguments import planner_file
from planner.command_line.shape import CommandLine, Listed, run


def a_command(does: Callable[[Namespace], int]) -> Listed:
    def arguments(parser: ArgumentParser) -> None:
        planner_file(parser)
        parser.add_argument("--person")

    return Listed("try", "try something", lambda: CommandLine(arguments, does, examples=("FILE",)))


def a_fault(arguments: Namespace) -> int:
    people: dict[str, int] = {}
    return people[arguments.person]


def out_of(words: list[str], does: Callable[[Namespace], int] = a_fault) -> int:
    return run([a_command(does)], ["try", *words])


def test_a_fault_is_one_line_and_a_report_without_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert out_of([str(tmp_path / "team.planner"), "--person", "Scott Pallister"]) == 3
    said = capsys.readouterr()
    reports = list(tmp_path.glob("planner-fault-*.txt"))
    assert len(reports) == 1
    where = f"A report without names is in {reports[0]}."
    assert said.err == f"A fault of the planner (KeyError). Nothing is half-stored. {where}\n"
    assert said.out == ""
    report = reports[0].read_text(encoding="utf-8")
    assert "Command: try --person" in report
    assert "tests/command_line/test_faults.py:" in report
    assert "in a_fault" in report
    # Neither what the error said nor what was typed, nor where the user's files are.
    assert "Pallister" not in report
    assert "team.planner" not in report
    assert str(Path.home()) not in report


def test_where_nothing_can_be_written_the_report_goes_to_the_temporary_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert out_of([str(tmp_path / "gone" / "team.planner")]) == 3
    assert f"is in {tmp_path}" in capsys.readouterr().err
    assert len(list(tmp_path.glob("planner-fault-*.txt"))) == 1


def test_a_causing_fault_is_named_too(tmp_path: Path) -> None:
    def twice(arguments: Namespace) -> int:
        try:
            return a_fault(arguments)
        except KeyError as reason:
            raise RuntimeError("Scott Pallister") from reason

    assert out_of([str(tmp_path / "team.planner")], twice) == 3
    report = next(tmp_path.glob("planner-fault-*.txt")).read_text(encoding="utf-8")
    assert "RuntimeError" in report
    assert "KeyError" in report
    assert "Pallister" not in report


def test_pythons_own_value_error_is_a_fault_and_not_an_answer(tmp_path: Path) -> None:
    assert out_of([str(tmp_path / "team.planner")], lambda _: int("Scott")) == 3


def test_an_interrupt_is_no_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(_: Namespace) -> int:
        raise KeyboardInterrupt

    assert out_of([str(tmp_path / "team.planner")], interrupted) == 130
    assert capsys.readouterr().err == "Stopped.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_missing_library_says_how_to_get_it(capsys: pytest.CaptureFixture[str]) -> None:
    def load() -> CommandLine:
        raise ModuleNotFoundError("No module named 'sqlalchemy'", name="sqlalchemy")

    assert run([Listed("try", "try something", load)], ["try"]) == 2
    assert capsys.readouterr().err == (
        "The library sqlalchemy is not installed. Start the planner with go.py, which installs it.\n"
    )

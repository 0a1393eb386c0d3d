"""How commands start: quickly, with help that helps, and with mistakes answered in one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import go
from main import BENCH, DRAWING
from planner.command_line import COMMANDS
from planner.command_line.shape import Listed
from tests.command_line.conftest import Type

ROOT = Path(__file__).resolve().parents[2]
ALL = (*COMMANDS, *DRAWING, BENCH)
HEAVY = ("PySide6", "ortools", "openpyxl", "xlsxwriter", "pandas")


def test_every_command_can_be_given_to_go_too() -> None:
    """The handbook of the command line writes them all with go.py."""
    assert {one.name for one in ALL} <= set(go.TASKS)
    assert {one.name for one in DRAWING} <= set(go.DRAWING)  # these need the packages of a screen


def loaded_by(*commands: list[str]) -> list[str]:
    """Which heavy libraries a fresh process has in it after these commands, one after the other."""
    script = (
        f"import sys\nfrom main import main\nfor words in {commands}: main(words)\n"
        f"print('loaded', *[name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return answer.stderr.splitlines()[-1].split()[1:]


def test_help_loads_nothing_heavy() -> None:
    assert loaded_by(["--help"], ["check", "--help"], ["build", "--help"], ["import", "--help"]) == []


def test_work_without_drawing_never_loads_qt_or_the_engine(file: Path) -> None:
    # The engine works in its own process; the workbook's writer is loaded by an export alone.
    build = ["build", str(file), "--seconds", "0.5", "--dry-run"]
    deploy = ["deploy", str(file), "--day", "2026-12-12", "--seconds", "0.5"]
    assert loaded_by(build, deploy, ["check", str(file)]) == []


@pytest.mark.parametrize("listed", ALL, ids=lambda listed: listed.name)
def test_every_command_shows_an_example_and_its_exit_codes(typed: Type, listed: Listed) -> None:
    said = typed(listed.name, "--help")
    assert (said.code, said.err) == (0, "")
    assert f"for example:\n  main.py {listed.name}" in said.out
    assert "Exit codes: 0 done" in said.out
    assert all(len(line) <= 115 for line in said.out.splitlines())


def test_the_list_of_commands_names_every_command(typed: Type) -> None:
    said = typed("--help")
    assert said.code == 0
    assert [name for name in (one.name for one in ALL) if f"    {name} " not in said.out] == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["solve"], "invalid choice: 'solve'"),
        (["check"], "The following arguments are required: FILE. See: main.py check --help"),
        (["check", "a.planner", "--week", "7/12/26"], "“7/12/26” is not a date; write 2026-12-11"),
        (["build", "a.planner", "--seconds", "fast"], "“fast” is not a number from 0.1 to 86400"),
        (["build", "a.planner", "--seconds", "nan"], "“nan” is not a number from 0.1 to 86400"),
        (["build", "a.planner", "--workers", "0"], "“0” is not a whole number from 1 to 64"),
        (["build", "a.planner", "--seconds", "5", "--work", "5"], "not allowed with argument"),
        (["import", "rota", "a.csv"], "invalid choice: 'rota'"),
        (["import", "staff", "a.csv"], "Name the file and the planner file: main.py import staff SOURCE"),
    ],
)
def test_a_mistyped_command_gets_one_line(typed: Type, words: list[str], sentence: str) -> None:
    assert sentence in typed(*words).refusal


def test_a_real_process_answers_with_the_exit_code(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "check", "nothing.planner"]
    missing = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr == "There is no planner file called “nothing.planner” in this place.\n"


def test_a_console_in_an_old_code_page_shows_what_it_can(file: Path) -> None:
    # Windows-1252 has no "−"; with it in the output, Python would end in an error of its own.
    command = [sys.executable, str(ROOT / "main.py"), "check", str(file), "--all"]
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    said = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (said.returncode, said.stderr) == (1, b"")
    assert b"Week 50 ? 7?13 Dec 2026" in said.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there is no head on Windows")
def test_a_reader_that_has_seen_enough_is_no_error(file: Path) -> None:
    script = f'"{sys.executable}" "{ROOT / "main.py"}" check "{file}" --all | head -n 1'
    said = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
    assert (said.stdout.count("\n"), said.stderr) == (1, "")

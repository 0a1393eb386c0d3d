"""Everything bad that can be given to a command: one sentence that names the place and the remedy, code 2,
and the planner file as it was, byte for byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.commands.people import ChangePerson
from planner.commands.shift_types import ChangeShiftType
from planner.persistence import sqlite
from planner.planner import Planner
from planner.views.staff_register import staff_register
from tests.command_line.conftest import Type, everything_in
from tests.planner.exchange.make_files import (
    CRIME_HEADINGS,
    LEAVE_HEADINGS,
    STAFF_HEADINGS,
    STAFF_ROW,
    crime,
    write_list,
)

ROOT = Path(__file__).resolve().parents[2]
NOTHING = "Nothing was imported."
FIRST_WORDS = (["check"], ["build"], ["deploy"], ["export"], ["words"], ["briefing", "--day", "2026-12-11"])


def changed_by(path: Path, *statements: str) -> None:
    """What another program, or a slip of the hand, does to the file."""
    with closing(sqlite.connect(path, mode="rw", ready=False)) as connection:
        for statement in statements:
            connection.execute(statement)


def digests(folder: Path) -> dict[str, str]:
    """Everything in a folder."""
    return everything_in(folder)


# The planner file ------------------------------------------------------------------------------------


def _nothing(path: Path) -> None:
    path.unlink()


def _a_letter(path: Path) -> None:
    path.write_text("Dear Sergeant,\n" * 100, encoding="utf-8")


def _another_programs(path: Path) -> None:
    path.unlink()
    with closing(sqlite.connect(path, mode="rwc", ready=False)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def _newer(path: Path) -> None:
    changed_by(path, "PRAGMA user_version = 99")


def _damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[20_000:60_000] = os.urandom(40_000)
    path.write_bytes(data)


@pytest.mark.parametrize("words", FIRST_WORDS, ids=lambda words: words[0])
@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (_nothing, "There is no planner file called “example.planner” in this place."),
        (_a_letter, "This is not a planner file, or it was altered outside the planner."),
        (_another_programs, "This is not a planner file, or it was altered outside the planner."),
        (
            _newer,
            "Made by a newer version (99). Your data has not been changed. Update the planner.",
        ),
    ],
)
def test_what_is_no_file_of_ours_is_left_alone(
    typed: Type, file: Path, harm: Callable[[Path], None], sentence: str, words: list[str]
) -> None:
    harm(file)
    before = digests(file.parent)
    assert typed(words[0], file, *words[1:]).refusal == sentence
    assert digests(file.parent) == before


@pytest.mark.parametrize("words", FIRST_WORDS, ids=lambda words: words[0])
def test_a_damaged_file_is_named_as_damaged(typed: Type, file: Path, words: list[str]) -> None:
    _damaged(file)
    before = file.read_bytes()
    assert typed(words[0], file, *words[1:]).refusal.startswith(
        "This file is damaged. It has not been changed."
    )
    assert file.read_bytes() == before


def test_a_file_that_somebody_has_open_is_not_touched(typed: Type, file: Path) -> None:
    with Planner.open(file, user="Sgt Denholm"):
        refusal = typed("build", file).refusal
        assert refusal.startswith("Already open by ")
        assert refusal.endswith(". Close it there first.")
        assert typed("check", file).code == 1  # reading beside it is allowed


def test_a_file_in_the_way_of_a_sample_stays(typed: Type, file: Path) -> None:
    before = digests(file.parent)
    assert typed("sample", file).refusal == (
        "There already is a file called “example.planner”. Choose another name."
    )
    assert digests(file.parent) == before


def test_a_passphrase_is_taken_from_the_environment(
    typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret.planner"
    Planner.create(path, "quiet street").close()
    assert typed("check", path).refusal == "This file needs its passphrase, or is not a planner file."
    monkeypatch.setenv("PLANNER_PASSPHRASE", "loud street")
    assert typed("check", path).refusal == "Wrong passphrase, or not a planner file."
    monkeypatch.setenv("PLANNER_PASSPHRASE", "quiet street")
    assert "There is no rota in secret.planner." in typed("check", path).refusal
    hotspots = write_list(tmp_path / "hotspots.csv", ("name", "grid_ref"), ("Fens shops", "NZ 499 303"))
    assert typed("import", "hotspots", hotspots, "--into", path, "--accept").code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="folders of Windows are closed by other means")
def test_a_folder_that_cannot_be_written_to(file: Path) -> None:
    before = everything_in(file.parent)
    file.parent.chmod(0o555)
    # What changes is refused; what only reads still works.
    words = "['build', sys.argv[1]]", "['check', sys.argv[1]]"
    script = f"import sys; from main import main; print(main({words[0]}), main({words[1]}))"
    try:
        said = subprocess.run(
            [*as_nobody_special(), sys.executable, "-c", script, str(file)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    finally:
        file.parent.chmod(0o755)
    assert said.stderr == "This file or its folder cannot be written to. Copy it to a folder of yours.\n"
    assert said.stdout.splitlines()[-1] == "2 1"
    assert everything_in(file.parent) == before


def as_nobody_special() -> list[str]:
    """What makes an administrator heed permissions, as everybody else does anyway."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("an administrator may write into any folder")
    powers = "-dac_override,-dac_read_search"
    return ["setpriv", f"--inh-caps={powers}", f"--bounding-set={powers}"]


# What the file says -----------------------------------------------------------------------------------


def test_a_rule_value_out_of_bounds_names_the_rule_and_its_bounds(typed: Type, file: Path) -> None:
    changed_by(
        file,
        """UPDATE rule_setting SET "values" = json_set("values", '$.rest_minutes', 99999)"""
        " WHERE rule = 'minimum_rest'",
    )
    for words in (["check"], ["build"], ["export"]):
        assert typed(words[0], file).refusal == (
            "Rest between tours of duty: rest is 1666 h 39; it can be 0 min to 72 h."
        )
    assert not (file.parent / "rota.xlsx").exists()


def test_a_person_without_a_shift_they_may_work_is_named(typed: Type, file: Path) -> None:
    # Victim support works Days and Middles only; take both from the role, and Claire has nothing left.
    with Planner.open(file) as planner:
        for code in ("D", "M"):
            number, roles = planner.read(_shift, code)
            rest = tuple(role for role in roles if role != "Victim support officer")
            planner.execute(ChangeShiftType(number, {}, roles=rest))
    built = typed("build", file, "--seconds", "2", "--dry-run")
    assert (
        "Beforehand: Claire Ibbotson has no shift type to work in this period. Look at role, skills and "
        "absences." in built.err
    )


def _shift(session: object, code: str) -> tuple[int, tuple[str, ...]]:
    from sqlalchemy import select
    from sqlalchemy.orm import Session

    from planner.domain.shifts import ShiftType

    assert isinstance(session, Session)
    shift = session.scalars(select(ShiftType).where(ShiftType.code == code)).one()
    return shift.id, tuple(link.role.name for link in shift.roles)


def test_a_week_with_nobody_says_what_to_do(typed: Type, file: Path) -> None:
    with Planner.open(file) as planner:
        for person in planner.read(staff_register).people:
            planner.execute(ChangePerson(person.person_id, {"active": False}))
    before = typed("check", file).out
    assert typed("build", file).refusal == (
        "There is nobody to plan. Add people, or choose an agency that has some. Your draft is unchanged."
    )
    assert typed("check", file).out == before


@pytest.mark.parametrize(
    "words",
    [
        ["check", "--week", "2027-06-01"],
        ["deploy", "--day", "2027-06-01"],
        ["export", "--week", "2027-06-01"],
        ["briefing", "--day", "2027-06-01"],
        ["words", "--week", "2027-06-01"],
        ["explain", "--person", "Amy Hargreaves", "--day", "2027-06-01"],
    ],
    ids=lambda words: words[0],
)
def test_a_date_outside_every_rota_is_said(
    typed: Type, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert typed(words[0], file, *words[1:]).refusal == (
        "There is no rota that holds 2027-06-01 in example.planner. Make one with: main.py build FILE --week "
        "DATE."
    )
    assert {path.name for path in tmp_path.iterdir()} == {"planner"}  # nothing was half-written


def test_an_empty_file_is_told_from_a_full_one(typed: Type, tmp_path: Path) -> None:
    path = tmp_path / "empty.planner"
    Planner.create(path).close()
    assert "There is no rota in empty.planner" in typed("build", path).refusal
    staff = write_list(tmp_path / "staff.csv", STAFF_HEADINGS, STAFF_ROW)
    assert (
        "empty.planner has no roles to give people yet."
        in typed("import", "staff", staff, "--into", path).refusal
    )


# Files to import ---------------------------------------------------------------------------------------


def _half_a_workbook(path: Path) -> Path:
    path = path.with_suffix(".xlsx")
    data = write_list(path, STAFF_HEADINGS, STAFF_ROW).read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def _text_as_workbook(path: Path) -> Path:
    path.with_suffix(".xlsx").write_text("staff_no,surname", encoding="utf-8")
    return path.with_suffix(".xlsx")


def _without_places(path: Path) -> Path:
    return write_list(path, CRIME_HEADINGS, *(crime(f"a{n}", place=("", "")) for n in range(3)))


def _outcomes(path: Path) -> Path:
    return write_list(path, (*CRIME_HEADINGS[:9], "Outcome type"), crime()[:10])


def _another_layout(path: Path) -> Path:
    return write_list(path, ("Date", "Place", "What"), ("1 May", "High Street", "Noise"))


def _a_place_abroad(path: Path) -> Path:
    return write_list(path, CRIME_HEADINGS, crime(place=("2.35", "48.85")))


@pytest.mark.parametrize(
    ("kind", "make", "sentence"),
    [
        ("staff", _half_a_workbook, "bad.xlsx: this workbook is damaged"),
        ("staff", _text_as_workbook, "bad.xlsx is not an Excel workbook (.xlsx)"),
        ("staff", lambda path: path, "bad.csv was not found in "),
        ("staff", lambda path: path.parent, " is a folder; choose a file in it."),
        ("staff", _another_layout, "bad.csv has no column for staff_no, surname, agency, role or contract_"),
        ("crime", _without_places, "no row of it is used (3 read; 3 no location given)."),
        ("crime", _outcomes, "bad.csv is a police outcomes file, not street-level crime; choose the file"),
        ("crime", _another_layout, "bad.csv is not a police crime file: its first line is “Date,Place,What”"),
        ("crime", _a_place_abroad, "line 2 lies at latitude 48.85, longitude 2.35, not in Britain"),
        ("wards", _another_layout, "bad.csv cannot be read as a map: line 1 is not GeoJSON."),
    ],
)
def test_a_bad_file_imports_nothing(
    typed: Type, file: Path, tmp_path: Path, kind: str, make: Callable[[Path], Path], sentence: str
) -> None:
    folder = tmp_path / "source"
    folder.mkdir()
    before = file.read_bytes()
    said = typed("import", kind, make(folder / "bad.csv"), "--into", file, "--accept")
    assert (said.code, said.out) == (2, "")
    first = said.err.splitlines()[0]
    assert sentence in first
    assert first.endswith(NOTHING)
    assert file.read_bytes() == before
    assert not (file.parent / "example backups").exists()


def test_several_lists_at_once_are_refused(typed: Type, file: Path, tmp_path: Path) -> None:
    staff = write_list(tmp_path / "staff.csv", STAFF_HEADINGS, STAFF_ROW)
    assert "2 files were given" in typed("import", "staff", staff, staff, "--into", file).refusal


def test_crime_without_a_hotspot_stops_the_demo_before_it_writes(typed: Type, tmp_path: Path) -> None:
    few = write_list(tmp_path / "few.csv", CRIME_HEADINGS, crime())
    out = tmp_path / "out"
    assert typed("demo", "--crime", few, "--out", out).refusal == (
        "No place in these files has enough records to be a hotspot. Give more months."
    )
    assert not out.exists()


# The disk ----------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file to set")
@pytest.mark.parametrize(
    ("room", "words"),
    [
        (4_096, ["export", "FILE", "--out", "rota.xlsx"]),  # no room to put on record that it went out
        (100_000, ["import", "leave", "leave.csv", "--accept", "--into", "FILE"]),  # none for the backup
    ],
    ids=lambda given: given[0] if isinstance(given, list) else None,
)
def test_a_full_disk_leaves_everything_as_it_was(
    file: Path, tmp_path: Path, room: int, words: list[str]
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "rota.xlsx").write_bytes(b"last week's")
    write_list(papers / "leave.csv", LEAVE_HEADINGS, ("PCSO 7214", "AL", "2027-02-01", "2027-02-03"))
    before = everything_in(papers)
    # How large a file may grow is what a full disk looks like to a program.
    limit = f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room})); "
    script = limit + "from main import main; sys.exit(main(sys.argv[1:]))"
    said = subprocess.run(
        [sys.executable, "-c", script, *(str(file) if word == "FILE" else word for word in words)],
        cwd=papers,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 2, said
    assert said.stderr.count("\n") == 1
    assert "disk" in said.stderr
    assert everything_in(papers) == before
    with Planner.open(file, read_only=True) as planner:
        assert planner.undo_label == "Start the rota of Mon 7 to Sun 13 Dec"


def test_an_export_into_a_folder_that_is_not_there(typed: Type, file: Path, tmp_path: Path) -> None:
    said = typed("export", file, "--out", tmp_path / "gone" / "rota.xlsx")
    assert (
        f"rota.xlsx was not written: the folder {tmp_path / 'gone'} is not there. Choose another." in said.err
    )
    assert said.code == 2


def test_no_sample_where_nothing_can_be_written(typed: Type, tmp_path: Path) -> None:
    target = tmp_path / "gone" / "example.planner"
    assert typed("sample", target).refusal == (
        f"The folder {tmp_path / 'gone'} is not there. Make it first, or choose another."
    )

"""From nothing to the papers of the week, command by command, as a sergeant's script would go."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import select

from planner.commands.duties import AssignDuty
from planner.commands.people import ChangePerson
from planner.commands.rotas import PublishRota
from planner.commands.visits import AddVisit
from planner.domain.journal import AuditAction, AuditEntry
from planner.planner import Planner
from planner.views.place_list import place_list
from planner.views.role_list import role_list
from planner.views.rota_versions import current_rota, rota_versions
from planner.views.staff_register import staff_register
from tests.command_line.conftest import Type


@pytest.fixture(scope="module")
def built_file(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example week, built and with its Friday planned. What is exported is put on record in it."""
    from main import main

    path = tmp_path_factory.mktemp("built") / "example.planner"
    path.write_bytes(sample_file.read_bytes())
    assert main(["build", str(path)]) == 0
    assert main(["deploy", str(path), "--day", "2026-12-11", "--seconds", "1"]) == 0
    return path


def test_a_new_file_with_the_example_team_breaks_rules_until_it_is_built(typed: Type, tmp_path: Path) -> None:
    file = tmp_path / "new.planner"
    made = typed("sample", file)
    assert (made.code, made.err) == (0, "")
    assert "Nobody in it is real." in made.out
    # The draft is the patterns as they are: people of part-time contracts then work on their days off.
    checked = typed("check", file)
    assert checked.code == 1
    assert "BROKEN  Part-time days: Gemma Hodgson, Thu 10: D" in checked.out


def test_a_new_file_and_a_staff_list_make_a_first_rota(typed: Type, tmp_path: Path) -> None:
    file, staff = tmp_path / "team.planner", tmp_path / "staff.csv"
    made = typed("new", file)
    assert (made.code, made.err) == (0, "")
    staff.write_text(
        "staff_no,surname,initials,agency,role,contract_hours,pattern,line\n"
        "7001,Hall,A,Police staff,PCSO,37,PCSO four weeks,1\n"
        "7002,Reed,B,Police staff,PCSO,37,PCSO four weeks,3\n"
    )
    assert typed("import", "staff", staff, "--into", file, "--accept").code == 0
    built = typed("build", file, "--week", "2026-12-07")
    assert built.code == 0
    assert "No must is broken." in built.out
    assert "Cover below target" in built.out  # two people cannot be everywhere, and it says so


def test_a_place_an_agency_and_a_role_are_added_as_in_settings(typed: Type, tmp_path: Path) -> None:
    file = tmp_path / "team.planner"
    assert typed("new", file).code == 0
    assert typed("add", "place", "Avenue Road", "--into", file, "--at", "NZ 507 328").code == 0
    assert typed("add", "place", "Harbour", "--into", file, "--at", "NZ5233", "--ward", "Headland").code == 0
    assert typed("add", "agency", "Harbour wardens", "--into", file, "--terms", "council").code == 0
    role = typed("add", "role", "Warden", "--into", file, "--agency", "Harbour wardens", "--uniform")
    assert role.out == f"{file}: role Warden is added; undo takes it back.\n"
    with Planner.open(file) as planner:
        places = {row.name: (row.point, row.ward, row.is_base) for row in planner.read(place_list)}
        assert places == {
            "Avenue Road": ((450_700, 532_800), "", True),  # the first is the base
            "Harbour": ((452_000, 533_000), "Headland", False),
        }
        last = planner.read(role_list)[-1]
        assert (last.name, last.agency, last.group_label) == ("Warden", "Harbour wardens", "Warden")
        assert planner.undo().label == "Add role Warden"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("place", "Pier"), 'Say where the place is: --at "NZ 507 328".'),
        (("place", "Pier", "--at", "somewhere"), "“somewhere” is not a grid reference such as NZ 508 328"),
        (("agency", "Port"), "Say which terms bind its people: --terms officer, police_staff, council"),
        (("role", "Warden"), "Say whose people they are: --agency NAME. There are "),
        (("role", "Warden", "--agency", "Port"), "There is no agency called “Port”."),
        (("role", "PCSO", "--agency", "Police staff"), "There already is a role called “PCSO”."),
    ],
)
def test_what_cannot_be_added_is_said_and_nothing_is_changed(
    typed: Type, file: Path, words: tuple[str, ...], sentence: str
) -> None:
    said = typed("add", *words, "--into", file)
    assert (said.code, said.out) == (2, "")
    assert sentence in said.err
    with Planner.open(file, read_only=True) as planner:
        assert [step.label for step in planner.history(1)] == ["Start the rota of Mon 7 to Sun 13 Dec"]


def test_a_built_week_breaks_no_must(typed: Type, built_file: Path) -> None:
    checked = typed("check", built_file)
    assert checked.code == 0
    assert "Week 50 · 7–13 Dec 2026" in checked.out
    assert "No must broken" in checked.out


def test_check_says_the_same_to_programs(typed: Type, built_file: Path) -> None:
    words, plain = typed("check", built_file, "--all"), typed("check", built_file, "--json")
    said = json.loads(plain.out)
    assert (plain.code, said["broken_musts"], said["days"]) == (0, 0, {})
    # Every missed preference is a line of the words and an entry of the JSON, and they cost the same.
    missed = [line for line in words.out.splitlines() if line.startswith("missed")]
    assert len(missed) == len(said["breaches"]) == said["preferences_missed"]
    assert sum(breach["cost_minutes"] for breach in said["breaches"]) == said["cost_minutes"]


def test_a_week_becomes_a_workbook_and_a_briefing(typed: Type, built_file: Path, tmp_path: Path) -> None:
    book, sheet = tmp_path / "rota.xlsx", tmp_path / "briefing.pdf"
    assert typed("export", built_file, "--out", book).code == 0
    titles = openpyxl.load_workbook(book, read_only=True).sheetnames
    assert titles[0] == "Rota"
    assert any(title == "Day Fri 11" for title in titles)
    briefed = typed("briefing", built_file, "--day", "2026-12-11", "--out", sheet)
    assert (briefed.code, briefed.out) == (0, f"{sheet}\n")
    assert sheet.read_bytes().startswith(b"%PDF")


def test_the_week_goes_out_in_words_and_on_record(typed: Type, built_file: Path, tmp_path: Path) -> None:
    page = tmp_path / "words.pdf"
    assert typed("words", built_file, "--out", page).out == f"{page}\n"
    assert page.read_bytes().startswith(b"%PDF")
    with Planner.open(built_file, read_only=True) as planner:
        query = select(AuditEntry.what).where(AuditEntry.action == AuditAction.EXPORTED)
        out = planner.read(lambda session: list(session.scalars(query)))
    assert "Week in words: Week 50 · 7–13 Dec 2026, Draft 1 to words.pdf" in out


def test_the_rest_of_a_day_is_planned_anew_and_says_what_changes(
    typed: Type, built_file: Path, file: Path
) -> None:
    file.write_bytes(built_file.read_bytes())
    anew = ("deploy", file, "--day", "2026-12-11", "--from", "14:30", "--work", "3")
    shown = typed(*anew, "--dry-run")
    assert (shown.code, shown.out) == (0, "Nothing changes.\n")
    with Planner.open(file) as planner:
        windows = ((16 * 60, 19 * 60, None, None),)
        day = dt.date(2026, 12, 11)
        planner.execute(AddVisit("N-99", "reassurance call", 2, day, day, 20, windows, True, priority=1,
                                 worth_minutes=900))  # fmt: skip
    slots = typed("slots", file, "--day", "2026-12-11", "--visit", "n-99", "--from", "15:00")
    assert slots.code == 0
    assert re.match(
        r"1  [A-Z][\w ]+, 1\d:\d\d–1\d:\d\d: cost −\d+ h \d\d, \d+ min more on the way\n", slots.out
    )
    told = typed(*anew)
    assert "CHANGED  Reassurance call, N-99: " in told.out
    assert typed("slots", file, "--day", "2026-12-11", "--visit", "N-99").refusal == (
        "No visit called “N-99” is open on Fri 11 Dec and on no run sheet. Leave out --visit to see them."
    )


def test_a_tour_taken_away_by_hand_breaks_the_run_sheets_of_its_day(
    typed: Type, built_file: Path, file: Path
) -> None:
    file.write_bytes(built_file.read_bytes())
    with Planner.open(file) as planner:
        rota_id = planner.read(current_rota)
        scott = next(one for one in planner.read(staff_register).people if one.name == "Scott Pallister")
        assert rota_id is not None
        planner.execute(AssignDuty(rota_id, scott.person_id, dt.date(2026, 12, 11), None))
    checked = typed("check", file)
    assert checked.code == 1
    assert "BROKEN  Run sheets of Fri 11 Dec: Scott Pallister" in checked.out


def test_the_wall_copy_has_shifts_only(typed: Type, built_file: Path, tmp_path: Path) -> None:
    book = tmp_path / "wall.xlsx"
    assert typed("export", built_file, "--out", book, "--wall").code == 0
    assert not any(
        title.startswith("Day") for title in openpyxl.load_workbook(book, read_only=True).sheetnames
    )


def test_an_export_that_ends_in_csv_is_a_list(typed: Type, built_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "rota.csv"
    assert typed("export", built_file, "--out", path).code == 0
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("date,group,name")
    assert any("Scott Pallister" in line for line in lines)


def test_a_person_and_day_are_explained(typed: Type, built_file: Path) -> None:
    said = typed("explain", built_file, "--person", "scott pallister", "--day", "2026-12-11")
    assert said.code == 0
    assert "Rest before" in said.out
    nobody = typed("explain", built_file, "--person", "Nobody", "--day", "2026-12-11")
    assert nobody.refusal == (
        "Nobody in Week 50 · 7–13 Dec 2026 is called “Nobody”. Write a name as the rota shows it."
    )


def test_the_same_file_and_seed_give_the_same_rota(typed: Type, file: Path) -> None:
    words = ("build", file, "--dry-run", "--json", "--seed", "3", "--work", "1")
    plain = [json.loads(typed(*words).out) for _ in range(2)]
    for said in plain:
        assert said.pop("seconds") > 0
        assert said["repeatable"]
    assert plain[0] == plain[1]
    assert not plain[0]["accepted"]


def test_a_dry_run_changes_nothing_not_even_by_starting_a_draft(typed: Type, file: Path) -> None:
    before = typed("check", file).out
    built = typed("build", file, "--week", "2026-12-21", "--seconds", "2", "--dry-run")
    assert built.code in (0, 1)
    assert "Start the rota of Mon 21 to Sun 27 Dec" in built.err
    assert typed("check", file).out == before
    assert "There is no rota that holds 2026-12-21" in typed("check", file, "--week", "2026-12-21").refusal


def test_what_is_published_is_built_in_a_new_draft(typed: Type, built_file: Path, file: Path) -> None:
    file.write_bytes(built_file.read_bytes())
    with Planner.open(file) as planner:
        published = planner.read(current_rota)
        assert published is not None
        planner.execute(PublishRota(published))
    assert typed("build", file).code == 0
    with Planner.open(file, read_only=True) as planner:
        states = {one.rota_id: one.state for one in planner.read(rota_versions)}
    assert states.pop(published) == "published"
    assert list(states.values()) == ["draft"]


def test_what_cannot_be_met_is_a_broken_must_with_name_and_figures(typed: Type, file: Path) -> None:
    # 48 hours a week would take seven tours of 7 h 24; at most six may follow each other.
    with Planner.open(file) as planner:
        amy = next(one for one in planner.read(staff_register).people if one.name == "Amy Hargreaves")
        planner.execute(ChangePerson(amy.person_id, {"contract_minutes_per_week": 48 * 60}))
    built = typed("build", file, "--work", "8")
    assert built.code == 1
    assert "nearest found" in built.out
    assert "Which musts clash, and the ways out: main.py explain FILE --ask clash" in built.out
    broken = built.out.split("Broken musts", 1)[1]
    assert re.search(r"Amy Hargreaves, Sun 13: .* in the week to Sun 13, contracted 48 h", broken)

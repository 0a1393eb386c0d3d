"""Every kind of file taken in by a command: shown first, done as one step, the same again without effect."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pytest

from planner.exchange.imports import IMPORTS
from planner.planner import Planner
from planner.views.absence_register import absence_register
from planner.views.crime_register import crime_register
from planner.views.place_register import place_register
from planner.views.staff_register import staff_register
from planner.views.visit_register import visit_register
from tests.command_line.conftest import Type
from tests.planner.exchange.make_files import CRIME_HEADINGS, crime, write_list
from tests.planner.small_team import rows
from tests.shared_data import shared

STAFF = (
    "staff_no", "surname", "initials", "agency", "role", "contract_hours", "pattern", "line", "powers",
    "pst_expiry", "solo_ok",
)  # fmt: skip
LEAVE = ("staff_no", "absence_type", "start_date", "end_date", "start_half", "end_half", "status")
VISITS = ("case_ref", "visit_type", "postcode", "earliest", "latest", "duration_min", "due_date", "risk_flag")
HOTSPOTS = ("name", "grid_ref", "risk", "dwell_min", "visits_a_day")
SCOTT, AMY, STEVE = "PCSO 7203", "PCSO 7214", "HBC 20429"
FAR_WEST = "-1.260000", "54.700000"  # more than 300 m from every hotspot of the example team
TS24 = (("TS24 8AA", "10", "451200", "532700"), ("TS24 7BB", "10", "450800", "532400"))


@dataclass(frozen=True)
class Kind:
    """A file of one kind, and what it does to the example team."""

    word: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    says: tuple[str, ...]


KINDS = (
    Kind(
        "staff",
        STAFF,
        (
            (SCOTT, "Pallister", "S", "Police staff", "PCSO", "30", "", "", "", "", "no"),
            (
                "PCSO 7301",
                "Hall",
                "D",
                "Police staff",
                "PCSO",
                "37",
                "PCSO four weeks",
                "2",
                "Driver",
                "",
                "",
            ),
            (AMY, "Hargreaves", "A", "Police staff", "PCSO", "37", "", "", "", "", ""),
        ),
        (
            "To add: 1\n  + D Hall (PCSO 7301): PCSO, 37 h a week",
            "To change: 1\n  ~ Scott Pallister (PCSO 7203): contract 37 h, now 30 h; no lone work: yes",
            "As it is stored already: 1",
            "28 people are not on the list; they stay.",
        ),
    ),
    Kind(
        "leave",
        LEAVE,
        (
            (STEVE, "Leave", "2026-12-21", "2026-12-23", "", "", "Approved"),
            # Overlaps the line before by a day: only the 24th is new.
            (STEVE, "AL", "2026-12-23", "24/12/2026", "", "AM", "Approved"),
            (AMY, "Court", "2026-12-11", "2026-12-11", "", "", "Pending"),
        ),
        (
            "  + Steve Wray: AL, Mon 21 to Wed 23 Dec\n  + Steve Wray: AL, Thu 24 Dec until midday",
            "  + Amy Hargreaves: CT, Fri 11 Dec (asked for)",
            "Lines 2 and 3 overlap for staff number HBC 20429",
        ),
    ),
    Kind(
        "hotspots",
        HOTSPOTS,
        (
            ("Greatham green", "NZ 525 295", "60", "15", "3"),
            ("Church Street", "NZ 51240 32720", "96", "20", "4"),
        ),
        (
            "  + Greatham green: risk 60, 3 patrols a day of 15 min",
            "  ~ 1 Church Street: patrol (min) 20",
        ),
    ),
    Kind(
        "demand",
        ("hotspot_ref", "weekday", "hour", "weight"),
        (
            ("1", "Friday", "20", "3"),
            ("1", "Friday", "21", "2"),
            ("1", "Friday", "23", "0.4"),
            ("1", "Saturday", "9", ""),
        ),
        ("  ~ 1 Church Street: Fri 20:00 to 22:00, Sat 09:00 to 10:00",),
    ),
    Kind(
        "travel",
        ("origin", "destination", "mode", "minutes"),
        (
            ("Church Street", "Burn Valley Gardens", "foot", "21"),
            ("Church Street", "Church Street", "car", "1"),
        ),
        (
            "  + Church Street to Burn Valley Gardens (foot): 21 min",
            "Left out: 1\n  - Line 3: Church Street is both ends of the way.",
        ),
    ),
    Kind(
        "crime",
        CRIME_HEADINGS,
        tuple(crime(f"id{number}", place=FAR_WEST) for number in range(6)),
        (
            "1 file read, 2024-01, Cleveland Police.",
            "6 rows: 6 kept.",
            "a month, never an hour",
            "  + 2024-01, Cleveland Police: 6 records",
            "  + Marshall Close: risk 100, 6 records, mostly burglary",
        ),
    ),
)


def source(folder: Path, kind: Kind) -> Path:
    return write_list(folder / f"{kind.word}.csv", kind.headings, *kind.rows)


def stored(file: Path) -> dict[str, list[tuple[object, ...]]]:
    with Planner.open(file, read_only=True) as planner:
        return rows(planner)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.word)
def test_a_file_is_shown_then_taken_in_as_one_step(
    typed: Type, file: Path, tmp_path: Path, kind: Kind
) -> None:
    words = ["import", kind.word, source(tmp_path, kind), "--into", file]
    untouched, before = file.read_bytes(), stored(file)

    shown = typed(*words)
    assert (shown.code, shown.err) == (0, "")
    assert [text for text in kind.says if text not in shown.out] == []
    assert shown.out.endswith("Nothing was changed. Add --accept to do it.\n")
    assert file.read_bytes() == untouched

    done = typed(*words, "--accept")
    assert done.code == 0
    assert done.out.endswith(f"Done in {file.name}, as one step; undo takes it back.\n")
    assert stored(file) != before
    assert list((file.parent / f"{file.stem} backups").iterdir())  # made before, and checked

    again = typed(*words, "--accept")
    assert again.out.endswith("Nothing to do: all of it is stored already or left out.\n")

    with Planner.open(file) as planner:
        planner.undo()
        assert rows(planner) == before


def test_every_kind_that_can_be_read_can_be_imported() -> None:
    tried = {kind.word for kind in KINDS} | {"visits", "wards"}  # these two need a second file, below
    assert {one.name for one in IMPORTS} == tried


@pytest.mark.parametrize("one", [one for one in IMPORTS if one.row], ids=lambda one: one.name)
def test_a_template_is_the_line_of_headings(typed: Type, one: object) -> None:
    name = getattr(one, "name", "")
    said = typed("import", name, "--template")
    assert (said.code, said.out.count("\n"), "," in said.out) == (0, 1, True)


# Staff ---------------------------------------------------------------------------------------------


def test_what_a_staff_list_says_is_what_people_then_are(typed: Type, file: Path, tmp_path: Path) -> None:
    path = write_list(
        tmp_path / "staff.csv",
        STAFF,
        (AMY, "Hargreaves", "A", "Police staff", "PCSO", "37", "", "", "", "31/03/2027", ""),
        ("PCSO 7301", "Hall", "D", "Police staff", "PCSO", "29:36", "PCSO four weeks", "3", "Driver", "", ""),
    )
    refused = typed("import", "staff", path, "--into", file)
    assert "“29:36” is not a valid number" in refused.err  # hours are written as a number
    path.write_text(path.read_text(encoding="utf-8-sig").replace("29:36", "29.6"), encoding="utf-8")
    said = typed("import", "staff", path, "--into", file, "--accept")
    assert "~ Amy Hargreaves (PCSO 7214): Officer safety training until 31/03/2027" in said.out
    with Planner.open(file, read_only=True) as planner:
        people = {one.staff_no: one for one in planner.read(staff_register).people}
    new = people["PCSO 7301"]
    # 29.6 h are 1,776 minutes; the third line of a pattern starts fourteen days on.
    assert (new.contract_minutes_per_week, new.line_offset_days, new.pattern) == (1776, 14, "PCSO four weeks")
    assert new.skills == (("Driver", None, None),)
    ends = {name: until for name, _, until in people[AMY].skills}
    assert ends["Officer safety training"] == dt.date(2027, 3, 31)
    assert {"Designated", "Driver"} <= ends.keys()  # not named by the list, and kept


def test_values_that_do_not_go_together_are_all_listed(typed: Type, file: Path, tmp_path: Path) -> None:
    path = write_list(
        tmp_path / "staff.csv",
        STAFF,
        ("1", "Hall", "D", "Council", "PCSO", "37", "", "", "", "", ""),
        ("2", "Bell", "M", "Police staff", "PCSO", "37", "PCSO four weeks", "5", "", "", ""),
    )
    said = typed("import", "staff", path, "--into", file, "--accept")
    assert said.code == 2
    assert said.err.splitlines()[1:] == [
        "  line 2, role: “PCSO” is a role of Police staff, not of Council; correct one of the two.",
        "  line 3, line: “5” is beyond the pattern PCSO four weeks; write 1 to 4.",
    ]


# Leave ---------------------------------------------------------------------------------------------


def test_leave_is_approved_cancelled_and_held_against_the_rota(
    typed: Type, file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "leave.csv"
    first = write_list(path, LEAVE, (AMY, "AL", "2026-12-08", "2026-12-09", "", "", "Pending"))
    assert typed("import", "leave", first, "--into", file, "--accept").code == 0
    # The same dates again, approved now. Amy's line has the Early on Tuesday and the Middle on Wednesday.
    second = write_list(path, LEAVE, (AMY, "AL", "2026-12-08", "2026-12-09", "", "", "Approved"))
    said = typed("import", "leave", second, "--into", file, "--accept")
    assert "~ Amy Hargreaves: AL, Tue 8 to Wed 9 Dec: asked for, now approved" in said.out
    assert (
        "2 tours of duty on days away: Amy Hargreaves Tue 8 Dec (E), Amy Hargreaves Wed 9 Dec (M)."
        in said.out
    )
    third = write_list(
        path,
        LEAVE,
        (AMY, "AL", "2026-12-08", "2026-12-09", "", "", "Cancelled"),
        (AMY, "AL", "2026-12-09", "2026-12-10", "", "", "Cancelled"),
    )
    said = typed("import", "leave", third, "--into", file, "--accept")
    assert "~ Amy Hargreaves: AL, Tue 8 to Wed 9 Dec: cancelled" in said.out
    assert (
        "- Amy Hargreaves: AL, Wed 9 to Thu 10 Dec is cancelled, but Tue 8 to Wed 9 Dec is entered"
        in said.out
    )
    with Planner.open(file, read_only=True) as planner:
        amy = next(one.person_id for one in planner.read(staff_register).people if one.staff_no == AMY)
        assert [one for one in planner.read(absence_register).absences if one.person_id == amy] == []


def test_a_date_order_is_asked_for_and_answered(typed: Type, file: Path, tmp_path: Path) -> None:
    path = write_list(tmp_path / "leave.csv", LEAVE, (AMY, "AL", "01/02/2027", "03/02/2027", "", "", ""))
    asked = typed("import", "leave", path, "--into", file)
    assert asked.code == 2
    assert asked.err.endswith("  Answer with --date-order day-first or month-first\n")
    said = typed("import", "leave", path, "--into", file, "--date-order", "day-first")
    assert "+ Amy Hargreaves: AL, Mon 1 to Wed 3 Feb" in said.out


def test_a_column_of_another_name_is_asked_for_and_answered(typed: Type, file: Path, tmp_path: Path) -> None:
    headings = ("Payroll", *LEAVE[1:])
    path = write_list(tmp_path / "leave.xlsx", headings, (AMY, "AL", "2027-02-01", "2027-02-03", "", "", ""))
    asked = typed("import", "leave", path, "--into", file)
    assert "Answer with --column staff_no=…" in asked.err
    said = typed("import", "leave", path, "--into", file, "--column", "staff_no=Payroll")
    assert "+ Amy Hargreaves: AL, Mon 1 to Wed 3 Feb" in said.out


def test_all_columns_that_are_missing_are_asked_for_at_once(typed: Type, file: Path, tmp_path: Path) -> None:
    headings = ("Payroll", "What", "From", "To")
    path = write_list(tmp_path / "leave.csv", headings, (AMY, "AL", "2027-02-01", "2027-02-03"))
    asked = typed("import", "leave", path, "--into", file)
    assert asked.code == 2
    names = ("staff_no", "absence_type", "start_date", "end_date")
    assert "no column for staff_no, absence_type, start_date or end_date; choose which" in asked.err
    assert f"Answer with {' '.join(f'--column {name}=…' for name in names)} " in asked.err
    answers = [word for pair in zip(names, headings) for word in ("--column", "=".join(pair))]
    said = typed("import", "leave", path, "--into", file, *answers)
    assert "+ Amy Hargreaves: AL, Mon 1 to Wed 3 Feb" in said.out


# Visits --------------------------------------------------------------------------------------------


def test_visits_go_where_their_postcodes_lie(typed: Type, file: Path, tmp_path: Path) -> None:
    path = write_list(
        tmp_path / "visits.csv",
        VISITS,
        ("Z-901", "Safe and well visit", "TS24 8AA", "10:00", "16:00", "60", "2026-12-11", "two people"),
        ("Z-902", "Garden check", "TS247BB", "10:00", "12:00", "30", "2026-12-10", "high"),
    )
    # Published without headings, with the postcode in seven characters.
    postcodes = write_list(tmp_path / "ts.csv", TS24[0], *TS24[1:])
    words = ["import", "visits", path, "--into", file, "--from", "2026-12-07"]
    refused = typed(*words)
    assert (refused.code, refused.out) == (2, "")
    assert "line 2, postcode: “TS24 8AA” cannot be placed; add --postcodes with the Code-Point" in refused.err

    said = typed(*words, "--postcodes", postcodes, "--accept")
    assert said.code == 0
    assert "+ Z-901, Safe and well visit, by Fri 11 Dec: 60 min, 10:00 to 16:00" in said.out
    assert "New kinds of visit: Garden check." in said.out
    with Planner.open(file, read_only=True) as planner:
        visits = {one.case_ref: one for one in planner.read(visit_register).visits}
        places = {one.place_id: one for one in planner.read(place_register).places}
    one, other = visits["Z-901"], visits["Z-902"]
    assert one.marker_needs_two
    assert not other.marker_needs_two
    place = places[one.place_id]
    # The place bears the case and never the postcode.
    assert (place.name, place.easting, place.northing) == ("Visit Z-901", 451_200, 532_700)

    again = typed(*words, "--accept")  # the case is known by now, so its place is too
    assert "Nothing to do" in again.out
    moved = write_list(
        tmp_path / "visits.csv",
        VISITS,
        ("Z-901", "Safe and well visit", "TS24 8AA", "13:00", "16:00", "45", "2026-12-11", "two people"),
    )
    said = typed("import", "visits", moved, "--into", file, "--accept")
    assert "~ Z-901, Safe and well visit, by Fri 11 Dec: 13:00 to 16:00, 45 min" in said.out


def test_a_name_in_place_of_a_case_is_refused(typed: Type, file: Path, tmp_path: Path) -> None:
    path = write_list(
        tmp_path / "visits.csv",
        VISITS,
        ("Mrs Smith", "Welfare", "TS24 8AA", "10:00", "16:00", "60", "2026-12-11", ""),
    )
    postcodes = write_list(tmp_path / "ts.csv", TS24[0], *TS24[1:])
    refused = typed("import", "visits", path, "--into", file, "--postcodes", postcodes)
    assert refused.refusal == (
        "visits.csv, line 2, case_ref: “Mrs Smith” is not a case reference; write one such as F-07, never a "
        "name. Nothing was imported."
    )


# Crime and wards -----------------------------------------------------------------------------------


def test_a_month_read_again_replaces_itself(typed: Type, file: Path, tmp_path: Path) -> None:
    six = [crime(f"a{number}", place=FAR_WEST) for number in range(6)]
    nine = [crime(f"b{number}", place=FAR_WEST) for number in range(9)]
    first = write_list(tmp_path / "a.csv", CRIME_HEADINGS, *six)
    assert typed("import", "crime", first, "--into", file, "--accept").code == 0
    later = write_list(tmp_path / "b.csv", CRIME_HEADINGS, *nine)
    said = typed("import", "crime", later, "--into", file, "--accept")
    assert "~ 2024-01, Cleveland Police: 9 records in place of 6" in said.out
    # The circle is where the accepted hotspot is already.
    assert "- Marshall Close: 0 m from hotspot" in said.out
    with Planner.open(file, read_only=True) as planner:
        months = planner.read(crime_register)
    assert sum(one.count for one in months["2024-01", "Cleveland Police"]) == 9


def test_a_force_is_asked_for_and_answered(typed: Type, file: Path, tmp_path: Path) -> None:
    theirs = [crime(f"x{number}", force="Durham Constabulary") for number in range(3)]
    path = write_list(tmp_path / "a.csv", CRIME_HEADINGS, *(crime(f"a{n}") for n in range(6)), *theirs)
    asked = typed("import", "crime", path, "--into", file)
    assert asked.code == 2
    assert asked.err.endswith('  Answer with --force "Cleveland Police" or "Durham Constabulary"\n')
    said = typed("import", "crime", path, "--into", file, "--force", "Cleveland Police")
    assert "9 rows: 6 kept, 3 left out (outside the area)." in said.out


def test_published_files_become_hotspots_beside_those_that_stay(typed: Type, file: Path) -> None:
    police, wards = shared("data/police"), shared("data/geo/hartlepool_ward_2026.geojson")
    said = typed("import", "crime", police, "--into", file, "--wards", wards, "--accept")
    assert said.code == 0
    assert "46,472 rows: 7,941 kept, 38,516 left out (outside the area), 15 left out (no location" in said.out
    # Fourteen are proposed; each is either added or near an example hotspot, which stands on the real street.
    added = [line for line in said.out.splitlines() if line.startswith("  + ") and ": risk " in line]
    left_out = [line for line in said.out.splitlines() if line.endswith(", which stays.")]
    assert len(added) + len(left_out) == 14
    assert any("Middleton Grange" in line for line in left_out)


def test_wards_name_the_places(typed: Type, file: Path) -> None:
    wards = shared("data/geo/hartlepool_ward_2026.geojson")
    said = typed("import", "wards", wards, "--into", file, "--accept")
    assert said.code == 0
    assert "12 wards: " in said.out
    with Planner.open(file, read_only=True) as planner:
        by_name = {one.name: one.ward for one in planner.read(place_register).places}
    assert by_name["Middleton Grange ramp"] == "Victoria"

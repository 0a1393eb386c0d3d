"""Police crime files: what is read, what is left out and why, and what every wrong file is called."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from planner.exchange.import_refused import ImportRefused
from planner.exchange.police_crime_csv import Area, read_crime_files, street_name
from planner.exchange.ward_geojson import read_wards
from tests.planner.exchange.make_files import (
    CRIME_HEADINGS,
    crime,
    feature,
    write_crimes,
    write_list,
    write_map,
)
from tests.shared_data import shared

STREET_FILE = "2024-01-cleveland-street.csv"
SOMEWHERE_ELSE = ("-2.508867", "51.416147")
DISORDER = "Anti-social behaviour"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_both_line_endings_and_a_byte_order_mark_are_read(tmp_path: Path, newline: str) -> None:
    path = write_crimes(tmp_path / STREET_FILE, crime("a1"), crime("a2", kind="Robbery"), newline=newline)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    files = read_crime_files([path])

    assert (files.rows_read, files.rows_kept, files.left_out) == (2, 2, ())
    assert files.months == ("2024-01",)
    assert files.forces == ("Cleveland Police",)
    found = dict(zip(files.crimes.crime_type.tolist(), files.crimes.street.tolist(), strict=True))
    assert found == {"Burglary": "Marshall Close", "Robbery": "Marshall Close"}
    # Marshall Close lies in north Hartlepool, at about NZ 490 353.
    assert files.crimes.easting[0] == pytest.approx(449_070, abs=20)
    assert files.crimes.northing[0] == pytest.approx(535_330, abs=20)


def test_equal_rows_are_counted_not_lost(tmp_path: Path) -> None:
    """Three reports of disorder at one point in one month carry nothing to tell them apart."""
    path = write_crimes(tmp_path / STREET_FILE, *[crime("", kind=DISORDER)] * 3)

    files = read_crime_files([path])

    assert files.crimes.total == files.rows_kept == 3
    assert len(files.crimes) == 1


def test_rows_without_a_place_are_counted_and_said(tmp_path: Path) -> None:
    nowhere = crime("a2", place=("", ""), street="No Location", lsoa=("", ""))
    path = write_crimes(tmp_path / STREET_FILE, crime("a1"), nowhere)

    files = read_crime_files([path])

    assert files.left_out == (("no location given", 1),)
    assert files.rows_kept == 1


def test_rows_outside_the_wards_are_left_out(tmp_path: Path) -> None:
    wards = read_wards(write_map(tmp_path / "wards.geojson", feature()))
    path = write_crimes(tmp_path / STREET_FILE, crime("a1"), crime("a2", place=("-1.393747", "54.483997")))

    files = read_crime_files([path], Area(wards=wards))

    assert (files.rows_kept, files.left_out) == (1, (("outside the area", 1),))


def test_rows_can_be_chosen_by_the_name_of_their_lsoa(tmp_path: Path) -> None:
    rows = [crime("a1"), crime("a2", lsoa=("E01034500", "County Durham 039F"))]
    path = write_crimes(tmp_path / STREET_FILE, *rows)

    files = read_crime_files([path], Area(lsoa_name_start="Hartlepool"))

    assert (files.rows_kept, files.left_out) == (1, (("outside the area", 1),))


def test_a_crime_in_two_files_counts_once(tmp_path: Path) -> None:
    first = write_crimes(tmp_path / "2024-01-cleveland-street.csv", crime("a1"), crime("a2"))
    again = write_crimes(tmp_path / "2024-02-cleveland-street.csv", crime("a2"), crime("a3", month="2024-02"))

    files = read_crime_files([first, again])

    assert files.rows_kept == 3
    assert files.left_out == (("same Crime ID as an earlier row", 1),)


def test_disorder_of_a_month_read_twice_replaces_itself(tmp_path: Path) -> None:
    """The first version has 2 reports, the newer one 3; without a reference, only the newer can be right."""
    old = write_crimes(tmp_path / "a" / STREET_FILE, crime("a1"), *[crime("", kind=DISORDER)] * 2)
    new = write_crimes(tmp_path / "b" / STREET_FILE, crime("a1"), *[crime("", kind=DISORDER)] * 3)

    files = read_crime_files([old, new])

    kinds = Counter(dict(zip(files.crimes.crime_type.tolist(), files.crimes.count.tolist(), strict=True)))
    assert kinds == {"Burglary": 1, DISORDER: 3}
    assert dict(files.left_out) == {
        "same Crime ID as an earlier row": 1,
        "no Crime ID, and the month is in a later file too": 2,
    }


def test_disorder_of_another_month_or_force_is_added(tmp_path: Path) -> None:
    january = write_crimes(tmp_path / STREET_FILE, crime("", kind=DISORDER))
    february = write_crimes(tmp_path / "2024-02-cleveland-street.csv", crime("", "2024-02", kind=DISORDER))
    durham = write_crimes(tmp_path / "2024-01-durham-street.csv", crime("", force="Durham", kind=DISORDER))

    files = read_crime_files([january, february, durham], Area(lsoa_name_start="Hartlepool"))

    assert files.rows_kept == 3


@pytest.mark.parametrize("folders", ["", "2024-01"])
def test_a_folder_is_read_flat_or_by_month_and_other_police_files_in_it_are_named(
    tmp_path: Path, folders: str
) -> None:
    folder = tmp_path / "download"
    write_crimes(folder / folders / STREET_FILE, crime("a1"))
    (folder / folders / "2024-01-cleveland-outcomes.csv").write_text("anything", encoding="utf-8")

    files = read_crime_files([folder])

    assert [file.name for file in files.files] == [STREET_FILE]
    assert files.notices == ("download: CSV files not read, as they are not street-level crime: 1.",)


def test_of_several_forces_one_must_be_meant(tmp_path: Path) -> None:
    here = write_crimes(tmp_path / STREET_FILE, crime("a1"))
    there = write_crimes(
        tmp_path / "2024-01-avon-street.csv", crime("b1", force="Avon and Somerset Constabulary")
    )

    with pytest.raises(ImportRefused, match="choose one, or give the wards") as refused:
        read_crime_files([here, there])
    assert refused.value.question is not None
    assert refused.value.question.choices == ("Avon and Somerset Constabulary", "Cleveland Police")

    files = read_crime_files([here, there], Area(force="Cleveland Police"))
    assert files.rows_kept == 1
    assert files.notices == (
        "2024-01-avon-street.csv (Avon and Somerset Constabulary): "
        "no row of it is used (1 read; 1 outside the area).",
    )


@pytest.mark.parametrize(
    ("location", "street"),
    [
        ("On or near Church Street", "Church Street"),
        ("On or near St Paul'S Road", "St Paul's Road"),
        ("On or near ", ""),
        ("No Location", ""),
        ("Supermarket", "Supermarket"),
    ],
)
def test_streets_lose_their_on_or_near(location: str, street: str) -> None:
    assert street_name(location) == street


def test_columns_in_another_order_are_found_by_their_names(tmp_path: Path) -> None:
    backwards = list(reversed(CRIME_HEADINGS))
    path = write_crimes(tmp_path / STREET_FILE, crime("a1")[::-1], headings=backwards)

    assert read_crime_files([path]).crimes.street.tolist() == ["Marshall Close"]


OUTCOMES = (*CRIME_HEADINGS[:9], "Outcome type")
STOPS = ("Type", "Date", "Part of a policing operation", "Policing operation", "Latitude", "Longitude")
OLD = ("Month", "Reported by", "Falls within", "Easting", "Northing", "Location", "Crime type", "Context")


@pytest.mark.parametrize(
    ("headings", "sentence"),
    [
        (OUTCOMES, "is a police outcomes file, not street-level crime"),
        (STOPS, "is a police stop-and-search file, not street-level crime"),
        (OLD, "is a police file of before 2013 with Easting and Northing"),
        ([h for h in CRIME_HEADINGS if h != "LSOA code"], "is in another layout: it has no column LSOA code"),
        (("name", "address"), "is not a police crime file: its first line is “name,address”"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(
    tmp_path: Path, headings: tuple[str, ...], sentence: str
) -> None:
    path = write_list(tmp_path / STREET_FILE, headings, ["x"] * len(headings))

    with pytest.raises(ImportRefused) as refused:
        read_crime_files([path])
    assert str(refused.value).startswith(f"{STREET_FILE} {sentence}; choose the file of that month")
    assert str(refused.value).endswith("Nothing was imported.")


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (crime()[:5], "line 3 has 5 values under 12 headings"),
        (crime(month="January"), "line 3 needs a month such as 2024-01, a force and a crime type"),
        (crime(kind=""), "line 3 needs a month such as 2024-01, a force and a crime type"),
        (
            crime(place=("-1.2", "north")),
            "line 3 has latitude “north” and longitude “-1.2”; both must be numbers",
        ),
        (crime(place=("", "54.7")), "line 3 has latitude “54.7” and longitude “”; both must be numbers"),
        (crime(place=("-1.2", "91")), "line 3 lies at latitude 91, longitude -1.2, not in Britain"),
        (crime(place=("54.7", "-1.2")), "line 3 lies at latitude -1.2, longitude 54.7, not in Britain"),
        (crime(place=("nan", "nan")), "line 3 lies at latitude nan, longitude nan, not in Britain"),
    ],
)
def test_a_broken_row_is_named_by_its_line(tmp_path: Path, row: tuple[str, ...], sentence: str) -> None:
    path = write_crimes(tmp_path / STREET_FILE, crime("a1"), row)

    with pytest.raises(ImportRefused) as refused:
        read_crime_files([path])
    assert str(refused.value) == (
        f"{STREET_FILE} cannot be read: {sentence}; download the file again. Nothing was imported."
    )


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is empty; choose a file such as 2024-01-cleveland-street.csv"),
        (",".join(CRIME_HEADINGS).encode(), "has headings but no crimes below them"),
        (b"PK\x03\x04 and so on", "is a workbook or zip archive, not a CSV file"),
        ("Crime ID,Month".encode("utf-16"), "cannot be read as CSV: it is in UTF-16"),
        (b"Crime ID,Month\nCaf\xe9,2024-01\n", "cannot be read as CSV: line 2 is not in UTF-8"),
        (b"Crime ID,Month\n\x00,2024-01\n", "cannot be read as CSV: line 2 holds a byte that is not text"),
        (b'"Crime ID,Month\n', "cannot be read as CSV: line 1: the quotation marks do not pair up"),
    ],
)
def test_a_file_that_is_no_crime_file_is_refused_in_a_sentence(
    tmp_path: Path, data: bytes, sentence: str
) -> None:
    path = tmp_path / STREET_FILE
    path.write_bytes(data)

    with pytest.raises(ImportRefused) as refused:
        read_crime_files([path])
    assert f"{STREET_FILE} {sentence}" in str(refused.value)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match=r"lost\.csv was not found in"):
        read_crime_files([tmp_path / "lost.csv"])
    with pytest.raises(ImportRefused, match="holds no street-level crime file"):
        read_crime_files([tmp_path])
    with pytest.raises(ImportRefused, match="No crime file was chosen"):
        read_crime_files([])


def test_when_nothing_lies_in_the_town_the_force_is_named(tmp_path: Path) -> None:
    wards = read_wards(write_map(tmp_path / "wards.geojson", feature()))
    avon = crime(force="Avon and Somerset Constabulary", place=SOMEWHERE_ELSE)
    path = write_crimes(tmp_path / "2024-01-avon-street.csv", avon)

    with pytest.raises(ImportRefused) as refused:
        read_crime_files([path], Area(wards=wards))
    assert str(refused.value).startswith(
        "2024-01-avon-street.csv (Avon and Somerset Constabulary): "
        "no row of it is used (1 read; 1 outside the area)."
    )


def test_the_published_months_of_hartlepool() -> None:
    """Rows per file counted by hand from the files; the other force's sample has 15 rows without a place."""
    wards = read_wards(shared("data/geo/hartlepool_ward_2026.geojson"))

    files = read_crime_files([shared("data/police")], Area(wards=wards))

    assert files.months == ("2018-10", "2018-11", "2018-12", "2019-01", "2024-01", "2024-02")
    assert files.rows_read == 46_472
    assert dict(files.left_out)["no location given"] == 15
    # The LSOA names say 7,940 rows are Hartlepool's; the simplified ward borders take in one neighbour.
    assert files.rows_kept == 7_941
    assert sum(count for _, count in files.left_out) + files.rows_kept == files.rows_read

    assert files.account[:2] == (
        "7 files read, 2018-10 to 2024-02, Avon and Somerset Constabulary and Cleveland Police.",
        "46,472 rows: 7,941 kept, 38,516 left out (outside the area), 15 left out (no location given).",
    )

    ward = files.crimes.count / files.rows_kept * 100
    names = wards.names_of(files.crimes.easting, files.crimes.northing)
    shares: Counter[str] = Counter()
    for name, share in zip(names, ward, strict=True):
        shares[name] += share
    # The field guide's shares, from nine months of which these are six.
    for name, percent in {"Victoria": 23, "Burn Valley": 14, "Foggy Furze": 11, "Manor House": 9}.items():
        assert shares[name] == pytest.approx(percent, abs=1), name


def test_the_name_of_the_town_and_its_wards_choose_the_same_rows() -> None:
    by_name = read_crime_files([shared("data/police")], Area(lsoa_name_start="Hartlepool"))

    assert by_name.rows_kept == 7_940

"""Where postcodes lie: the published layout, copies with headings, and files that are something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.exchange.import_refused import ImportRefused
from planner.exchange.postcodes import postcode_key, read_postcodes


def a_file(folder: Path, *lines: str) -> Path:
    path = folder / "ts.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_the_published_layout_has_no_headings(tmp_path: Path) -> None:
    path = a_file(
        tmp_path,
        '"TS248AA",10,450900,532700,"E92000001","","","","E06000001","E05013046"',
        '"TS1 1AA",10,449480,520486,"E92000001","","","","E06000002","E05009877"',
        '"TS99 9ZZ",90,0,0,"E92000001","","","","",""',  # no position is known for it
    )
    assert read_postcodes(path) == {"TS248AA": (450_900, 532_700), "TS11AA": (449_480, 520_486)}


def test_a_copy_with_headings_may_have_them_in_any_order(tmp_path: Path) -> None:
    path = a_file(tmp_path, "Northing,Postcode,Easting", "532700,ts24 8aa,450900")
    assert read_postcodes(path) == {postcode_key("TS24 8AA"): (450_900, 532_700)}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("Dear Sergeant", "ts.csv is not a Code-Point Open file: line 1 is “Dear Sergeant”"),
        ("TS24 8AA,10,54.7,-1.2", "ts.csv is not a Code-Point Open file: line 1"),
        ("TS24 8AA,10,4509000,532700", "ts.csv: line 1 lies outside the National Grid."),
        ("", "ts.csv holds no postcodes."),
    ],
)
def test_another_file_is_refused_by_its_line(tmp_path: Path, line: str, sentence: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_postcodes(a_file(tmp_path, line))
    assert refused.value.sentence.startswith(sentence)
    assert refused.value.sentence.endswith("Nothing was imported.")

"""Active hours, a team's own hotspots and travel times; and the catalogue in which every import stands."""

from __future__ import annotations

import importlib
from datetime import date
from pathlib import Path

import pytest

from planner.exchange import imports
from planner.exchange.demand_import import read_demand
from planner.exchange.hotspots_import import read_hotspots
from planner.exchange.import_refused import ImportRefused
from planner.exchange.imports import IMPORTS, ImportFormat
from planner.exchange.travel_times_import import read_travel_times
from planner.places.travel import KnownTime
from tests.planner.exchange.make_files import write_list

DEMAND = ("hotspot_ref", "weekday", "hour", "weight")
HOTSPOT = ("name", "grid_ref", "radius_m", "start_date", "end_date")
TRAVEL = ("origin", "destination", "mode", "minutes")


@pytest.mark.parametrize(("written", "weekday"), [("Mon", 0), ("friday", 4), ("SUN", 6)])
def test_weekdays_by_name(tmp_path: Path, written: str, weekday: int) -> None:
    (row,) = read_demand(write_list(tmp_path / "demand.csv", DEMAND, ("HS03", written, "17", "1.6"))).rows

    assert (row.hotspot_ref, row.weekday, row.hour, row.weight) == ("HS03", weekday, 17, 1.6)


def test_weekdays_by_number_are_refused_since_systems_count_differently(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="weekday: “1” is not a valid choice; write Monday"):
        read_demand(write_list(tmp_path / "demand.csv", DEMAND, ("HS03", "1", "17", "1")))


def test_hotspots_are_placed_by_grid_reference(tmp_path: Path) -> None:
    path = write_list(
        tmp_path / "hotspots.csv", HOTSPOT, ("Church Street", "NZ 512 326", "", "2026-12-01", "")
    )

    (row,) = read_hotspots(path).rows

    assert (row.name, row.position, row.radius_m) == ("Church Street", (451_200, 532_600), 150)
    assert (row.start_date, row.end_date) == (date(2026, 12, 1), None)


def test_wrong_hotspots_are_refused_together(tmp_path: Path) -> None:
    rows = [
        ("Church Street", "TS24 8AA", "", "", ""),
        ("church street", "NZ 512 326", "9", "2026-12-01", "2026-11-01"),
    ]

    with pytest.raises(ImportRefused) as refused:
        read_hotspots(write_list(tmp_path / "hotspots.csv", HOTSPOT, *rows))

    assert [(error.column, error.value) for error in refused.value.row_errors] == [
        ("grid_ref", "TS24 8AA"),
        ("radius_m", "9"),
        ("name", "church street"),  # It stands on line 2 already.
    ]


def test_travel_times_become_known_times(tmp_path: Path) -> None:
    path = write_list(tmp_path / "travel.csv", TRAVEL, ("Avenue Road", "Park", "Foot", "26"))

    assert read_travel_times(path).rows[0].known_time == KnownTime("Avenue Road", "Park", "foot", 26)


def test_every_import_module_stands_in_the_catalogue() -> None:
    folder = Path(imports.__file__).parent
    modules = {path.stem for path in folder.glob("*_import.py")}

    listed = {format_.read.__module__.rpartition(".")[2] for format_ in IMPORTS}

    assert modules <= listed, f"no line in imports.py: {modules - listed}"
    assert len({format_.name for format_ in IMPORTS}) == len(IMPORTS)


@pytest.mark.parametrize("format_", [f for f in IMPORTS if f.row], ids=lambda format_: format_.name)
def test_every_template_is_read_back_by_its_own_reader(tmp_path: Path, format_: ImportFormat) -> None:
    """A file of headings only is understood, and found to have no rows."""
    path = tmp_path / "template.csv"
    path.write_text(format_.template, encoding="utf-8")

    with pytest.raises(ImportRefused, match="has headings but no rows below them"):
        format_.read(path)


def test_reading_lists_does_not_load_excel() -> None:
    """openpyxl runs in a child process only; the window's process never loads it."""
    import subprocess
    import sys

    code = "import sys, planner.exchange.imports; print('openpyxl' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert importlib.import_module("planner.exchange.imports") is imports

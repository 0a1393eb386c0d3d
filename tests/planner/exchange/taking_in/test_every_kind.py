"""What holds for every kind of list: what a preview shows can be done, once, and undone."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.exchange.import_refused import ImportRefused
from planner.exchange.imports import IMPORTS, ImportFormat
from planner.exchange.reading.row_check import template_columns
from planner.exchange.taking_in.preview import Told, take_in
from planner.planner import Planner
from tests.planner.exchange.make_files import write_list
from tests.planner.small_team import MONDAY, rows

LISTS = [one for one in IMPORTS if one.row is not None]

# Cells for each column, nearly all of them right: a list with one wrong value is refused as a whole. Columns
# that are not named stay blank.
CELLS = {
    "staff_no": ("PCSO 7214", "pcso 7203 ", "HBC 20418", "X1", "X2", "X3"),
    "surname": ("Hargreaves", "Pallister", "O'Neil", "=1+1"),
    "initials": ("A", "S", ""),
    "agency": ("Police", "police"),
    "role": ("PCSO",),
    "contract_hours": ("37", "18.5", "0", "37.33"),
    "pattern": ("Four earlies", ""),
    "line": ("1", ""),
    "powers": ("Driver", "Arrest; Driver", ""),
    "driver_grade": ("basic", ""),
    "solo_ok": ("no", "yes", ""),
    "notes_ref": ("HR 12", ""),
    "pst_expiry": ("2027-03-31", ""),
    "absence_type": ("AL", "Sick", "Court"),
    "start_date": ("2026-12-07", "2026-12-08"),
    "end_date": ("2026-12-08", "2026-12-10"),
    "start_half": ("PM", ""),
    "end_half": ("AM", ""),
    "status": ("Approved", "Pending", "Cancelled", ""),
    "case_ref": ("F-07", "V-12"),
    "visit_type": ("Welfare", "Safe and well"),
    "postcode": ("TS24 8AA", "TS24 7BB"),
    "earliest": ("09:00", "13:30"),
    "latest": ("16:00", "14:30"),
    "duration_min": ("30", "60"),
    "crew_min": ("1", "2", ""),
    "named_worker": ("Amy Hargreaves", "PCSO 7203", ""),
    "risk_flag": ("high", "two people", ""),
    "due_date": ("2026-12-11", "2026-12-09"),
    "agency_lead": ("Council", ""),
    "named_must": ("yes", "no", ""),
    "deputy": ("Scott Pallister", ""),
    "preferred_from": ("10:00", ""),
    "preferred_to": ("11:30", ""),
    "between_least_min": ("0", "10", ""),
    "between_most_min": ("20", "30"),
    "alone_after_dark": ("yes", ""),
    "name": ("Church Street", "Fens shops"),
    "grid_ref": ("NZ 513 327", "NZ 499 303"),
    "hotspot_ref": ("1", "Church Street", "1 Church Street"),
    "weekday": ("Monday", "Fri"),
    "hour": ("0", "9", "10", "23"),
    "weight": ("1", "0.2", "4", ""),
    "origin": ("Church Street", "Avenue Road"),
    "destination": ("Avenue Road", "Church Street"),
    "mode": ("foot", "car"),
    "minutes": ("0", "12", "40"),
}


def a_list(kind: ImportFormat) -> st.SearchStrategy[list[tuple[str, ...]]]:
    assert kind.row is not None
    columns = template_columns(kind.row)
    cells = st.tuples(*(st.sampled_from(CELLS.get(column, ("",))) for column in columns))
    return st.lists(cells, min_size=1, max_size=5)


@pytest.fixture(scope="module")
def planner(team_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planner]:
    """One file for all examples of all kinds: each example takes back what it did."""
    folder = tmp_path_factory.mktemp("lists")
    write_list(
        folder / "ts.csv", ("TS24 8AA", "10", "451200", "532700"), ("TS24 7BB", "10", "450800", "532400")
    )
    with Planner.open(shutil.copy(team_file, folder / "team.planner")) as planner:
        yield planner


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.name)
def test_what_a_preview_shows_can_be_done_once_and_undone(kind: ImportFormat, planner: Planner) -> None:
    assert kind.row is not None
    columns, folder = tuple(template_columns(kind.row)), planner.path.parent
    told = Told(postcodes=folder / "ts.csv", today=MONDAY - dt.timedelta(days=1))
    taken = 0

    @settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
    @given(given_rows=a_list(kind))
    def every(given_rows: list[tuple[str, ...]]) -> None:
        nonlocal taken
        path = write_list(folder / f"{kind.name}.csv", columns, *given_rows)
        before = rows(planner)
        try:
            preview = kind.preview(planner, [path], told)
        except ImportRefused:
            return
        counted = len(preview.added) + len(preview.changed) + len(preview.left_out) + preview.unchanged
        assert counted >= 1
        assert rows(planner) == before
        if take_in(planner, preview) is not None:
            taken += 1
            assert kind.preview(planner, [path], told).command is None
            planner.undo()
        assert rows(planner) == before

    every()
    assert taken >= 1  # else nothing was tried

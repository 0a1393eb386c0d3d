"""From an open file to a workbook: what must go out is there, and what must never go out is not."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from planner.commands.absences import AddAbsence
from planner.commands.deployments import ApplyDeployment, LeftOut, Stop
from planner.commands.duties import AssignDuty, LockCells, NoteOnDuty
from planner.commands.people import ChangePerson
from planner.commands.visits import AddVisit
from planner.exchange.calendar_ics import export_calendar
from planner.exchange.rota_csv import export_rota_csv
from planner.exchange.rota_excel import export_rota_workbook, workbook_contents
from planner.planner import Planner
from planner.views.briefing_sheet import briefing_sheet
from tests.planner.small_team import MONDAY, TUESDAY, WEDNESDAY, Ids

Team = tuple[Planner, Ids]
CANARIES = ("zebra", "lynx", "heron", "otter", "badger")  # one in every free text that stays in the window


@pytest.fixture
def week(team: Team) -> Team:
    """Amy on her pattern, sick on Wednesday; notes everywhere; Monday planned with one visit."""
    planner, ids = team
    zebra, lynx, heron, otter, badger = CANARIES
    planner.execute(ChangePerson(ids.amy, {"phone_for_call_in": "07700 900123", "note": zebra}))
    planner.execute(AssignDuty(ids.rota, ids.amy, WEDNESDAY, None))
    planner.execute(LockCells(ids.rota, ((ids.amy, TUESDAY),)))
    planner.execute(NoteOnDuty(ids.rota, ids.amy, TUESDAY, lynx))
    planner.execute(AddAbsence(ids.amy, "SK", WEDNESDAY, note=heron))
    planner.execute(AddVisit("F-07", "family visit", 2, MONDAY, MONDAY, 60, crew_size=2, note=otter))
    planner.execute(AddVisit("F-08", "family visit", 2, MONDAY, MONDAY, 60, note=badger))
    stops = (Stop(ids.amy, "visit", 600, 660, 5, place_id=2, visit_id=1),)
    left_out = (LeftOut("visit", 60, "Nobody is free before 15:00.", visit_id=2),)
    planner.execute(ApplyDeployment(MONDAY, ids.rota, stops, left_out, 7, {}))
    return team


def all_text(path: Path) -> str:
    with zipfile.ZipFile(path) as parts:
        texts = [parts.read(name).decode() for name in parts.namelist()]
    return " ".join(re.sub(r"<[^>]+>", " ", text) for text in texts)


def test_the_week_is_in_the_workbook(week: Team, tmp_path: Path) -> None:
    planner, ids = week
    path = tmp_path / "rota.xlsx"
    export_rota_workbook(path, workbook_contents(planner, ids.rota))
    book = load_workbook(path, data_only=True)
    rota = book["Rota"]
    assert [rota.cell(5, column).value for column in range(6, 10)] == ["E 07–15", "E 07–15*", "AB", "E 07–15"]
    day = [value for row in book["Day Mon 7"].iter_rows(values_only=True) for value in row if value]
    assert "family visit, F-07" in day
    assert "Nobody is free before 15:00." in day
    assert [name for name in book.sheetnames if name.startswith("Day")] == ["Day Mon 7"]


def test_what_is_private_stays_in_the_window_in_every_format(week: Team, tmp_path: Path) -> None:
    planner, ids = week
    contents = workbook_contents(planner, ids.rota)
    amy = contents.grid.groups[0].people[0]
    export_rota_workbook(tmp_path / "rota.xlsx", contents)
    export_rota_csv(tmp_path / "rota.csv", contents)
    export_calendar(tmp_path / "amy.ics", contents.grid, amy, planner.revision)
    out = [
        all_text(tmp_path / "rota.xlsx"),
        (tmp_path / "rota.csv").read_text(encoding="utf-8-sig"),
        (tmp_path / "amy.ics").read_text(encoding="utf-8"),
        repr(planner.read(briefing_sheet, MONDAY)),
    ]
    for text in out:
        assert "Amy" in text
        for secret in (*CANARIES, "07700", "Sick", r"\bSK\b"):
            assert not re.search(secret, text), secret


def test_reasons_go_out_only_when_asked_for(week: Team, tmp_path: Path) -> None:
    planner, ids = week
    path = tmp_path / "rota.xlsx"
    export_rota_workbook(path, workbook_contents(planner, ids.rota, with_reasons=True))
    assert load_workbook(path, data_only=True)["Rota"]["H5"].value == "SK"


def test_a_wall_rota_has_no_run_sheets(week: Team) -> None:
    planner, ids = week
    contents = workbook_contents(planner, ids.rota, with_days=False)
    assert (contents.days, contents.dosage) == ((), None)
    assert contents.marking == "OFFICIAL"

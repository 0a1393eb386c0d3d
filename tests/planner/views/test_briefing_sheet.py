"""The daily briefing from a stored day: figures, points to open with, visits without the people visited."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.commands.commitments import AddCommitment
from planner.commands.dates import SetDayNote
from planner.commands.deployments import ApplyDeployment, LeftOut, Stop
from planner.commands.duties import AssignDuty
from planner.commands.visits import AddVisit
from planner.planner import Planner
from planner.views.briefing_sheet import BriefingItem, BriefingSheet, ItemMark, briefing_sheet
from tests.planner.small_team import MONDAY, TUESDAY, Ids

Team = tuple[Planner, Ids]
SECRET = "Mrs J. Example, 4 Some Street: dog, son is violent"


@pytest.fixture
def sheet(team: Team) -> BriefingSheet:
    """Monday: Amy and Scott on an Early, Imran on a Day; a patrol, a joint patrol and a joint visit."""
    planner, ids = team
    for person, code in ((ids.amy, "E"), (ids.scott, "E"), (ids.imran, "D")):
        planner.execute(AssignDuty(ids.rota, person, MONDAY, code))
    planner.execute(AddCommitment("Daily briefing", "briefing", (MONDAY,), 540, 570))
    planner.execute(SetDayNote(MONDAY, "Town centre late"))
    planner.execute(SetDayNote(TUESDAY, "Match 15:00"))
    planner.execute(
        AddVisit(
            "F-07",
            "family visit",
            2,
            MONDAY,
            MONDAY,
            60,
            has_deadline=True,
            crew_size=2,
            marker_needs_two=True,
            note=SECRET,
        )
    )
    planner.execute(AddVisit("V-12", "needs assessment", 2, MONDAY, TUESDAY, 60, note=SECRET))
    stops = (
        Stop(ids.amy, "briefing", 540, 570),
        Stop(ids.amy, "patrol", 600, 615, 5, place_id=2, hotspot_id=1),
        Stop(ids.amy, "patrol", 720, 735, 5, place_id=2, hotspot_id=1, joint=1),
        Stop(ids.scott, "patrol", 720, 735, 9, place_id=2, hotspot_id=1, joint=1),
        Stop(ids.amy, "visit", 780, 840, 5, place_id=2, visit_id=1, joint=2),
        Stop(ids.imran, "visit", 780, 840, 5, place_id=2, visit_id=1, joint=2),
        Stop(ids.imran, "visit", 660, 720, 5, place_id=2, visit_id=2),
        Stop(ids.imran, "meal", 740, 770),
    )
    left_out = (LeftOut("patrol", 15, "Needs a pair after 20:00.", due_minute=1230, hotspot_id=1),)
    planner.execute(ApplyDeployment(MONDAY, ids.rota, stops, left_out, 7, {}))
    found = planner.read(briefing_sheet, MONDAY, planner.verdict(ids.rota).cover)
    assert found is not None
    return found


def test_a_day_without_a_rota_has_no_sheet(team: Team) -> None:
    assert team[0].read(briefing_sheet, dt.date(2030, 1, 1)) is None


def test_the_figures_are_those_of_the_day(sheet: BriefingSheet) -> None:
    assert sheet.on_duty == 3
    assert sheet.on_duty_by_agency == (("Police", 2), ("Council", 1))
    assert sheet.briefings == (540,)
    assert sheet.patrols == 2  # the joint one counts once
    assert (sheet.visits, sheet.joint_visits) == (2, 1)


def test_points_to_open_with_are_facts_of_the_file(sheet: BriefingSheet) -> None:
    said = [f"{point.title} {point.text}".strip() for point in sheet.say_first]
    assert said == ["Town centre late", "Not covered today: 1 patrol", "Tuesday: Match 15:00"]


def test_everybody_has_a_line_in_the_order_of_the_clock(sheet: BriefingSheet) -> None:
    lines = {person.name: person for person in sheet.people}
    assert list(lines) == ["Amy Hargreaves", "Scott Pallister", "Imran Sheikh"]
    assert (lines["Amy Hargreaves"].shift_code, lines["Amy Hargreaves"].hours) == ("E", "07–15")
    # The briefing stands at the top of the sheet, not in every line. Letters do not follow the clock.
    assert lines["Amy Hargreaves"].items == (
        BriefingItem(600, "1", ItemMark.HOTSPOT),
        BriefingItem(720, "1", ItemMark.HOTSPOT, paired=True),
        BriefingItem(780, "A", ItemMark.VISIT),
    )
    assert lines["Imran Sheikh"].items[1] == BriefingItem(740, "meal", ItemMark.WORDS)


def test_only_visits_that_need_a_word_are_listed_and_nothing_about_the_person(sheet: BriefingSheet) -> None:
    # F-07 goes in twos and is due today; V-12 is neither.
    (visit,) = sheet.visits_to_mention
    assert (visit.letter, visit.start) == ("A", 780)
    assert visit.who == ("Amy Hargreaves", "Imran Sheikh")
    assert visit.note == "Family visit. Always two. Due today."


def test_no_free_note_reaches_the_sheet(sheet: BriefingSheet) -> None:
    assert "Example" not in repr(sheet)
    assert "dog" not in repr(sheet)


def test_a_hotspot_says_what_found_no_place(sheet: BriefingSheet) -> None:
    (spot,) = sheet.hotspots
    assert (spot.number, spot.name, spot.patrols) == (1, "Church Street", 2)
    assert spot.uncovered == 1  # three a day are wanted


def test_those_who_only_attend_are_named(sheet: BriefingSheet) -> None:
    assert sheet.attending == ("Helen Prior (Safeguarding lead)",)

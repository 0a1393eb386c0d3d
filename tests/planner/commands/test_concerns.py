"""Concerns written down anew, moved, watched, told about: each one step that undo takes back whole."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.commands.concerns import (
    ChangeConcern,
    CloseConcern,
    ConcernToVisit,
    ReportConcern,
    TellCaller,
    WatchConcern,
)
from planner.commands.visits import AddVisit, AddVisitAt
from planner.planner import CommandRefused, Planner
from planner.views.concern_board import concern_board
from planner.views.visit_register import visit_register
from tests.planner.small_team import MONDAY, Ids, rows

Team = tuple[Planner, Ids]
EVE = MONDAY - dt.timedelta(days=1)
REPORT = ReportConcern(MONDAY, 1275, "Bins alight", where_text="Oxford Road", point=(450_100, 531_700))


def test_a_report_has_its_point_and_moving_it_leaves_other_places_alone(team: Team) -> None:
    planner, _ = team
    before = rows(planner)
    planner.execute(REPORT)
    planner.execute(ChangeConcern(1, {"heard_through": "101"}, (450_200, 531_800)))
    (card,) = planner.read(concern_board, MONDAY).concerns
    assert (card.point, card.heard_through) == ((450_200, 531_800), "101")
    planner.undo()
    assert planner.read(concern_board, MONDAY).concerns[0].point == (450_100, 531_700)
    planner.undo()
    assert rows(planner) == before


def test_a_later_day_received_moves_the_day_to_act_by_while_nobody_has_looked(team: Team) -> None:
    planner, _ = team
    planner.execute(REPORT)
    planner.execute(ChangeConcern(1, {"received_date": MONDAY + dt.timedelta(days=3)}))
    (card,) = planner.read(concern_board, MONDAY).concerns
    assert card.act_by_date == MONDAY + dt.timedelta(days=3 + 28)  # priority 4: four weeks


def test_a_visit_of_a_report_has_a_place_of_its_own_named_by_reference(team: Team) -> None:
    planner, _ = team
    planner.execute(REPORT)
    visit = AddVisit("C-0001", "Reassurance visit", 0, MONDAY, MONDAY, 30)
    planner.execute(ConcernToVisit(1, at=AddVisitAt(visit, 450_100, 531_700, "Foggy Furze")))
    (card,) = planner.read(concern_board, MONDAY).concerns
    assert (card.state, card.visit) == ("placed", "C-0001")
    assert [one.kind for one in planner.read(visit_register).visits if one.case_ref == "C-0001"] == [
        "Reassurance visit"
    ]


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (WatchConcern(1, EVE), "C-0001: the day to look again is before it was received."),
        (TellCaller(1, EVE), "C-0001 was received after that day."),
        (ChangeConcern(1, {"summary": " "}), "The summary is missing."),
        (ChangeConcern(1, {"harm": "likely"}), "“harm” cannot be changed."),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(
    team: Team, command: WatchConcern, sentence: str
) -> None:
    planner, _ = team
    planner.execute(REPORT)
    before = rows(planner)
    with pytest.raises(CommandRefused, match=sentence.replace(".", r"\.")):
        planner.execute(command)
    assert rows(planner) == before


def test_the_figures_count_what_came_in_during_four_weeks(team: Team) -> None:
    planner, _ = team
    planner.execute(ReportConcern(MONDAY - dt.timedelta(days=28), 600, "Too long ago", wants_answer=True))
    for summary in ("Told in time", "Told late", "Not told"):
        planner.execute(ReportConcern(MONDAY - dt.timedelta(days=10), 600, summary, wants_answer=True))
    planner.execute(ReportConcern(MONDAY, 600, "Passed on"))
    planner.execute(TellCaller(2, MONDAY - dt.timedelta(days=5)))  # five days after it came in
    planner.execute(TellCaller(3, MONDAY - dt.timedelta(days=4)))
    planner.execute(CloseConcern(5, "Passed on to planning"))
    found = planner.read(concern_board, MONDAY).figures
    assert (found.logged, found.passed_on, found.asked, found.told) == (4, 1, 3, 1)

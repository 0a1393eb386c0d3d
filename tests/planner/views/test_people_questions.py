"""The small questions behind the People and Rules screens."""

from __future__ import annotations

import datetime as dt

from planner.commands.absences import AddAbsence
from planner.commands.duties import AssignDuty, LockCells
from planner.commands.people import SetFixedTimesOff
from planner.commands.requests import AddRequest
from planner.planner import Planner
from planner.views.absence_facts import absence_facts
from planner.views.leave_waiting import leave_waiting
from planner.views.people_roster import people_roster
from planner.views.person_facts import person_facts
from planner.views.planned_tours import planned_tours
from planner.views.rule_scopes import rule_scopes
from planner.views.shift_legends import shift_legends
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, Ids

Team = tuple[Planner, Ids]


def person_of(planner: Planner, name: str) -> int:
    groups = planner.read(people_roster, MONDAY, 1).groups
    return next(card.person_id for group in groups for card in group.people if card.name == name)


def test_agreed_times_off_and_wishes_are_said_in_words(team: Team) -> None:
    planner, _ = team
    amy = person_of(planner, "Amy Hargreaves")
    ends = dt.date(2027, 4, 30)
    times = (
        (4, 0, 660, None, ends),
        (0, 0, 1440, None, None),
        (2, 900, 1440, None, None),
        (3, 540, 720, None, None),
    )
    planner.execute(SetFixedTimesOff(amy, times))
    planner.execute(AddRequest(amy, FRIDAY, None))
    planner.execute(AddRequest(amy, WEDNESDAY, "L", status="asked"))
    facts = planner.read(person_facts, amy, MONDAY)
    assert facts is not None
    assert [one.text for one in facts.times_off] == [
        "Mondays",
        "Wednesdays after 15:00",
        "Thursdays 09:00–12:00",
        "Fridays before 11:00 until 30 Apr 2027",
    ]
    assert facts.wishes == ("Late, 9 Dec, asked", "Rest day, 11 Dec")
    assert planner.read(person_facts, 9999, MONDAY) is None


def test_tours_are_told_by_rota_with_what_is_locked_apart(team: Team) -> None:
    planner, ids = team
    amy = person_of(planner, "Amy Hargreaves")
    planner.execute(AssignDuty(ids.rota, amy, FRIDAY, "E"))
    planner.execute(LockCells(ids.rota, ((amy, TUESDAY),)))
    after = MONDAY + dt.timedelta(days=40)
    (found,) = planner.read(planned_tours, [(amy, TUESDAY), (amy, FRIDAY), (amy, after)])
    assert found.draft
    assert found.held == (TUESDAY, FRIDAY)  # the day after the rota is in none
    assert found.tours == ((amy, FRIDAY),)
    assert found.locked == ((amy, TUESDAY),)
    assert planner.read(planned_tours, [(amy, after)]) == ()


def test_only_requests_that_still_matter_wait_and_the_earliest_comes_first(team: Team) -> None:
    planner, _ = team
    amy, scott = (person_of(planner, name) for name in ("Amy Hargreaves", "Scott Pallister"))
    for person, day in ((amy, FRIDAY), (scott, TUESDAY), (amy, MONDAY - dt.timedelta(days=30))):
        planner.execute(AddAbsence(person, "AL", day, status="asked"))
    planner.execute(AddAbsence(amy, "AL", WEDNESDAY, start_half=True, status="asked"))
    waiting = planner.read(leave_waiting, MONDAY)
    assert [(one.name, one.first) for one in waiting] == [
        ("Scott Pallister", TUESDAY),
        ("Amy Hargreaves", WEDNESDAY),
        ("Amy Hargreaves", FRIDAY),
    ]
    assert [one.whole_days for one in waiting] == [True, False, True]
    facts = planner.read(absence_facts, waiting[1].absence_id)
    assert facts is not None
    assert (facts.kind, facts.start_half, facts.end_half, facts.asked) == ("AL", True, False, True)


def test_scopes_offer_what_there_is_and_people_by_staff_number(team: Team) -> None:
    planner, _ = team
    offered = {row.kind: row.choices for row in planner.read(rule_scopes).kinds}
    assert list(offered) == ["everyone", "agency", "role", "skill", "person"]
    assert offered["everyone"] == ()
    assert ("Police", "Police") in offered["agency"]
    assert ("PCSO 7214", "Amy Hargreaves") in offered["person"]


def test_shift_types_are_told_in_their_order(team: Team) -> None:
    planner, _ = team
    assert {one.code for one in planner.read(shift_legends)} == {"E", "D", "L"}
    assert planner.read(people_roster, MONDAY, 1).waiting == 0

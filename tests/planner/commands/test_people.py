"""People: joining, changing, leaving, skills and fixed time off; absences and requests."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.absences import AddAbsence, ChangeAbsence, DecideLeave, RemoveAbsence
from planner.commands.people import AddPerson, ChangePerson, RemovePerson, SetFixedTimesOff, SetSkill
from planner.commands.requests import AddRequest, DecideRequest, RemoveRequest
from planner.commands.team import AddRole, AddSkill, RemoveRole
from planner.domain.absences import Absence, Request
from planner.domain.people import FixedTimeOff, Person, PersonSkill
from planner.planner import Command, CommandRefused, Planner
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, Ids, rows

Team = tuple[Planner, Ids]


def refused(planner: Planner, command: Command) -> str:
    """The sentence a command is refused with, once nothing is seen to have changed."""
    before = rows(planner)
    with pytest.raises(CommandRefused) as refusal:
        planner.execute(command)
    assert rows(planner) == before
    return str(refusal.value)


def test_a_new_person_has_role_pattern_and_skills(team: Team) -> None:
    planner, _ = team
    planner.execute(AddPerson("PC 1482", "Laura", "Metcalfe", "PCSO", 2400, "Four earlies", 7, ("Arrest",)))
    assert planner.undo_label == "Add Laura Metcalfe"

    def described(session: Session) -> tuple[str, str, str, list[str]]:
        person = session.scalars(select(Person).where(Person.staff_no == "PC 1482")).one()
        return str(person), str(person.agency), str(person.pattern), [str(each) for each in person.skills]

    assert planner.read(described) == ("Laura Metcalfe", "Police", "Four earlies", ["Arrest"])


def test_what_is_wrong_with_a_person_is_said(team: Team) -> None:
    planner, ids = team
    new = ("Laura", "Metcalfe", "PCSO", 2400)
    assert refused(planner, AddPerson("PCSO 7214", *new)) == (
        "Amy Hargreaves already has staff number PCSO 7214."
    )
    assert refused(planner, AddPerson(" ", *new)) == "The staff number is missing."
    assert refused(planner, AddPerson("7", "Laura", "Metcalfe", "Wizard", 2400)) == (
        "There is no role called “Wizard”."
    )
    assert refused(planner, AddPerson("7", *new, pattern="Nights")) == "There is no pattern called “Nights”."
    assert refused(planner, AddPerson("7", *new, skills=("Flying",))) == (
        "There is no skill or power called “Flying”."
    )
    assert refused(planner, ChangePerson(ids.amy, {"contract_minutes_per_week": 3000})) == (
        "The contract (minutes a week) is 3000; it can be 0 to 2880."
    )
    assert refused(planner, ChangePerson(ids.amy, {"shoe_size": 38})) == "“shoe_size” cannot be changed."
    assert refused(planner, ChangePerson(ids.amy, {"staff_no": "PCSO 7203"})) == (
        "Scott Pallister already has staff number PCSO 7203."
    )
    assert refused(planner, ChangePerson(ids.amy, {"started": FRIDAY, "ended": MONDAY})) == (
        "Amy Hargreaves: the last day is before the first."
    )


def test_changing_person_role_and_pattern_by_name(team: Team) -> None:
    planner, ids = team
    changes = {"role": "ASB officer", "pattern": None, "last_name": "Hope", "travel_mode": "bicycle"}
    assert planner.execute(ChangePerson(ids.amy, changes)).kinds == {"person"}
    amy = planner.read(lambda session: str(session.get_one(Person, ids.amy).agency))
    assert amy == "Council"


def test_whoever_has_tours_leaves_by_a_last_day(team: Team) -> None:
    planner, ids = team
    assert refused(planner, RemovePerson(ids.amy)) == (
        "Amy Hargreaves has tours of duty or visits. Enter a last day instead."
    )
    planner.execute(RemovePerson(ids.helen))
    assert planner.undo_label == "Remove Helen Prior"


def test_a_skill_expires_and_is_taken_away(team: Team) -> None:
    planner, ids = team
    planner.execute(SetSkill(ids.amy, "Driver", until_date=WEDNESDAY))

    def held(session: Session, date: dt.date) -> list[str]:
        skills = session.scalars(select(PersonSkill).where(PersonSkill.person_id == ids.amy))
        return [str(each) for each in skills if each.held_on(date)]

    assert planner.read(held, WEDNESDAY) == ["Driver"]
    assert planner.read(held, FRIDAY) == []  # the licence ends on Wednesday
    planner.execute(SetSkill(ids.imran, "Arrest"))
    planner.execute(SetSkill(ids.amy, "Driver", held=False))
    assert planner.read(held, WEDNESDAY) == []
    assert refused(planner, SetSkill(ids.amy, "Driver", from_date=FRIDAY, until_date=MONDAY)) == (
        "Amy Hargreaves: Driver ends before it starts."
    )


def test_fixed_time_off_replaces_what_was_there(team: Team) -> None:
    planner, ids = team
    planner.execute(SetFixedTimesOff(ids.amy, ((4, 0, 660, None, dt.date(2027, 4, 30)),)))
    planner.execute(SetFixedTimesOff(ids.amy, ((2, 0, 1440, None, None),)))
    weekdays = planner.read(lambda session: list(session.scalars(select(FixedTimeOff.weekday))))
    assert weekdays == [2]
    assert "an end after its start" in refused(planner, SetFixedTimesOff(ids.amy, ((4, 660, 0, None, None),)))


def test_roles_and_skills_are_named_once_and_removed_only_when_free(team: Team) -> None:
    planner, _ = team
    assert refused(planner, AddSkill("Driver")) == "There already is a skill or power called “Driver”."
    assert refused(planner, AddRole("PCSO", "Police", "Police")) == "There already is a role called “PCSO”."
    sentence = refused(planner, RemoveRole(1))
    assert sentence == "Amy Hargreaves is PCSO. Give everybody of this role another one first."


# Absences and requests ----------------------------------------------------------------------------


def minutes_away(session: Session, absence_id: int, date: dt.date) -> tuple[int, int] | None:
    return session.get_one(Absence, absence_id).minutes_on(date)


def test_half_a_day_in_court_leaves_the_other_half(team: Team) -> None:
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "CT", MONDAY, end_half=True))
    assert planner.undo_label == "Court for Amy Hargreaves, Mon 7 Dec"
    assert planner.read(minutes_away, 1, MONDAY) == (0, 780)  # away until 13:00
    planner.execute(AddAbsence(ids.amy, "CT", MONDAY, start_minute=840, end_minute=900))  # a second hearing
    assert planner.read(minutes_away, 2, MONDAY) == (840, 900)


def test_leave_from_midday_to_midday(team: Team) -> None:
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "AL", MONDAY, WEDNESDAY, start_half=True, end_half=True))
    away = [planner.read(minutes_away, 1, MONDAY + dt.timedelta(days=day)) for day in range(-1, 4)]
    assert away == [None, (780, 1440), (0, 1440), (0, 780), None]


def test_the_same_leave_is_not_entered_twice(team: Team) -> None:
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "AL", MONDAY, WEDNESDAY))
    again = "Amy Hargreaves, Leave: already entered for Mon 7 to Wed 9 Dec. Change that one instead."
    assert refused(planner, AddAbsence(ids.amy, "AL", TUESDAY, FRIDAY)) == again
    planner.execute(AddAbsence(ids.amy, "SK", TUESDAY))  # one can fall ill on leave
    planner.execute(ChangeAbsence(1, {"end_date": MONDAY}))
    planner.execute(AddAbsence(ids.amy, "AL", TUESDAY, FRIDAY))


def test_what_is_wrong_with_an_absence_is_said(team: Team) -> None:
    planner, ids = team
    assert refused(planner, AddAbsence(ids.amy, "AL", FRIDAY, MONDAY)) == (
        "Amy Hargreaves, Leave: the last day is before the first."
    )
    assert refused(planner, AddAbsence(ids.amy, "AL", FRIDAY, start_half=True, end_half=True)) == (
        "Amy Hargreaves, Leave: the times leave nothing of the day away."
    )
    assert refused(planner, AddAbsence(ids.amy, "ZZ", FRIDAY)) == "There is no kind of absence called “ZZ”."
    assert refused(planner, RemoveAbsence(99)) == "This absence is not there any more."


def test_leave_is_asked_for_and_decided_once(team: Team) -> None:
    planner, ids = team
    planner.execute(AddAbsence(ids.imran, "AL", MONDAY, WEDNESDAY, status="asked"))
    planner.execute(DecideLeave(1, approve=True))
    assert planner.undo_label == "Approve Leave of Imran Sheikh, Mon 7 to Wed 9 Dec"
    assert refused(planner, DecideLeave(1, approve=False)) == "Leave of Imran Sheikh is already approved."


def test_one_request_a_person_and_day(team: Team) -> None:
    planner, ids = team
    planner.execute(AddRequest(ids.amy, FRIDAY, None, status="asked"))
    assert refused(planner, AddRequest(ids.amy, FRIDAY, "L")) == (
        "Amy Hargreaves already has a request for Fri 11 Dec."
    )
    planner.execute(DecideRequest(1, approve=False))
    status = planner.read(lambda session: session.get_one(Request, 1).status.value)
    assert status == "refused"
    planner.execute(RemoveRequest(1))
    assert rows(planner)["request"] == []

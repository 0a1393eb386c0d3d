"""What a team is made of: changed, renamed and removed, with every refusal in words."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.commitments import AddCommitment, Attendee
from planner.commands.dates import (
    AddBankHoliday,
    AddDayNote,
    ChangeBankHoliday,
    ChangeDayNote,
    RemoveDayNote,
)
from planner.commands.demand import (
    AddCoverGroup,
    ChangeCover,
    ChangeCoverGroup,
    RemoveCoverGroup,
    SetCoverBands,
)
from planner.commands.hotspots import RemoveHotspot
from planner.commands.patterns import AddPattern, ChangePattern
from planner.commands.people import ChangePerson, SetSkill
from planner.commands.rules import AddRule, ChangeRuleValue, RemoveRule, SetScope
from planner.commands.shift_types import AddShiftType, ChangeShiftType, RemoveShiftType
from planner.commands.team import (
    AddAgency,
    AddRole,
    ChangeAgency,
    ChangeRole,
    ChangeSkill,
    RemoveAgency,
    RemoveRole,
    RemoveSkill,
)
from planner.domain.demand import CoverRequirement
from planner.domain.rules import RuleSetting
from planner.planner import Command, CommandRefused, Planner
from planner.views.agency_list import agency_list
from planner.views.bank_holiday_list import bank_holiday_list
from planner.views.cover_line_list import cover_line_list
from planner.views.day_note_list import day_note_list
from planner.views.pattern_list import pattern_list
from planner.views.role_list import role_list
from planner.views.shift_type_list import shift_type_list
from planner.views.skill_list import skill_list
from tests.planner.small_team import FRIDAY, MONDAY, Ids, rows

Team = tuple[Planner, Ids]
PCSO, COUNCIL, DRIVER = 1, 2, 1  # ids of the small team
LATE = 3


def refused(planner: Planner, command: Command) -> str:
    before = rows(planner)
    with pytest.raises(CommandRefused) as refusal:
        planner.execute(command)
    assert rows(planner) == before
    return str(refusal.value)


def settings(session: Session) -> list[tuple[str, list[str], dict[str, object]]]:
    stored = session.scalars(select(RuleSetting))
    return [(each.rule, each.scope_names, dict(each.values)) for each in stored]


# Agencies and roles -------------------------------------------------------------------------------


def test_an_agency_is_renamed_with_the_rules_that_name_it(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("minimum_rest", scope_kind="agency", scope_names=("Council",)))
    planner.execute(ChangeAgency(COUNCIL, {"name": "Borough Council", "terms": "council"}))
    assert planner.undo_label == "Change Council"
    assert [one.name for one in planner.read(agency_list)] == ["Police", "Borough Council"]
    assert planner.read(settings)[0][1] == ["Borough Council"]
    planner.undo()
    assert planner.read(settings)[0][1] == ["Council"]
    assert refused(planner, ChangeAgency(COUNCIL, {"name": "Police"})) == (
        "There already is an agency called “Police”."
    )


def test_an_agency_goes_only_without_roles_and_without_rules(team: Team) -> None:
    planner, _ = team
    assert refused(planner, RemoveAgency(COUNCIL)) == (
        "ASB officer is a role of Council. Remove its roles first."
    )
    planner.execute(AddAgency("Fire service", "fire", 2))
    planner.execute(AddRule("minimum_rest", scope_kind="agency", scope_names=("Fire service",)))
    said = refused(planner, RemoveAgency(3))
    assert said.endswith("names Fire service. Change the rule first.")
    planner.execute(SetScope(1, "everyone", ()))
    everyone = (Attendee(agency="Fire service", least_people=None),)
    planner.execute(AddCommitment("Drill", "meeting", (FRIDAY,), 600, 660, attendees=everyone))
    assert refused(planner, RemoveAgency(3)) == "Fire service is in commitments. Take it out there first."
    planner.undo()
    planner.execute(RemoveAgency(3))
    assert len(planner.read(agency_list)) == 2


def test_a_role_goes_to_another_agency_and_keeps_its_people(team: Team) -> None:
    planner, _ = team
    planner.execute(ChangeRole(PCSO, {"agency": "Council", "name": "Street warden"}))
    role = next(one for one in planner.read(role_list) if one.role_id == PCSO)
    assert (role.agency, role.people) == ("Council", ("Amy Hargreaves", "Scott Pallister"))
    assert role.shift_types == ("E",)
    assert refused(planner, ChangeRole(PCSO, {"name": "ASB officer"})) == (
        "There already is a role called “ASB officer”."
    )


def test_a_role_is_not_removed_while_people_have_it_or_something_asks_for_it(team: Team) -> None:
    planner, ids = team
    assert refused(planner, RemoveRole(PCSO)) == (
        "Amy Hargreaves is PCSO. Give everybody of this role another one first."
    )
    for person in (ids.amy, ids.scott):
        planner.execute(ChangePerson(person, {"role": "ASB officer"}))
    # The Early is worked by PCSOs, Church Street is patrolled by them, and they have a line of cover.
    assert refused(planner, RemoveRole(PCSO)) == (
        "PCSO is in cover, hotspots and shift types. Take it out there first."
    )
    planner.execute(RemoveCoverGroup(1))
    planner.execute(RemoveHotspot(1))
    planner.execute(ChangeShiftType(1, {}, roles=()))
    planner.execute(RemoveRole(PCSO))
    assert planner.undo_label == "Remove PCSO"
    assert "PCSO" not in [one.name for one in planner.read(role_list)]


def test_a_role_of_rules_stays(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRole("Warden", "Council", "Council — wardens"))
    planner.execute(AddRule("minimum_rest", scope_kind="role", scope_names=("Warden",)))
    assert refused(planner, RemoveRole(4)).endswith("names Warden. Change the rule first.")
    planner.execute(RemoveRule(1))
    planner.execute(RemoveRole(4))


# Skills -------------------------------------------------------------------------------------------


def test_a_skill_is_renamed_with_the_rule_that_asks_for_it(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("skilled_on_each_shift"))
    planner.execute(ChangeSkill(DRIVER, {"name": "Response driver"}))
    assert planner.read(skill_list)[0].name == "Response driver"
    assert planner.read(settings)[0][2]["skill"] == "Response driver"
    assert refused(planner, ChangeSkill(DRIVER, {"name": "Arrest"})) == (
        "There already is a skill or power called “Arrest”."
    )


def test_a_skill_goes_only_when_nobody_holds_it_and_nothing_asks_for_it(team: Team) -> None:
    planner, ids = team
    assert refused(planner, RemoveSkill(DRIVER)) == (
        "Amy Hargreaves holds Driver. Take it from everybody first."
    )
    for person in (ids.amy, ids.scott):
        planner.execute(SetSkill(person, "Driver", held=False))
    assert refused(planner, RemoveSkill(DRIVER)) == "Driver is in shift types. Take it out there first."
    planner.execute(ChangeShiftType(LATE, {}, skills=()))
    planner.execute(RemoveSkill(DRIVER))
    assert [one.name for one in planner.read(skill_list)] == ["Arrest"]


# Shift types and patterns -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("letter", "says"),
    [
        ("l", "There already is a shift type called “L”."),  # the grid takes capitals and small letters alike
        ("AL", "AL already stands for leave. Use another letter."),
        ("RD", "“RD” cannot be the letter of a shift type. Use a letter such as N."),
        ("-", "“-” cannot be the letter of a shift type. Use a letter such as N."),
        ("0", "“0” cannot be the letter of a shift type. Use a letter such as N."),
        ("", "The letter of the shift type is missing."),
    ],
)
def test_a_letter_that_means_something_else_is_refused(team: Team, letter: str, says: str) -> None:
    planner, _ = team
    assert refused(planner, AddShiftType(letter, "Night", 1320, 1800, 444)) == says


def test_a_small_letter_is_stored_as_the_capital_that_the_rota_shows(team: Team) -> None:
    planner, _ = team
    planner.execute(AddShiftType("n", "Night", 1320, 1800, 444, is_night=True))
    assert [one.code for one in planner.read(shift_type_list)][-1] == "N"


def test_another_letter_reaches_patterns_and_rules(team: Team) -> None:
    planner, _ = team
    planner.execute(AddRule("most_of_shift_type"))
    planner.execute(ChangeRuleValue(1, "shifts", ("E", "L")))
    planner.execute(ChangeShiftType(1, {"code": "F"}))
    assert planner.read(settings)[0][2]["shifts"] == ["F", "L"]
    assert planner.read(pattern_list)[0].codes == ("F", "F", "F", "F", None, None, None)
    assert refused(planner, RemoveShiftType(LATE)).endswith("names L. Change the rule first.")


def test_a_pattern_is_renamed_and_says_who_works_it(team: Team) -> None:
    planner, _ = team
    before = planner.read(pattern_list)[0]
    planner.execute(ChangePattern(1, before.anchor_date, before.codes, "Four on"))
    assert planner.undo_label == "Change Four earlies"
    after = planner.read(pattern_list)[0]
    assert (after.name, after.codes) == ("Four on", before.codes)
    assert [name for name, _ in after.people] == ["Amy Hargreaves", "Scott Pallister"]
    planner.execute(AddPattern("Lates", MONDAY, ("L", None)))
    assert refused(planner, ChangePattern(2, MONDAY, ("L",), "Four on")) == (
        "There already is a pattern called “Four on”."
    )


# Cover --------------------------------------------------------------------------------------------


def bands(session: Session) -> list[tuple[int, int, int, int, int]]:
    rows = session.scalars(select(CoverRequirement).order_by(CoverRequirement.start_minute))
    return [(one.start_minute, one.end_minute, one.weekday or 0, one.least, one.target) for one in rows]


def test_bands_of_cover_keep_their_figures_when_they_are_moved(team: Team) -> None:
    planner, _ = team
    planner.execute(SetCoverBands(1, ((420, 900),)))
    assert planner.undo_label == "Change the hours of cover of PCSO"
    # One is wanted on each of the seven days, and none must be there.
    assert planner.read(bands) == [(420, 900, day, 0, 1) for day in range(7)]
    planner.execute(ChangeCover(1, {"target": 5}))
    planner.execute(SetCoverBands(1, ((480, 900), (900, 1380))))
    found = planner.read(bands)
    assert found[0] == (480, 900, 0, 0, 5)
    assert found[7:] == [(900, 1380, day, 0, 1) for day in range(7)]
    planner.execute(SetCoverBands(1, ((900, 1380),)))
    assert planner.read(bands) == [(900, 1380, day, 0, 1) for day in range(7)]
    planner.undo()
    assert planner.read(bands) == found
    assert (
        refused(planner, SetCoverBands(1, ((900, 900),))) == "PCSO: the time band must end after it starts."
    )


def test_a_line_of_cover_never_takes_the_name_of_another(team: Team) -> None:
    planner, _ = team
    planner.execute(AddCoverGroup("ASB", ("ASB officer",), bands=((540, 1020),)))
    line = planner.read(cover_line_list)[1]
    assert (line.bands, line.wanted_minutes_a_week) == (((540, 1020),), 7 * 480)
    assert refused(planner, ChangeCoverGroup(2, "PCSO", ("ASB officer",))) == (
        "There already is a line of cover called “PCSO”."
    )


# Dates --------------------------------------------------------------------------------------------


def test_a_bank_holiday_moves_and_two_never_share_a_date(team: Team) -> None:
    planner, _ = team
    planner.execute(AddBankHoliday(FRIDAY, "Coronation"))
    planner.execute(ChangeBankHoliday(1, {"date": MONDAY}))
    assert [(one.date, one.name) for one in planner.read(bank_holiday_list)] == [(MONDAY, "Coronation")]
    planner.execute(AddBankHoliday(FRIDAY, "Jubilee"))
    assert refused(planner, ChangeBankHoliday(2, {"date": MONDAY})) == "Mon 7 Dec already is a bank holiday."


def test_a_note_is_put_on_another_day_unless_that_has_one(team: Team) -> None:
    planner, _ = team
    planner.execute(AddDayNote(FRIDAY, "Match 15:00"))
    planner.execute(AddDayNote(MONDAY, "Market"))
    assert refused(planner, ChangeDayNote(1, {"date": MONDAY})) == "Mon 7 Dec already has a note: “Market”."
    planner.execute(ChangeDayNote(1, {"date": FRIDAY + dt.timedelta(days=1), "text": "Cup match"}))
    planner.execute(RemoveDayNote(2))
    assert planner.undo_label == "Remove the note on Mon 7 Dec"
    assert [one.text for one in planner.read(day_note_list)] == ["Cup match"]
    assert refused(planner, AddDayNote(MONDAY, " ")) == "The note on the day is missing."

"""A staff list: who is new joins, who is known is brought up to date, and a refusal leaves nothing."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.commands.staff_list import StaffEntry, TakeStaffList
from planner.planner import CommandRefused, Planner
from planner.views.people_roster import PersonCard, people_roster
from tests.planner.small_team import MONDAY, Ids, rows

Team = tuple[Planner, Ids]


def cards(planner: Planner) -> dict[str, PersonCard]:
    roster = planner.read(people_roster, MONDAY, 1)
    return {card.name: card for group in roster.groups for card in group.people}


def test_one_list_adds_changes_and_dates_a_skill_in_one_step(team: Team) -> None:
    planner, _ = team
    before = rows(planner)
    until = dt.date(2027, 3, 31)
    planner.execute(
        TakeStaffList(
            (
                StaffEntry("PC 1482", "Laura", "Metcalfe", "PCSO", 2400, skills=("Arrest",)),
                StaffEntry(
                    "PCSO 7203", "Scott", "Pallister", "PCSO", 1800, dated_skill="Driver", skill_until=until
                ),
            )
        )
    )
    found = cards(planner)
    assert [one.name for one in found["Laura Metcalfe"].skills if one.held] == ["Arrest"]
    scott = found["Scott Pallister"]
    assert scott.contract_minutes == 1800
    assert {one.name: one.until for one in scott.skills if one.held} == {"Driver": until}
    # The list has no column for the pattern, so his stays.
    assert (scott.pattern_name, scott.pattern_line) == ("Four earlies", 3)
    assert planner.undo_label == "Import 2 people"
    planner.undo()
    assert rows(planner) == before


def test_a_refusal_names_the_staff_number_and_leaves_nothing(team: Team) -> None:
    planner, _ = team
    before = rows(planner)
    good = StaffEntry("PC 1482", "Laura", "Metcalfe", "PCSO", 2400)
    with pytest.raises(CommandRefused) as refusal:
        planner.execute(TakeStaffList((good, StaffEntry("PC 1", "Ann", "Grey", "Wizard", 2400))))
    assert str(refusal.value) == "Staff number PC 1: There is no role called “Wizard”."
    assert rows(planner) == before


def test_an_empty_list_is_refused(team: Team) -> None:
    planner, _ = team
    with pytest.raises(CommandRefused, match="nobody to import"):
        planner.execute(TakeStaffList(()))

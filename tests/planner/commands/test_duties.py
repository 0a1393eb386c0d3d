"""Duties by hand: tours, rest days, swaps, moves, locks and notes."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.commands.duties import (
    AssignDuty,
    ClearDuties,
    LockCells,
    MoveDuty,
    NoteOnDuty,
    PasteDuties,
    SwapDuties,
    UnlockCells,
)
from planner.commands.people import ChangePerson
from planner.commands.shift_types import ChangeShiftType
from planner.planner import CommandRefused, Planner
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, Ids, rows, week_of

Team = tuple[Planner, Ids]

# Amy starts the pattern on Monday: EEEE---. Scott is three days into it: E---EEE. Imran has none.


def test_a_rest_day_needs_no_row(team: Team) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, None))
    assert week_of(planner, ids.rota, ids.amy) == "-EEE---"
    assert len(rows(planner)["duty"]) == 4 + 4 - 1


def test_swapping_a_tour_with_a_rest_day(team: Team) -> None:
    planner, ids = team
    planner.execute(SwapDuties(ids.rota, (ids.amy, TUESDAY), (ids.scott, TUESDAY)))
    assert week_of(planner, ids.rota, ids.amy) == "E-EE---"
    assert week_of(planner, ids.rota, ids.scott) == "EE--EEE"
    assert planner.undo_label == "Swap Amy Hargreaves, Tue 8 Dec, with Scott Pallister, Tue 8 Dec"


def test_moving_a_tour_to_a_free_day(team: Team) -> None:
    planner, ids = team
    planner.execute(MoveDuty(ids.rota, ids.amy, MONDAY, ids.amy, FRIDAY))
    assert week_of(planner, ids.rota, ids.amy) == "-EEEE--"


def test_pasting_a_week_is_one_step(team: Team) -> None:
    planner, ids = team
    week = tuple((ids.imran, MONDAY + dt.timedelta(days=day), "D") for day in range(5))
    planner.execute(PasteDuties(ids.rota, week))
    assert week_of(planner, ids.rota, ids.imran) == "DDDDD--"
    assert planner.undo_label == "Fill 5 cells"
    planner.undo()
    assert week_of(planner, ids.rota, ids.imran) == "-------"


def test_a_locked_cell_keeps_its_tour_until_it_is_unlocked(team: Team) -> None:
    planner, ids = team
    cells = ((ids.amy, MONDAY), (ids.amy, FRIDAY))  # a tour and a rest day
    planner.execute(LockCells(ids.rota, cells))
    assert week_of(planner, ids.rota, ids.amy) == "E*EEE-*--"
    sentence = r"^Amy Hargreaves, Mon 7 Dec is locked\. Unlock it first\.$"
    with pytest.raises(CommandRefused, match=sentence):
        planner.execute(ClearDuties(ids.rota, cells))
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, "E"))  # what it already is: no change
    planner.execute(UnlockCells(ids.rota, cells))
    planner.execute(ClearDuties(ids.rota, cells))
    assert week_of(planner, ids.rota, ids.amy) == "-EEE---"
    assert len(rows(planner)["duty"]) == 4 + 4 - 1  # the unlocked rest day left no row


def test_a_note_stays_with_a_cleared_cell_until_it_is_removed(team: Team) -> None:
    planner, ids = team
    planner.execute(NoteOnDuty(ids.rota, ids.amy, MONDAY, "  Dentist\u202e at 10  "))
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, None))
    notes = [row for row in rows(planner)["duty"] if "Dentist at 10" in row]
    assert len(notes) == 1
    planner.execute(NoteOnDuty(ids.rota, ids.amy, MONDAY, ""))
    assert len(rows(planner)["duty"]) == 4 + 4 - 1


def test_a_note_removed_where_there_was_none_changes_nothing(team: Team) -> None:
    planner, ids = team
    assert not planner.execute(NoteOnDuty(ids.rota, ids.amy, FRIDAY, ""))


SUNDAY_BEFORE = MONDAY - dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("person", "date", "code", "sentence"),
    [
        ("amy", SUNDAY_BEFORE, "E", "Sun 6 Dec is outside Draft 1 (Mon 7 to Sun 13 Dec)."),
        ("amy", SUNDAY_BEFORE, None, "Sun 6 Dec is outside Draft 1 (Mon 7 to Sun 13 Dec)."),
        ("amy", FRIDAY, "N", "There is no shift type called “N”."),
        ("helen", FRIDAY, "D", "Helen Prior attends the briefing only and has no tours of duty."),
        ("nobody", FRIDAY, "E", "This person is not there any more."),
    ],
)
def test_what_cannot_be_assigned_is_refused_in_one_sentence(
    team: Team, person: str, date: dt.date, code: str | None, sentence: str
) -> None:
    planner, ids = team
    before = rows(planner)
    with pytest.raises(CommandRefused) as refused:
        planner.execute(AssignDuty(ids.rota, getattr(ids, person, 99), date, code))
    assert str(refused.value) == sentence
    assert rows(planner) == before


def test_nobody_gets_a_tour_after_the_last_day(team: Team) -> None:
    planner, ids = team
    planner.execute(ChangePerson(ids.amy, {"ended": WEDNESDAY}))
    planner.execute(AssignDuty(ids.rota, ids.amy, WEDNESDAY, "L"))
    with pytest.raises(CommandRefused, match=r"^Amy Hargreaves is not with the team on Fri 11 Dec\.$"):
        planner.execute(AssignDuty(ids.rota, ids.amy, FRIDAY, "L"))


def test_a_shift_type_out_of_use_is_not_given_out(team: Team) -> None:
    planner, ids = team
    planner.execute(ChangeShiftType(3, {"active": False}))
    with pytest.raises(CommandRefused, match=r"^Shift type L is no longer used\.$"):
        planner.execute(AssignDuty(ids.rota, ids.amy, FRIDAY, "L"))


def test_moving_needs_a_tour_and_a_free_place(team: Team) -> None:
    planner, ids = team
    with pytest.raises(CommandRefused, match=r"^Amy Hargreaves, Fri 11 Dec is a rest day; there is no tour"):
        planner.execute(MoveDuty(ids.rota, ids.amy, FRIDAY, ids.amy, MONDAY))
    with pytest.raises(CommandRefused, match=r"^Scott Pallister, Mon 7 Dec already is Early\. Swap the two"):
        planner.execute(MoveDuty(ids.rota, ids.amy, MONDAY, ids.scott, MONDAY))


def test_there_is_no_rota_with_that_number(team: Team) -> None:
    planner, ids = team
    with pytest.raises(CommandRefused, match=r"^This rota is not there any more\.$"):
        planner.execute(AssignDuty(99, ids.amy, FRIDAY, "E"))

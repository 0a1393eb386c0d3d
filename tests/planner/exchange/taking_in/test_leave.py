"""Leave taken in: people are away exactly on the half days that a list names, each entered once."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.exchange.import_refused import ImportRefused
from planner.exchange.taking_in.absence_words import codes_of_absence
from planner.exchange.taking_in.leave import leave_preview
from planner.exchange.taking_in.preview import Told, take_in
from planner.planner import Planner
from planner.views.absence_register import absence_register
from tests.planner.exchange.make_files import LEAVE_HEADINGS, write_list
from tests.planner.small_team import MONDAY

SCOTT = "PCSO 7203"
Leave = tuple[int, int, bool, bool]  # first and last day from the Monday, from midday, until midday


@st.composite
def leaves(draw: st.DrawFn) -> Leave:
    first = draw(st.integers(0, 8))
    last = first + draw(st.integers(0, 5))
    from_midday, until_midday = draw(st.booleans()), draw(st.booleans())
    return first, last, from_midday, until_midday and not (from_midday and first == last)


def half_days(leave: Leave) -> set[int]:
    first, last, from_midday, until_midday = leave
    return set(range(2 * first + from_midday, 2 * (last + 1) - until_midday))


def row(leave: Leave) -> tuple[str, ...]:
    first, last, from_midday, until_midday = leave
    start, end = ((MONDAY + dt.timedelta(days=number)).isoformat() for number in (first, last))
    return SCOTT, "AL", start, end, "PM" if from_midday else "", "AM" if until_midday else "", "Approved"


def entered(planner: Planner) -> list[int]:
    """The half days of every absence, one after the other; a half day entered twice stands there twice."""
    return [
        half
        for one in planner.read(absence_register).absences
        for half in sorted(
            half_days(
                ((one.start_date - MONDAY).days, (one.end_date - MONDAY).days, one.start_half, one.end_half)
            )
        )
    ]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=st.lists(st.lists(leaves(), min_size=1, max_size=4), min_size=1, max_size=2))
def test_every_half_day_of_every_list_is_entered_once(
    lists: list[list[Leave]], team_file: Path, tmp_path: Path
) -> None:
    wanted: set[int] = set()
    with Planner.open(shutil.copy(team_file, tmp_path / "team.planner")) as planner:
        for leave in lists:
            path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, *map(row, leave))
            take_in(planner, leave_preview(planner, [path], Told()))
            wanted |= set().union(*map(half_days, leave))
            assert sorted(entered(planner)) == sorted(wanted)
            # The same list again says nothing new.
            assert leave_preview(planner, [path], Told()).command is None


def test_hours_of_a_day_that_are_entered_are_left_to_people(team_file: Path, tmp_path: Path) -> None:
    from planner.commands.absences import AddAbsence
    from tests.planner.small_team import ids_of

    with Planner.open(shutil.copy(team_file, tmp_path / "team.planner")) as planner:
        ids = planner.read(ids_of)
        # Court from 09:30 to 12:00; a list can say a morning, but not whose hours those are.
        planner.execute(AddAbsence(ids.scott, "CT", MONDAY, start_minute=570, end_minute=720))
        path = write_list(
            tmp_path / "leave.csv", LEAVE_HEADINGS, (SCOTT, "Court", "2026-12-07", "2026-12-08", "", "", "")
        )
        preview = leave_preview(planner, [path], Told())
    assert preview.command is None
    assert len(preview.left_out) == 1
    assert preview.left_out[0].startswith("Scott Pallister: CT, Mon 7 to Tue 8 Dec: some hours of these days")


def test_the_usual_words_for_an_absence_are_understood(team_file: Path, tmp_path: Path) -> None:
    """A new file calls them Leave, Sick and Time off in lieu; other systems write what is read here."""
    day = MONDAY.isoformat()
    written = ("Annual leave", "a/l", "HOLIDAY", "Sickness", "Off sick", "TOIL", "Training day", "Mutual aid")
    with Planner.open(team_file) as planner:
        meant: list[str] = []
        for word in written:
            path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, (SCOTT, word, day, day, "", "", ""))
            meant += leave_preview(planner, [path], Told()).added

    kinds = ("AL", "AL", "AL", "SK", "SK", "TO", "TR", "AD")
    assert meant == [f"Scott Pallister: {kind}, Mon 7 Dec" for kind in kinds]


def test_the_names_of_the_file_come_before_the_usual_words() -> None:
    """ "Holiday" is leave, until a kind of its own has that name; then neither word stands for the other."""
    assert codes_of_absence((("X", "Annual leave"),))["Holiday"] == "X"

    own = codes_of_absence((("AL", "Leave"), ("BH", "holiday"), ("AID", "Sick")))

    assert (own["holiday"], own["Leave"], own["Sickness"]) == ("BH", "AL", "AID")
    assert not {"Holiday", "Annual leave"} & own.keys()


def test_an_unknown_word_for_an_absence_is_asked_after(team_file: Path, tmp_path: Path) -> None:
    row = (SCOTT, "Gardening", "2026-12-07", "2026-12-07", "", "", "")
    path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, row)

    with Planner.open(team_file) as planner, pytest.raises(ImportRefused, match="write AL, Leave, SK, Sick"):
        leave_preview(planner, [path], Told())

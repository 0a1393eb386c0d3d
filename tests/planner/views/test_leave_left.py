"""Leave left of a year: what is taken and asked for counts in working days of the usual week."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.commands.absences import AddAbsence
from planner.commands.people import ChangePerson
from planner.commands.settings import ChangeSettings
from planner.planner import Planner
from planner.views.leave_left import LeaveLeft, leave_left, leave_year
from tests.planner.small_team import FRIDAY, MONDAY, Ids

Team = tuple[Planner, Ids]


def left(planner: Planner, person_id: int, day: dt.date = MONDAY) -> LeaveLeft:
    found = planner.read(leave_left, person_id, day)
    assert found is not None
    return found


def test_nobody_has_said_how_much_leave_there_is(team: Team) -> None:
    planner, ids = team
    assert planner.read(leave_left, ids.amy, MONDAY) is None


def test_a_week_of_leave_takes_the_tours_of_the_pattern(team: Team) -> None:
    planner, ids = team
    planner.execute(ChangePerson(ids.amy, {"leave_days_a_year": 28.0}))
    # Amy works four Earlies from Monday, then three rest days: a week away takes four days of leave.
    planner.execute(AddAbsence(ids.amy, "AL", MONDAY, MONDAY + dt.timedelta(days=6)))
    assert left(planner, ids.amy).left == 24
    # Sickness takes none, and another leave year has its own.
    planner.execute(AddAbsence(ids.amy, "SK", MONDAY + dt.timedelta(days=7)))
    assert left(planner, ids.amy).left == 24
    assert left(planner, ids.amy, dt.date(2027, 4, 1)).left == 28


def test_halves_and_requests_count_apart(team: Team) -> None:
    planner, ids = team
    planner.execute(ChangePerson(ids.imran, {"leave_days_a_year": 5.0}))
    # Without a pattern Monday to Friday are working days.
    planner.execute(AddAbsence(ids.imran, "AL", MONDAY, start_half=True))
    planner.execute(AddAbsence(ids.imran, "AL", FRIDAY, FRIDAY + dt.timedelta(days=10), status="asked"))
    year = left(planner, ids.imran)
    # Friday, the five days of the next week, and the Monday after it.
    assert (year.taken, year.asked) == (0.5, 7)
    assert (year.left, year.left_if_approved) == (4.5, -2.5)


def test_who_starts_within_the_year_has_its_part(team: Team) -> None:
    planner, ids = team
    # 1 October to 31 March are 182 of 365 days: 13.96 of 28 days, the next half day is 14.
    planner.execute(ChangePerson(ids.amy, {"leave_days_a_year": 28.0, "started": dt.date(2026, 10, 1)}))
    assert left(planner, ids.amy).given == 14


@pytest.mark.parametrize(
    ("day", "month", "first", "last"),
    [
        (dt.date(2026, 12, 11), 4, dt.date(2026, 4, 1), dt.date(2027, 3, 31)),
        (dt.date(2027, 3, 31), 4, dt.date(2026, 4, 1), dt.date(2027, 3, 31)),
        (dt.date(2027, 4, 1), 4, dt.date(2027, 4, 1), dt.date(2028, 3, 31)),
        (dt.date(2026, 12, 11), 1, dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
    ],
)
def test_the_leave_year_begins_on_the_first_of_its_month(
    day: dt.date, month: int, first: dt.date, last: dt.date
) -> None:
    assert leave_year(day, month) == (first, last)


def test_the_month_is_a_setting(team: Team) -> None:
    planner, ids = team
    planner.execute(ChangePerson(ids.amy, {"leave_days_a_year": 28.0}))
    planner.execute(ChangeSettings({"leave_year_month": 9}))
    assert left(planner, ids.amy).first == dt.date(2026, 9, 1)

"""Leave lists: dates in both spellings, half days, and overlaps that are pointed out rather than refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.exchange.import_refused import ImportRefused
from planner.exchange.leave_import import read_leave
from planner.exchange.reading.table import Answers, DateOrder
from tests.planner.exchange.make_files import LEAVE_HEADINGS, write_list


def leave(start: object, end: object, *more: object, staff_no: object = "1001") -> tuple[object, ...]:
    return (staff_no, "Annual leave", start, end, *more)


def test_both_spellings_of_a_date_in_one_file(tmp_path: Path) -> None:
    path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, leave("24/12/2026", "2027-01-02"))

    (row,) = read_leave(path).rows

    assert (row.start_date, row.end_date) == (date(2026, 12, 24), date(2027, 1, 2))
    assert (row.start_half, row.end_half, row.status) == (False, False, "Approved")


def test_dates_excel_keeps_as_dates(tmp_path: Path) -> None:
    rows = [leave(date(2026, 2, 1), date(2026, 2, 3))]

    (row,) = read_leave(write_list(tmp_path / "leave.xlsx", LEAVE_HEADINGS, *rows)).rows

    assert (row.start_date, row.end_date) == (date(2026, 2, 1), date(2026, 2, 3))


def test_a_plain_date_settles_the_order_of_the_others(tmp_path: Path) -> None:
    """20/02 can only be day first, so 01/02 in the same file is the first of February."""
    rows = [leave("01/02/2026", "01/02/2026"), leave("20/02/2026", "20/02/2026")]

    found = read_leave(write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, *rows)).rows

    assert found[0].start_date == date(2026, 2, 1)


def test_a_file_that_could_mean_either_is_asked_and_can_be_told(tmp_path: Path) -> None:
    path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, leave("01/02/2026", "03/02/2026"))

    with pytest.raises(
        ImportRefused, match="“01/02/2026” could mean more than one date; choose the date order"
    ) as asked:
        read_leave(path)
    assert asked.value.question is not None
    assert (asked.value.question.about, asked.value.question.choices) == (
        "date order",
        ("day first", "month first"),
    )

    told = {order: read_leave(path, Answers(date_order=order)).rows[0].start_date for order in DateOrder}
    assert told == {DateOrder.DAY_FIRST: date(2026, 2, 1), DateOrder.MONTH_FIRST: date(2026, 1, 2)}


def test_files_whose_dates_contradict_each_other_settle_nothing(tmp_path: Path) -> None:
    rows = [
        leave("20/02/2026", "20/02/2026"),
        leave("02/20/2026", "02/20/2026"),
        leave("01/02/2026", "01/02/2026"),
    ]

    with pytest.raises(ImportRefused, match="choose the date order"):
        read_leave(write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, *rows))


@pytest.mark.parametrize(
    ("halves", "meant"),
    [
        (("PM", ""), (True, False)),  # From midday of the first day.
        (("", "AM"), (False, True)),  # Until midday of the last.
        (("AM", "PM"), (False, False)),  # Whole days, spelled out.
        (("pm", "am"), (True, True)),
    ],
)
def test_half_days(tmp_path: Path, halves: tuple[str, str], meant: tuple[bool, bool]) -> None:
    path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, leave("2026-12-24", "2026-12-28", *halves))

    (row,) = read_leave(path).rows

    assert (row.start_half, row.end_half) == meant


def test_half_of_one_day_cannot_be_both_halves(tmp_path: Path) -> None:
    path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, leave("2026-12-24", "2026-12-24", "PM", "AM"))

    with pytest.raises(
        ImportRefused, match="line 2, end_half: “AM” is not a valid half day; one day cannot begin"
    ):
        read_leave(path)


@pytest.mark.parametrize("end", ["2026-12-23", "2029-12-24"])
def test_leave_ends_on_or_after_it_begins_and_within_two_years(tmp_path: Path, end: str) -> None:
    path = write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, leave("2026-12-24", end))

    with pytest.raises(ImportRefused, match=f"line 2, end_date: “{end}” is not a valid last day"):
        read_leave(path)


def test_overlaps_are_pointed_out_and_kept(tmp_path: Path) -> None:
    """Lines 2 and 4 share 3 to 5 August; line 3 is cancelled and line 5 somebody else's."""
    rows = [
        leave("2026-08-01", "2026-08-05", "", "", "Approved"),
        leave("2026-08-02", "2026-08-02", "", "", "Cancelled"),
        leave("2026-08-03", "2026-08-09", "", "", "Pending"),
        leave("2026-08-03", "2026-08-09", staff_no="1002"),
    ]

    imported = read_leave(write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, *rows))

    assert len(imported.rows) == 4
    assert imported.notices == (
        "Lines 2 and 4 overlap for staff number 1001: from 03/08/2026 to 05/08/2026.",
    )


def test_a_short_absence_inside_a_long_one_does_not_hide_the_next_overlap(tmp_path: Path) -> None:
    rows = [
        leave("2026-08-01", "2026-08-31"),
        leave("2026-08-02", "2026-08-02"),
        leave("2026-08-20", "2026-08-21"),
    ]

    notices = read_leave(write_list(tmp_path / "leave.csv", LEAVE_HEADINGS, *rows)).notices

    assert [notice.split(" overlap")[0] for notice in notices] == ["Lines 2 and 3", "Lines 2 and 4"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30),
            st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        ),
        min_size=1,
        max_size=20,
    )
)
def test_any_names_and_dates_come_back_through_csv(tmp_path: Path, rows: list[tuple[str, date]]) -> None:
    """Commas, quotation marks and formulas in a name are only letters in a name."""
    path = write_list(
        tmp_path / "leave.csv",
        LEAVE_HEADINGS,
        *[leave(day.isoformat(), day.isoformat(), staff_no=name) for name, day in rows],
    )

    found = read_leave(path).rows

    assert [(row.staff_no, row.start_date) for row in found] == rows

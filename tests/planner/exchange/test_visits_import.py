"""Visit lists: windows that hold the visit, postcodes, and clock times that come twice or never."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from planner.exchange.import_refused import ImportRefused
from planner.exchange.visits_import import read_visits
from tests.planner.exchange.make_files import VISIT_HEADINGS, VISIT_ROW, write_list


def _with(**changes: object) -> tuple[object, ...]:
    return tuple(
        changes.get(heading, value) for heading, value in zip(VISIT_HEADINGS, VISIT_ROW, strict=True)
    )


def test_a_visit_as_written(tmp_path: Path) -> None:
    headings = (*VISIT_HEADINGS, "crew_min", "powers", "named_worker", "risk_flag", "agency_lead")
    row = (*VISIT_ROW, "2", "arrest;entry", "Steve Wray", "High", "Police")

    (visit,) = read_visits(write_list(tmp_path / "visits.csv", headings, row)).rows

    assert (visit.case_ref, visit.visit_type, visit.postcode) == ("F-07", "Welfare", "TS24 8AA")
    assert (visit.earliest_minute, visit.latest_minute, visit.duration_min) == (600, 960, 60)
    assert (visit.crew_min, visit.powers, visit.named_worker) == (2, ("arrest", "entry"), "Steve Wray")
    assert (visit.risk_flag, visit.due_date, visit.agency_lead) == ("high", date(2026, 12, 11), "Police")


def test_what_a_visit_may_say_besides(tmp_path: Path) -> None:
    more = {
        "named_worker": "Steve Wray", "named_must": "yes", "deputy": "Joan Hill",
        "preferred_from": "11:00", "preferred_to": "12:30", "alone_after_dark": "no",
        "between_least_min": "10", "between_most_min": "30",
    }  # fmt: skip
    headings, row = (*VISIT_HEADINGS, *more), (*VISIT_ROW, *more.values())

    (visit,) = read_visits(write_list(tmp_path / "visits.csv", headings, row)).rows

    assert (visit.named_worker, visit.named_must, visit.deputy) == ("Steve Wray", True, "Joan Hill")
    assert (visit.preferred_from_minute, visit.preferred_to_minute) == (660, 750)
    assert (visit.between_least_min, visit.between_most_min, visit.alone_after_dark) == (10, 30, False)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (
            {"preferred_from": "12:00", "preferred_to": "11:00"},
            "preferred_to: “11:00” is not a valid preferred time; it ends before it begins",
        ),
        (
            {"between_least_min": "30", "between_most_min": "20"},
            "between_most_min: “20” is not a valid time between the people; write at least 30",
        ),
    ],
)
def test_times_that_contradict_each_other_are_refused(
    tmp_path: Path, more: dict[str, str], sentence: str
) -> None:
    path = write_list(tmp_path / "visits.csv", (*VISIT_HEADINGS, *more), (*VISIT_ROW, *more.values()))

    with pytest.raises(ImportRefused) as refused:
        read_visits(path)
    assert f"visits.csv, line 2, {sentence}" in str(refused.value)


def test_times_as_excel_keeps_them(tmp_path: Path) -> None:
    row = _with(
        earliest=time(10, 0), latest=time(16, 30), duration_min=time(1, 15), due_date=date(2026, 12, 11)
    )

    (visit,) = read_visits(write_list(tmp_path / "visits.xlsx", VISIT_HEADINGS, row)).rows

    assert (visit.earliest_minute, visit.latest_minute, visit.duration_min) == (600, 990, 75)


@pytest.mark.parametrize(
    ("written", "kept"), [("ts248aa", "TS24 8AA"), ("TS1 1AA", "TS1 1AA"), (" W1A 0AX ", "W1A 0AX")]
)
def test_postcodes_in_the_usual_spellings(tmp_path: Path, written: str, kept: str) -> None:
    path = write_list(tmp_path / "visits.csv", VISIT_HEADINGS, _with(postcode=written))

    assert read_visits(path).rows[0].postcode == kept


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"postcode": "Hartlepool"},
            "postcode: “Hartlepool” is not a valid postcode; write it like TS24 8AA",
        ),
        ({"duration_min": "−2 h"}, "duration_min: “−2 h” is not a valid duration; write 5 to 480 minutes"),
        ({"duration_min": "25 h"}, "duration_min: “25 h” is not a valid duration; write 5 to 480 minutes"),
        ({"latest": "24:00"}, "latest: “24:00” is not a valid time; write 00:00 to 23:59"),
        ({"latest": "2400"}, "latest: “2400” is not a valid time; write 00:00 to 23:59"),
        (
            {"latest": "10:30"},
            "latest: “10:30” is not a valid end of the visit; the visit takes 60 min and there are 30",
        ),
        ({"due_date": ""}, "due_date: is missing; every row needs one"),
    ],
)
def test_what_cannot_be_is_refused(tmp_path: Path, changes: dict[str, str], sentence: str) -> None:
    path = write_list(tmp_path / "visits.csv", VISIT_HEADINGS, _with(**changes))

    with pytest.raises(ImportRefused) as refused:
        read_visits(path)
    assert f"visits.csv, line 2, {sentence}" in str(refused.value)


def test_a_time_that_comes_twice_is_asked_and_one_that_never_comes_is_refused(tmp_path: Path) -> None:
    """On 25 October 2026 it is 01:30 twice; on 28 March 2027 never."""
    night = {"earliest": "01:30", "latest": "04:00"}

    with pytest.raises(
        ImportRefused, match="earliest: “01:30” could mean more than one clock time; the clocks go back"
    ):
        read_visits(write_list(tmp_path / "a.csv", VISIT_HEADINGS, _with(**night, due_date="2026-10-25")))
    with pytest.raises(ImportRefused, match="earliest: “01:30” is not a valid time; the clocks go forward"):
        read_visits(write_list(tmp_path / "b.csv", VISIT_HEADINGS, _with(**night, due_date="2027-03-28")))

    plain = write_list(tmp_path / "c.csv", VISIT_HEADINGS, _with(**night, due_date="2026-10-26"))
    assert read_visits(plain).rows[0].earliest_minute == 90


def test_a_case_may_be_visited_more_than_once(tmp_path: Path) -> None:
    path = write_list(tmp_path / "visits.csv", VISIT_HEADINGS, VISIT_ROW, VISIT_ROW)

    assert len(read_visits(path).rows) == 2

"""A person's calendar: true hours over a clock change, a tour under one name, and nothing else in it."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest

from planner.exchange.calendar_ics import LINE_OCTETS, calendar_text
from planner.views.rota_grid import PersonRow
from tests.planner.exchange.make_rows import NIGHT, SHIFTS, a_grid, a_group, a_person

LONDON = ZoneInfo("Europe/London")
STAMP = dt.datetime(2026, 10, 1, 12, tzinfo=dt.UTC)


def calendar(person: PersonRow, start: dt.date, revision: int = 7) -> str:
    return calendar_text(
        a_grid(a_group("PCSOs", person), start=start, shifts=(*SHIFTS, NIGHT)), person, revision, STAMP
    )


def events(text: str) -> list[dict[str, str]]:
    unfolded = text.replace("\r\n ", "")
    found = []
    for block in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", unfolded, re.DOTALL):
        pairs = (line.split(":", 1) for line in block.splitlines())
        found.append({name.split(";")[0]: value for name, value in pairs})
    return found


def hours(event: dict[str, str]) -> float:
    ends = [
        dt.datetime.strptime(event[end], "%Y%m%dT%H%M%S").replace(tzinfo=LONDON)
        for end in ("DTSTART", "DTEND")
    ]
    return (ends[1].astimezone(dt.UTC) - ends[0].astimezone(dt.UTC)).total_seconds() / 3600


@pytest.mark.parametrize(("saturday", "length"), [(dt.date(2026, 10, 24), 9), (dt.date(2027, 3, 27), 7)])
def test_a_night_over_a_clock_change_has_its_true_length(saturday: dt.date, length: int) -> None:
    # 22:00 to 06:00 is nine hours when the clocks go back and seven when they go forward.
    (night,) = events(calendar(a_person(1, "Amy", ["N"]), saturday))
    assert hours(night) == length
    assert (night["DTSTART"][-6:], night["DTEND"][-6:]) == ("220000", "060000")


def test_only_tours_are_in_it_and_only_letter_and_hours() -> None:
    found = events(calendar(a_person(1, "Amy", ["E", "RD", "SK", "AL", "L*", "", "D"]), dt.date(2026, 12, 7)))
    assert [event["SUMMARY"] for event in found] == ["E 07–15", "L 15–23", "D 09–17"]
    assert {event["CLASS"] for event in found} == {"PRIVATE"}
    assert all(
        set(event) <= {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "CLASS"}
        for event in found
    )


def test_a_tour_keeps_its_name_and_counts_up_when_it_changes() -> None:
    monday = dt.date(2026, 12, 7)
    (early,) = events(calendar(a_person(1, "Amy", ["E"]), monday, revision=7))
    (late,) = events(calendar(a_person(1, "Amy", ["L"]), monday, revision=8))
    assert early["UID"] == late["UID"]
    assert int(late["SEQUENCE"]) > int(early["SEQUENCE"])
    (other,) = events(calendar(a_person(2, "Ben", ["E"]), monday))
    assert other["UID"] != early["UID"]


def test_a_name_cannot_put_lines_into_the_calendar() -> None:
    text = calendar(a_person(1, "Amy\r\nATTACH:file:///x;a,b\\", ["E"]), dt.date(2026, 12, 7))
    assert "\r\nATTACH" not in text.replace("\r\n ", "")
    assert "Amy\\nATTACH:file:///x\\;a\\,b\\\\" in text.replace("\r\n ", "")


def test_lines_are_as_short_as_the_standard_asks_and_no_character_is_cut() -> None:
    text = calendar(a_person(1, "Zoë–" * 40, ["E"] * 3), dt.date(2026, 12, 7))
    assert all(len(line.encode()) <= LINE_OCTETS for line in text.split("\r\n"))
    assert "Zoë–" * 40 in text.replace("\r\n ", "")

"""One person's tours of duty as a calendar that phones and mail programs can subscribe to (RFC 5545).

Wall times in Europe/London with the zone's own rules, so a night over a clock change ends at the hour that
was meant. Each tour keeps its identity (person and date) and is newer with every revision, so importing
again moves what moved and doubles nothing. It says the letter and the hours, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from planner.domain.dates_in_words import MINUTES_A_DAY
from planner.exchange.plain_text import plain
from planner.exchange.written_safely import write_bytes_safely
from planner.views.rota_grid import CellKind, PersonRow, RotaCell, RotaGrid

LINE_OCTETS = 75
ZONE = """BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""


def export_calendar(path: Path, grid: RotaGrid, person: PersonRow, revision: int) -> None:
    """Write a person's calendar in the place of ``path``. ``revision`` grows with every change."""
    data = calendar_text(grid, person, revision, datetime.now(UTC)).encode("utf-8")
    write_bytes_safely(path, data)


def calendar_text(grid: RotaGrid, person: PersonRow, revision: int, stamped_at: datetime) -> str:
    """The whole calendar; lines are folded and end as the standard asks."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//community-safety-planner//rota//EN",
        "METHOD:PUBLISH",
    ]
    lines += [f"X-WR-CALNAME:{_text(person.name)}", *ZONE.splitlines()]
    stamp = stamped_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for header, cell in zip(grid.days, person.cells, strict=True):
        if cell.kind is CellKind.DUTY and cell.start is not None and cell.end is not None:
            lines += _event(person, header.day, cell, cell.start, cell.end, revision, stamp)
    return "".join(f"{folded}\r\n" for line in [*lines, "END:VCALENDAR"] for folded in _folded(line))


def _event(
    person: PersonRow, day: date, cell: RotaCell, start: int, end: int, revision: int, stamp: str
) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:duty-{person.person_id}-{day.isoformat()}@community-safety-planner",
        f"DTSTAMP:{stamp}",
        f"SEQUENCE:{revision}",
        f"DTSTART;TZID=Europe/London:{_wall(day, start)}",
        f"DTEND;TZID=Europe/London:{_wall(day, end)}",
        f"SUMMARY:{_text(f'{cell.code} {cell.hours}')}",
        "CLASS:PRIVATE",
        "END:VEVENT",
    ]


def _wall(day: date, minute: int) -> str:
    days, rest = divmod(minute, MINUTES_A_DAY)
    return f"{(day + timedelta(days=days)).strftime('%Y%m%d')}T{rest // 60:02d}{rest % 60:02d}00"


def _text(value: str) -> str:
    """A value whose commas, semicolons and line ends do not end it."""
    escaped = plain(value).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets, further ones indented by a blank; no character is cut."""
    piece, room = "", LINE_OCTETS
    for character in line:
        size = len(character.encode("utf-8"))
        if size > room:
            yield piece
            piece, room = " ", LINE_OCTETS - 1
        piece, room = piece + character, room - size
    yield piece

"""What a spreadsheet program shows for a value: the few number formats the workbook uses, in text."""

from __future__ import annotations

import re
from datetime import date

from planner.domain.dates_in_words import DAYS, MONTHS

PARTS = re.compile(r'"[^"]*"|\\.|dddd|ddd|dd|d|mmmm|mmm|mm|yyyy|hh|0(?:\.0+)?%?|@|.')
HOURS_A_DAY, MINUTES_AN_HOUR = 24, 60


def shown(value: str | float | date, number_format: str) -> str:
    """The text of a cell: "37.0", "+2.5", "6 on duty", "Mon 7 Dec", "09:30"."""
    sections = _sections(number_format or "General")
    if isinstance(value, str):
        return _fill(sections[3], value) if len(sections) > 3 else value
    if isinstance(value, date):
        return _of_date(sections[0], value)
    if "hh" in sections[0]:
        return _of_clock(sections[0], value)
    if sections[0] == "General":
        return f"{value:.10g}"
    return _of_number(sections, value)


def _sections(number_format: str) -> list[str]:
    """Above nought; below; nought; text. Only what stands outside quotation marks parts them."""
    return re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', number_format)


def _of_number(sections: list[str], value: float) -> str:
    if value < 0:
        return _fill(sections[1], -value) if len(sections) > 1 else "-" + _fill(sections[0], -value)
    if value == 0 and len(sections) > 2:
        return _fill(sections[2], value)
    return _fill(sections[0], value)


def _fill(section: str, value: str | float) -> str:
    """The section with the figure, or the text, in its place."""
    return "".join(_figure(part, value) for part in PARTS.findall(section))


def _figure(part: str, value: str | float) -> str:
    if part == "@":
        return str(value)
    if not part.startswith("0") or isinstance(value, str):
        return part.strip('"') if part.startswith('"') else part
    decimals = len(part.rstrip("%").partition(".")[2])
    return f"{value * 100:.{decimals}f}%" if part.endswith("%") else f"{value:.{decimals}f}"


def _of_date(section: str, value: date) -> str:
    month, weekday = MONTHS[value.month - 1], DAYS[value.weekday()]
    names = {
        "dddd": weekday, "ddd": weekday[:3], "dd": f"{value.day:02d}", "d": str(value.day),
        "mmmm": month, "mmm": month[:3], "mm": f"{value.month:02d}", "yyyy": str(value.year),
    }  # fmt: skip
    return "".join(names.get(part, part.strip('"')) for part in PARTS.findall(section))


def _of_clock(section: str, days: float) -> str:
    """A fraction of a day; past midnight the clock starts again, as spreadsheet programs do."""
    minutes = round(days * HOURS_A_DAY * MINUTES_AN_HOUR) % (HOURS_A_DAY * MINUTES_AN_HOUR)
    clock = {"hh": f"{minutes // MINUTES_AN_HOUR:02d}", "mm": f"{minutes % MINUTES_AN_HOUR:02d}"}
    return "".join(clock.get(part, part.strip('"')) for part in PARTS.findall(section))

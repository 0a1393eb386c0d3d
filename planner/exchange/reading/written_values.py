"""What people write for a date, a time, a number or a choice, and what is taken from it.

Every reader takes a value of a table and returns it typed, or raises `NotValidError` with the kind of value
expected and what would be accepted. Nothing is guessed: what could mean two things is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final

from planner.exchange.reading.table import CellError, DateOrder, Value
from planner.exchange.reading.written_text import cleaned, look_alike_key, matching_key
from solver.language import tr

MOST_LETTERS: Final = 200
FIRST_YEAR, LAST_YEAR = 1990, 2100
_SLASHED: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})", re.ASCII)
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NUMBER: Final = re.compile(r"[+\-−]?\d{1,12}(\.\d{1,6})?", re.ASCII)
_WITH_COMMA: Final = re.compile(r"\d+,\d+", re.ASCII)
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d\d)(?::00)?", re.ASCII)
_DURATION: Final = re.compile(
    r"(?P<minus>[-−]?) ?(?:(?P<hours>\d{1,4}) ?h ?)?(?:(?P<minutes>\d{1,6}) ?(?:min|m)?)?"
)
_DATE_ALLOWED: Final = tr("write 31/12/2026 or 2026-12-31")


class NotValidError(ValueError):
    """A value that cannot be read: "is not a valid date", and what to write instead.

    column: set where the value stands in a column other than the one being read.
    """

    def __init__(self, kind: str, allowed: str, column: str | None = None) -> None:
        super().__init__(tr("is not a valid {kind}; {allowed}", kind=kind, allowed=allowed))
        self.kind = kind
        self.problem = tr("is not a valid {kind}", kind=kind)
        self.allowed = allowed
        self.column = column


class UnclearError(NotValidError):
    """A value that could mean two things; somebody has to say which."""

    def __init__(self, what: str, allowed: str, column: str | None = None) -> None:
        super().__init__(what, allowed, column)
        self.problem = tr("could mean more than one {what}", what=what)


def read_text(value: Value, most_letters: int = MOST_LETTERS) -> str:
    """Text without what cannot be seen; whole numbers as Excel keeps them become their digits."""
    match value:
        case None:
            return ""
        case str():
            text = cleaned(value)
        case bool() | CellError() | date() | time() | timedelta():
            raise NotValidError("text", tr("write it as text"))
        case float() if value.is_integer():
            text = str(int(value))
        case _:
            text = str(value)
    if len(text) > most_letters:
        raise NotValidError(
            "length",
            tr(
                "it has {text:,} letters, at most {most_letters:,} are kept",
                text=len(text),
                most_letters=most_letters,
            ),
        )
    return text


def read_date(value: Value, order: DateOrder | None = None) -> date:
    """A date as Excel keeps it, as 2026-12-31, or as 31/12/2026 when the order is known or plain."""
    match value:
        case datetime() if value.time() == time():
            return _in_range(value.date())
        case datetime():
            raise NotValidError("date", tr("write a date without a time"))
        case date():
            return _in_range(value)
        case str():
            return _in_range(_date_of(cleaned(value), order))
        case _:
            raise NotValidError("date", _DATE_ALLOWED)


def order_shown_by(value: Value) -> DateOrder | None:
    """What a written date gives away about its file: only 31/12 can be day first, only 12/31 month first."""
    match = _SLASHED.fullmatch(cleaned(value)) if isinstance(value, str) else None
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    if first > 12 >= second:
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if second > 12 >= first else None


def read_list(value: Value) -> tuple[str, ...]:
    """The parts of one cell between commas, semicolons or upright bars."""
    return tuple(part for part in map(cleaned, re.split(r"[,;|]", read_text(value))) if part)


def read_clock(value: Value) -> int:
    """A time of day in minutes since midnight, from 00:00 to 23:59."""
    match value:
        case datetime() | CellError():
            pass
        case time() if value.second == 0 and value.microsecond == 0:
            return value.hour * 60 + value.minute
        case timedelta() if timedelta() <= value < timedelta(days=1) and not value % timedelta(minutes=1):
            return value // timedelta(minutes=1)  # A cell Excel shows as [h]:mm.
        case str():
            match = _CLOCK.fullmatch(cleaned(value))
            if match is not None and int(match[1]) < 24 and int(match[2]) < 60:
                return int(match[1]) * 60 + int(match[2])
    raise NotValidError("time", tr("write 00:00 to 23:59"))


def read_minutes(value: Value, least: int, most: int) -> int:
    """A length of time in whole minutes: 75, "75", "1 h 15" or a time Excel counts."""
    minutes: int | None = None
    match value:
        case timedelta() if not value % timedelta(minutes=1):
            minutes = value // timedelta(minutes=1)
        case time() if value.second == 0:
            minutes = value.hour * 60 + value.minute
        case int() | float() if not isinstance(value, bool) and float(value).is_integer():
            minutes = int(value)
        case str():
            minutes = _minutes_of(cleaned(value))
    if minutes is None or not least <= minutes <= most:
        raise NotValidError("duration", tr("write {least} to {most} minutes", least=least, most=most))
    return minutes


def read_number(value: Value, least: float, most: float) -> float:
    """A number between two bounds, both allowed."""
    number: float | None = None
    match value:
        case bool():
            pass
        case int() | float():
            number = float(value)
        case str() if _NUMBER.fullmatch(cleaned(value)):
            number = float(cleaned(value).replace("−", "-"))
    if number is None or not least <= number <= most:
        allowed = tr("write {least:g} to {most:g}", least=least, most=most)
        if isinstance(value, str) and _WITH_COMMA.fullmatch(cleaned(value)):
            allowed = tr("write {least:g} to {most:g}, with a point for the decimals", least=least, most=most)
        raise NotValidError("number", allowed)
    return number


def read_whole_number(value: Value, least: int, most: int) -> int:
    """A whole number between two bounds, both allowed."""
    try:
        number = read_number(value, least, most)
    except NotValidError:
        number = 0.5
    if not number.is_integer():
        raise NotValidError(
            "number", tr("write a whole number from {least:,} to {most:,}", least=least, most=most)
        )
    return int(number)


def read_yes_no(value: Value) -> bool:
    """Yes or no, in the usual spellings."""
    if isinstance(value, bool):
        return value
    answers = {
        "yes": True,
        "y": True,
        "true": True,
        "1": True,
        "no": False,
        "n": False,
        "false": False,
        "0": False,
    }
    answer = None if isinstance(value, CellError) else answers.get(matching_key(str(value)))
    if answer is None:
        raise NotValidError("choice", tr("write yes or no"))
    return answer


def read_choice(value: Value, choices: Iterable[str]) -> str:
    """The one of these names that is written, whatever its capitals and spaces."""
    names = tuple(choices)
    text = read_text(value)
    for name in names:
        if matching_key(name) == matching_key(text):
            return name
    for name in names:
        if look_alike_key(name) == look_alike_key(text):
            raise UnclearError(
                "choice",
                tr("it looks like {name} but uses letters of another alphabet; type {name}", name=name),
            )
    raise NotValidError("choice", tr("write {listed}", listed=_listed(names)))


def _listed(names: tuple[str, ...]) -> str:
    shown = names if len(names) <= 12 else (*names[:11], tr("another of the {names} known", names=len(names)))
    return (
        shown[0]
        if len(shown) == 1
        else tr("{shown} or {shown_2}", shown=", ".join(shown[:-1]), shown_2=shown[-1])
    )


def _date_of(text: str, order: DateOrder | None) -> date:
    try:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text)
        match = _SLASHED.fullmatch(text)
        if match is not None:
            return _slashed_date(match, order)
    except NotValidError:
        raise
    except ValueError:
        pass  # The 31st of a shorter month, or a thirteenth month.
    raise NotValidError("date", _DATE_ALLOWED)


def _slashed_date(match: re.Match[str], order: DateOrder | None) -> date:
    first, second, year = (int(group) for group in match.groups())
    if len(match[3]) == 2:
        if order is None:
            raise UnclearError("date", tr("choose the date order, or write the year in full: 2026-12-31"))
        year += 2000
    if order is None and first != second and first <= 12 and second <= 12:
        raise UnclearError("date", tr("choose the date order, or write 2026-12-31"))
    month_first = order is DateOrder.MONTH_FIRST or (order is None and second > 12)
    day, month = (second, first) if month_first else (first, second)
    return date(year, month, day)


def _in_range(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise NotValidError(
            "date",
            tr("write a date from {first_year} to {last_year}", first_year=FIRST_YEAR, last_year=LAST_YEAR),
        )
    return day


def _minutes_of(text: str) -> int | None:
    match = _DURATION.fullmatch(text)
    if match is None or (match["hours"] is None and match["minutes"] is None):
        return None
    minutes = int(match["hours"] or 0) * 60 + int(match["minutes"] or 0)
    return -minutes if match["minus"] else minutes

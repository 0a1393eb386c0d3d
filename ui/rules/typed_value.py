"""What people type into a rule's value, and how a value is offered for typing: "11 h", "20:00", "6 days"."""

from __future__ import annotations

import re

from solver.language import tr
from ui.widgets.figures import clock, short_duration

NUMBER_UNITS = ("days", "weeks", "count")
CHOICE_UNITS = ("choice", "choices")

_HOURS = re.compile(
    r"(\d+)(?:[.,](\d+))?\s*(?:h|hr|hrs|hour|hours)?\s*(?:(\d{1,2})\s*(?:m|min|mins|minutes)?)?"
)
_MINUTES = re.compile(r"(\d+)\s*(?:m|min|mins|minute|minutes)")
_HOURS_AND_MINUTES = re.compile(r"(\d+):(\d{2})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?")


class NotUnderstood(ValueError):
    """What was typed is no value of this kind; the text says what would be."""


def typed_value(text: str, unit: str, before: int = 0) -> int:
    """The value in the unit's own count: minutes, a wall minute, days, weeks or a number. A figure alone
    in place of 20 min is minutes, in place of 11 h hours: ``before`` is the value that stands there."""
    plain = text.strip().casefold()
    if unit == "duration":
        return typed_duration(plain, alone_is_minutes=0 < before < 60)
    if unit == "clock":
        return _typed_clock(plain)
    match = re.fullmatch(r"(\d{1,9})\s*[a-z%]*", plain)
    if match is None:
        raise NotUnderstood(
            tr("“{short}” is no whole number. Write it in figures, such as 6.", short=_short(text))
        )
    return int(match[1])


def typed_duration(text: str, *, alone_is_minutes: bool = False) -> int:
    """ "11 h", "1 h 30", "1:30", "1.5 h" and "45 min" in minutes; "11" alone is hours, unless told."""
    plain = text.strip().casefold()
    if alone_is_minutes and plain.isdecimal() and plain.isascii():
        plain += " min"
    if match := _MINUTES.fullmatch(plain):
        return int(match[1])
    if match := _HOURS_AND_MINUTES.fullmatch(plain):
        return int(match[1]) * 60 + _sixty(int(match[2]), text)
    match = _HOURS.fullmatch(plain)
    if match is None or len(plain) > 20:
        raise NotUnderstood(
            tr("“{short}” is no length of time. Write 11 h, 1 h 30 or 45 min.", short=_short(text))
        )
    part = round(float(f"0.{match[2]}") * 60) if match[2] else 0
    return int(match[1]) * 60 + part + _sixty(int(match[3] or 0), text)


def text_for_typing(value: int, unit: str) -> str:
    """What the field starts with."""
    if unit == "duration":
        return short_duration(value)
    return clock(value) if unit == "clock" else str(value)


def example(unit: str) -> str:
    """What may be written, for the field's description."""
    if unit == "duration":
        return tr("Write 11 h, 1 h 30 or 45 min.")
    return tr("Write a time such as 20:00.") if unit == "clock" else tr("Write a whole number.")


def _typed_clock(plain: str) -> int:
    match = _CLOCK.fullmatch(plain)
    hour, minute = (int(match[1]), int(match[2] or 0)) if match else (99, 0)
    if match and match[3]:
        hour = hour % 12 + (12 if match[3] == "pm" else 0) if 1 <= hour <= 12 else 99
    if hour > 24 or minute > 59:
        raise NotUnderstood(tr("“{short}” is no time of day. Write it as 20:00.", short=_short(plain)))
    return hour * 60 + minute


def _sixty(minutes: int, text: str) -> int:
    if minutes > 59:
        raise NotUnderstood(
            tr("“{short}” has more than 59 minutes beside the hours. Write 1 h 30.", short=_short(text))
        )
    return minutes


def _short(text: str) -> str:
    text = text.strip()
    return text if len(text) <= 24 else f"{text[:24]}…"

"""Figures as people read them: durations, hours, differences, clock times."""

from __future__ import annotations

from solver.language import counted, tr

MINUS = "−"


def duration(minutes: int) -> str:
    """Minutes of missing cover: "26 h 25", "0 h 40", "+0" never; a minus sign in front when negative."""
    hours, rest = divmod(abs(minutes), 60)
    return tr("{minus}{hours} h {rest:02d}", minus=MINUS if minutes < 0 else "", hours=hours, rest=rest)


def short_duration(minutes: int) -> str:
    """As people speak: "21 h", "1 h 15", "45 min"."""
    hours, rest = divmod(abs(minutes), 60)
    sign = MINUS if minutes < 0 else ""
    if not hours:
        return tr("{sign}{rest} min", sign=sign, rest=rest)
    return (
        tr("{sign}{hours} h {rest:02d}", sign=sign, hours=hours, rest=rest)
        if rest
        else tr("{sign}{hours} h", sign=sign, hours=hours)
    )


def price(minutes: int) -> str:
    """What a change costs: "+0 min", "+0 h 40", "−1 h 20"."""
    if minutes == 0:
        return tr("+0 min")
    return duration(minutes) if minutes < 0 else f"+{duration(minutes)}"


def hours(minutes: int) -> str:
    """Contract and planned hours to one decimal: "37.0", "7.4"."""
    tenths = (abs(minutes) * 10 + 30) // 60
    return f"{MINUS if minutes < 0 and tenths else ''}{tenths // 10}.{tenths % 10}"


def difference(minutes: int) -> str:
    """Planned less contracted: "0", "+7.4", "−0.5"."""
    if abs(minutes) < 3:
        return "0"
    return hours(minutes) if minutes < 0 else f"+{hours(minutes)}"


def clock(minute: int) -> str:
    """A wall minute: "07:00"; past midnight it wraps, "01:30"."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def elapsed(seconds: float) -> str:
    """How long something took, or may take, in whole minutes and seconds: "0:09", "2:00"."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def span(start: int, end: int) -> str:
    """ "15:00–23:00"."""
    return f"{clock(start)}–{clock(end)}"


def short_span(start: int, end: int) -> str:
    """ "20–23", with minutes only where there are some."""
    return f"{_short(start)}–{_short(end)}"


def _short(minute: int) -> str:
    hour, rest = divmod(minute, 60)
    return f"{hour % 24:02d}:{rest:02d}" if rest else f"{hour % 24:02d}"


many = counted  # "1 broken rule", "3 broken rules"

"""Hours as forms hold them: an end at or before its start is on the next day."""

from __future__ import annotations

from ui.widgets.figures import span

A_DAY = 24 * 60


def ends_after(start: int, end: int) -> int:
    """The end in wall minutes of the first day: 02:00 after a start at 18:00 is minute 1560."""
    end %= A_DAY
    return end if end > start else end + A_DAY


def hours_words(start: int, end: int) -> str:
    """ "07:00–15:00", "22:00–06:00 +1" where it ends on the next day."""
    return f"{span(start, end)} +1" if end > A_DAY else span(start, end)

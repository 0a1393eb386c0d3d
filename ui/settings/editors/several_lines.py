"""Several lines of text that stand for a value: the weeks of a pattern, the times of a visit."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from planner.commands.fields import Field
from planner.today import date_today
from solver.day_names import SHORT_DAYS
from solver.language import tr
from ui import style
from ui.rules.typed_value import NotUnderstood, typed_value
from ui.settings.form_field import FormField
from ui.settings.wall_minutes import A_DAY, ends_after
from ui.spoken_dates import DAYS, date_from_text
from ui.widgets.date_field import in_words
from ui.widgets.figures import clock

LONGEST = 2000
LEAST_LINES, MOST_LINES = 2, 8
WEEK = 7
REST = "-"
REST_WORDS = (REST, "–", "0", ".", "RD")
ANY_DAY = tr("any day")
MIDNIGHT = "24:00"
_WINDOW = re.compile(r"(?:(.*\S)\s+)?(\d{1,2}(?:[:.]?\d{2})?)\s*(?:-|–|to)\s*(\d{1,2}(?:[:.]?\d{2})?)")

Band = tuple[int, int]
Codes = tuple[str | None, ...]
Window = tuple[int, int, int | None, date | None]


class LinesEditor(QPlainTextEdit):
    """Taken when the field is left; Tab leaves it."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, _: FormField, __: Field | None) -> None:
        super().__init__()
        self._stored: Any = ()
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.textChanged.connect(self.fit_lines)
        style.look.changed.connect(self.fit_lines)

    def shown(self, value: Any) -> str:
        """The value as lines of text."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """The value of what was typed; raises NotUnderstood with a sentence."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        self._stored = value
        self._show(self.shown(value))

    def _show(self, text: str) -> None:
        if self.toPlainText() != text:
            self.setPlainText(text)

    def fit_lines(self) -> None:
        """As high as its lines, within reason."""
        lines = min(max(self.blockCount(), LEAST_LINES), MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + style.px(18))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.take()

    def take(self) -> None:
        typed = self.toPlainText()[:LONGEST].strip()
        if typed == self.shown(self._stored):
            return
        try:
            value = self.read(typed)
        except NotUnderstood as reason:
            self._show(self.shown(self._stored))
            self.refused.emit(str(reason))
            return
        if value != self._stored:
            self.taken.emit(value)
        self._show(self.shown(self._stored))


class WeeksEditor(LinesEditor):
    """ "EEMM---", a week a line, in letters of one width so that the days stand below each other."""

    def __init__(self, field: FormField, bounds: Field | None) -> None:
        super().__init__(field, bounds)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def shown(self, value: Any) -> str:
        return weeks_text(value)

    def read(self, text: str) -> Codes:
        return typed_weeks(text)


class BandsEditor(LinesEditor):
    """ "07:00–12:00", "18:00–02:00": one that ends at or before its start ends on the next day."""

    def shown(self, value: Any) -> str:
        return "\n".join(band_text(band) for band in value)

    def read(self, text: str) -> tuple[Band, ...]:
        return tuple(typed_band(line) for line in text.splitlines() if line.strip())


class WindowsEditor(LinesEditor):
    """ "any day 09:00–12:00", "Mon 14:00–16:00", "Fri 11 Dec 2026 10:00–11:00"."""

    def __init__(self, field: FormField, bounds: Field | None) -> None:
        super().__init__(field, bounds)
        self.setPlaceholderText(tr("any time of the day"))

    def shown(self, value: Any) -> str:
        return "\n".join(window_text(window) for window in value)

    def read(self, text: str) -> tuple[Window, ...]:
        return tuple(typed_window(line) for line in text.splitlines() if line.strip())


def weeks_text(codes: Codes) -> str:
    """Seven letters a line, a dash for a rest day; with blanks between when a letter is more than one."""
    blank = " " if any(code and len(code) > 1 for code in codes) else ""
    weeks = (codes[start : start + WEEK] for start in range(0, len(codes), WEEK))
    return "\n".join(blank.join(code or REST for code in week) for week in weeks)


def typed_weeks(text: str) -> Codes:
    """The letters day by day. One long line is cut into weeks; lines of their own must each be one."""
    lines = [line.split() if " " in line.strip() else list(line.strip()) for line in text.splitlines()]
    weeks = [week for week in lines if week]
    for number, week in enumerate(weeks[:-1], start=1):
        if len(week) != WEEK:
            raise NotUnderstood(
                tr(
                    "Week {number} has {week} days; write seven letters, {rest} for rest.",
                    number=number,
                    week=len(week),
                    rest=REST,
                )
            )
    if len(weeks) > 1 and len(weeks[-1]) > WEEK:
        raise NotUnderstood(
            tr(
                "Week {weeks} has {weeks_2} days; write seven letters at most.",
                weeks=len(weeks),
                weeks_2=len(weeks[-1]),
            )
        )
    letters = (letter.upper() for week in weeks for letter in week)
    return tuple(None if letter in REST_WORDS else letter for letter in letters)


def window_text(window: Window) -> str:
    """One window as a line."""
    start, end, weekday, day = window
    when = in_words(day) if day is not None else ANY_DAY if weekday is None else SHORT_DAYS[weekday]
    return f"{when} {band_text((start, end))}"


def band_text(band: Band) -> str:
    """ "07:00–12:00"; midnight at the end is 24:00."""
    start, end = band
    return f"{clock(start)}–{MIDNIGHT if end == A_DAY else clock(end)}"


def typed_band(line: str) -> Band:
    """The hours of a line."""
    match = _WINDOW.fullmatch(line.strip())
    if match is None or match[1]:
        raise NotUnderstood(tr("“{line}” are no hours. Write 07:00–12:00 or 7–12.", line=line.strip()[:40]))
    start, end = typed_value(match[2], "clock"), typed_value(match[3], "clock")
    return start, ends_after(start, end)


def typed_window(line: str) -> Window:
    """A window from its line; without a day it holds on any."""
    match = _WINDOW.fullmatch(line.strip())
    if match is None:
        raise NotUnderstood(
            tr("“{line}” is no window. Write Mon 09:00–12:00 or any day 9–12.", line=line.strip()[:40])
        )
    start = typed_value(match[2], "clock")
    end = ends_after(start, typed_value(match[3], "clock"))
    when = (match[1] or ANY_DAY).strip().casefold()
    if when == ANY_DAY:
        return start, end, None, None
    weekday = next((at for at, day in enumerate(DAYS) if _is_day(when, day)), None)
    if weekday is not None:
        return start, end, weekday, None
    day = date_from_text(when, date_today())
    if day is None:
        raise NotUnderstood(
            tr("“{when}” is neither a weekday nor a date. Write Mon, or 11 Dec.", when=when[:30])
        )
    return start, end, None, day


def _is_day(word: str, day: str) -> bool:
    word = word.removesuffix("s") if len(word) > 4 else word
    return len(word) >= 3 and day.casefold().startswith(word)

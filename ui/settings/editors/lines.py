"""One line of text that stands for a value: words, a time of day, a length of time, a date, a point."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from planner.commands.fields import Day, Field, Whole, Words
from planner.places.grid_reference import grid_point, grid_text
from planner.today import date_today
from solver.language import tr
from ui.rules.typed_value import NotUnderstood, typed_duration, typed_value
from ui.settings.form_field import FormField
from ui.spoken_dates import date_from_text
from ui.widgets.date_field import in_words
from ui.widgets.date_popup import CalendarOffer
from ui.widgets.figures import clock

LONGEST = 40
GRID_FIGURES = 10  # metres
_METRES = re.compile(r"(\d{1,3}\s?\d{3})\s*[,; ]\s*(\d{1,4}\s?\d{3})")


class LineEditor(QLineEdit):
    """A subclass says how a value is written and read; what cannot be read is refused in words."""

    taken, refused = Signal(object), Signal(str)

    def __init__(self, _: FormField, bounds: Field | None) -> None:
        super().__init__()
        self._stored: Any = None
        self.bounds = bounds
        self.setMaxLength(LONGEST)
        self.editingFinished.connect(self._take)

    def shown(self, value: Any) -> str:
        """The value as it stands in the field."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """The value of what was typed; raises NotUnderstood with a sentence."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        self._stored = value
        self.setText(self.shown(value))
        self.setCursorPosition(0)

    def _take(self) -> None:
        typed = self.text().strip()
        if typed == self.shown(self._stored):
            return
        try:
            value = self.read(typed)
        except NotUnderstood as reason:
            self.setText(self.shown(self._stored))
            self.refused.emit(str(reason))
            return
        if value != self._stored:
            self.taken.emit(value)
        self.setText(self.shown(self._stored))  # as it is in the file now, whether it was taken or refused


class WordsEditor(LineEditor):
    """Text of limited length."""

    def __init__(self, field: FormField, bounds: Field | None) -> None:
        super().__init__(field, bounds)
        assert isinstance(bounds, Words)
        self.setMaxLength(bounds.longest)

    def shown(self, value: Any) -> str:
        return str(value)

    def read(self, text: str) -> str:
        return text


class ClockEditor(LineEditor):
    """A time of day in wall minutes; one after midnight is shown without its day. Empty where it may be."""

    def __init__(self, field: FormField, bounds: Field | None) -> None:
        super().__init__(field, bounds)
        self._optional = isinstance(bounds, Whole) and bounds.optional
        if self._optional:
            self.setPlaceholderText(tr("any time"))

    def shown(self, value: Any) -> str:
        return "" if value is None else clock(int(value))

    def read(self, text: str) -> int | None:
        return None if not text and self._optional else typed_value(text, "clock")


class LengthEditor(LineEditor):
    """Minutes as hours and minutes: "7:24"."""

    def shown(self, value: Any) -> str:
        hours, minutes = divmod(int(value), 60)
        return f"{hours}:{minutes:02d}"

    def read(self, text: str) -> int:
        return typed_duration(text, alone_is_minutes=int(self._stored or 0) < 60)


class DateEditor(LineEditor):
    """A date as people write it; empty where the field may be."""

    def __init__(self, field: FormField, bounds: Field | None) -> None:
        super().__init__(field, bounds)
        if isinstance(bounds, Day) and bounds.optional:
            self.setPlaceholderText(tr("none"))
        CalendarOffer(self, self._day_to_open, in_words)

    def _day_to_open(self) -> date:
        return self._stored or date_today()

    def shown(self, value: Any) -> str:
        return in_words(value)

    def read(self, text: str) -> date | None:
        if not text and isinstance(self.bounds, Day) and self.bounds.optional:
            return None
        day = date_from_text(text, self._stored or date_today())
        if day is None:
            raise NotUnderstood(
                tr("“{text}” is no date. Write a date such as 11 Dec or 11/12/2026.", text=text)
            )
        return day


class PointEditor(LineEditor):
    """A point of the National Grid, as a reference or as metres east and north."""

    def shown(self, value: Any) -> str:
        return point_text(*value) if value is not None else ""

    def read(self, text: str) -> tuple[int, int]:
        if match := _METRES.fullmatch(text):
            easting, northing = (int(part.replace(" ", "")) for part in match.groups())
            return easting, northing
        try:
            return grid_point(text)
        except ValueError:
            raise NotUnderstood(
                tr(
                    "“{text}” is no point. Write a grid reference such as NZ 507 328, or metres east "
                    "and north such as 450700, 532800.",
                    text=text,
                )
            ) from None


def point_text(easting: int, northing: int, figures: int = GRID_FIGURES) -> str:
    """The grid reference of a point; of one beyond the lettered squares, its metres."""
    try:
        return grid_text(easting, northing, figures)
    except ValueError:
        return f"{easting}, {northing}"

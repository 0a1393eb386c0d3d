"""A date as people type it: "11 dec", "fri", "11/12", "2026-12-11"; shown as Fri 11 Dec 2026."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from solver.language import tr
from ui.spoken_dates import date_from_text, short_date
from ui.widgets.date_popup import CalendarOffer

LONGEST = 32
WIDTH = 164  # in which the longest date stands beside the mark of the calendar


class DateField(QLineEdit):
    """``day`` is the date, None while it is empty or cannot be read; ``settled`` says that another date
    was entered and left."""

    settled = Signal()

    def __init__(self, name: str, day: date | None, near: date, *, optional: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            tr("Write a date such as 11 Dec or 11/12/2026; Alt+Down opens a calendar.")
        )
        self.setMaxLength(LONGEST)
        self._near, self._optional, self._day = near, optional, day
        self.show_day(day, near)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._settle)
        CalendarOffer(self, self._day_to_open, in_words)

    @property
    def day(self) -> date | None:
        return self._day

    @property
    def understood(self) -> bool:
        """Whether what stands there is a date, or rightly empty."""
        return self._day is not None or (self._optional and not self.text().strip())

    def show_day(self, day: date | None, near: date) -> None:
        """Show a date; ``near`` settles what a day without month or year means."""
        self._day, self._near = day, near
        self.setText(in_words(day))
        self.setCursorPosition(0)  # so that the weekday is seen where the field is narrow
        self.setModified(False)
        self._mark()

    def _day_to_open(self) -> date:
        return self._day or self._near

    def _typed(self, text: str) -> None:
        self._day = date_from_text(text, self._near) if text.strip() else None
        self._mark()

    def _settle(self) -> None:
        if self.isModified():
            self.setModified(False)
            if self._day is not None:
                self.setText(in_words(self._day))
            self.settled.emit()

    def _mark(self) -> None:
        wrong = "" if self.understood else "true"
        if self.property("wrong") != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


def in_words(day: date | None) -> str:
    """ "Fri 11 Dec 2026", or nothing."""
    return f"{short_date(day)} {day.year}" if day else ""

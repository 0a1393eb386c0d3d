"""A month to choose a date from, beside a field in which dates are typed: Alt+Down, or a click on it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from solver.day_names import long_date
from solver.language import tr
from ui import icons, style
from ui.language import LANGUAGE_FILE
from ui.week_start import first_weekday

WIDE, HIGH = 300, 216  # pixels: no day is smaller than 24
SOURCE_LOCALE = "en_GB"  # the names of the days are in the language of everything else


class DatePopup(QFrame):
    """``chosen`` carries the date taken by Enter or a click; Esc leaves the field as it was."""

    chosen = Signal(object)  # date

    def __init__(self, name: str, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("{name}: choose a day", name=name))
        self.calendar = QCalendarWidget()
        spoken = Path(os.environ.get(LANGUAGE_FILE, "")).stem or SOURCE_LOCALE
        self.calendar.setLocale(QLocale(spoken))
        self.calendar.setFirstDayOfWeek(
            Qt.DayOfWeek(first_weekday() + 1)
        )  # after the locale, which sets it too
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.setMinimumSize(style.px(WIDE), style.px(HIGH))
        self._plain_weekends()
        for name, icon in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.calendar.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icons.icon(icon))
        self._days = self.calendar.findChildren(QAbstractItemView)[0]
        self._days.installEventFilter(self)
        self.calendar.selectionChanged.connect(self._name_day)
        self.calendar.clicked.connect(self._take)
        self.calendar.activated.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.calendar)
        self._name_day()

    def _plain_weekends(self) -> None:
        """Qt has them red, which here means that something is broken."""
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)

    @property
    def day(self) -> date:
        """The one with the keyboard."""
        chosen = self.calendar.selectedDate()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _name_day(self) -> None:
        self._days.setAccessibleName(long_date(self.day))

    def open_at(self, place: QPoint) -> None:
        self.move(place)
        self.show()
        self._days.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The calendar keeps Enter and Esc to itself where it can be typed in."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _take(self, *_: object) -> None:
        day = self.day
        self.close()
        self.chosen.emit(day)


class CalendarOffer(QObject):
    """Gives a field its calendar. What is chosen is typed into the field, and Ctrl+Z there takes it back."""

    def __init__(self, field: QLineEdit, day: Callable[[], date], in_words: Callable[[date], str]) -> None:
        super().__init__(field)
        self._field, self._day, self._in_words = field, day, in_words
        self._action = QAction(tr("Choose a day (Alt+Down)"), self)
        self._action.triggered.connect(self.open)
        field.addAction(self._action, QLineEdit.ActionPosition.TrailingPosition)
        field.installEventFilter(self)
        self._retint()
        style.look.changed.connect(self._retint)

    def _retint(self) -> None:
        self._action.setIcon(icons.icon("calendar"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if event.key() == Qt.Key.Key_Down and alt:
                self.open()
                return True
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Below the field, on the day that stands there."""
        popup = DatePopup(self._field.accessibleName(), self._day(), self._field)
        popup.chosen.connect(self._take)
        popup.open_at(self._field.mapToGlobal(QPoint(0, self._field.height() + 2)))

    def _take(self, day: date) -> None:
        self._field.selectAll()
        self._field.insert(self._in_words(day))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.editingFinished.emit()

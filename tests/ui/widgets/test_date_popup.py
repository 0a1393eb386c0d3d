"""The month beside a date field: it begins its weeks as the computer is set, and what is chosen is typed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from ui.week_start import week_start
from ui.widgets.date_field import DateField
from ui.widgets.date_popup import DatePopup

FRIDAY = date(2026, 12, 11)
LEFT, RIGHT, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField("Not before", FRIDAY, FRIDAY)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def opened(field: DateField) -> DatePopup:
    QTest.keyClick(field, DOWN, Qt.KeyboardModifier.AltModifier)
    (popup,) = (one for one in field.findChildren(DatePopup) if one.isVisible())
    return popup


def days(popup: DatePopup) -> QAbstractItemView:
    return popup.calendar.findChildren(QAbstractItemView)[0]


@pytest.mark.parametrize(
    ("locale", "first", "before"),
    [
        ("en_GB", "Mon", date(2026, 12, 7)),
        ("en_US", "Sun", date(2026, 12, 6)),
        ("ar_EG", "Sat", date(2026, 12, 5)),
    ],
)
def test_a_week_begins_as_the_computer_is_set(
    field: DateField, locale: str, first: str, before: date
) -> None:
    """By Unicode's CLDR: on Monday in Britain, on Sunday in the States, on Saturday in Egypt. The names stay
    in the language of everything else."""
    QLocale.setDefault(QLocale(locale))
    model = days(opened(field)).model()
    assert model.index(0, 1).data() == first  # column 0 has the numbers of the weeks
    assert week_start(FRIDAY) == before
    assert week_start(before) == before


def test_enter_types_the_day_and_esc_leaves_the_field_as_it_was(field: DateField) -> None:
    settled: list[date | None] = []
    field.settled.connect(lambda: settled.append(field.day))
    popup = opened(field)
    QTest.keyClick(days(popup), RIGHT)
    assert days(popup).accessibleName() == "Saturday 12 December 2026"
    QTest.keyClick(days(popup), Qt.Key.Key_Return)
    assert (field.text(), field.day) == ("Sat 12 Dec 2026", date(2026, 12, 12))
    assert settled == [date(2026, 12, 12)]
    popup = opened(field)
    QTest.keyClick(days(popup), LEFT)
    QTest.keyClick(days(popup), Qt.Key.Key_Escape)
    assert field.day == date(2026, 12, 12)
    QApplication.processEvents()
    assert not any(one.isVisible() for one in field.findChildren(DatePopup))

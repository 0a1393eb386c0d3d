"""What people type into the fields of a register, read back and forth: weeks, windows, points, lengths."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.commands.fields import Day, Number
from ui.rules.typed_value import NotUnderstood
from ui.settings.editors.figures import SpeedEditor
from ui.settings.editors.lines import DateEditor, LengthEditor, PointEditor
from ui.settings.editors.several_lines import (
    band_text,
    typed_band,
    typed_weeks,
    typed_window,
    weeks_text,
    window_text,
)
from ui.settings.form_field import Editor, FormField
from ui.settings.wall_minutes import ends_after, hours_words

FIELD = FormField("any", "Any", Editor.WORDS)


@pytest.mark.parametrize(
    ("typed", "codes", "shown"),
    [
        ("EEMM---", ("E", "E", "M", "M", None, None, None), "EEMM---"),
        ("eemm000", ("E", "E", "M", "M", None, None, None), "EEMM---"),
        ("E L", ("E", "L"), "EL"),
        ("LL LL RD", ("LL", "LL", None), "LL LL -"),
        ("EEEEEEELLL", (*["E"] * 7, *["L"] * 3), "EEEEEEE\nLLL"),  # one long line is cut into weeks
        ("EEEEEEE\n\nL–", (*["E"] * 7, "L", None), "EEEEEEE\nL-"),
        ("", (), ""),
    ],
)
def test_weeks_are_read_and_shown(typed: str, codes: tuple[str | None, ...], shown: str) -> None:
    assert typed_weeks(typed) == codes
    assert weeks_text(codes) == shown
    assert typed_weeks(shown) == codes


def test_a_week_of_the_wrong_length_is_named() -> None:
    with pytest.raises(NotUnderstood, match="Week 1 has 8 days"):
        typed_weeks("EEEEEEEE\nLLLLLLL")
    with pytest.raises(NotUnderstood, match="Week 2 has 8 days"):
        typed_weeks("EEEEEEE\nLLLLLLLL")


@pytest.mark.parametrize(
    ("typed", "window", "shown"),
    [
        ("9-12", (540, 720, None, None), "any day 09:00–12:00"),
        ("any day 09:00 to 12:30", (540, 750, None, None), "any day 09:00–12:30"),
        ("tuesdays 14.00–16.00", (840, 960, 1, None), "Tue 14:00–16:00"),
        ("wed 18-24", (1080, 1440, 2, None), "Wed 18:00–24:00"),
        ("22-2", (1320, 1560, None, None), "any day 22:00–02:00"),  # over midnight
        ("11/12/2026 10-11", (600, 660, None, date(2026, 12, 11)), "Fri 11 Dec 2026 10:00–11:00"),
    ],
)
def test_windows_are_read_and_shown(typed: str, window: Any, shown: str) -> None:
    assert typed_window(typed) == window
    assert window_text(window) == shown
    assert typed_window(shown) == window


def test_hours_of_cover_are_read_and_shown() -> None:
    for typed, band, shown in (
        ("7-12", (420, 720), "07:00–12:00"),
        ("15:00 to 24:00", (900, 1440), "15:00–24:00"),
        ("18–2", (1080, 1560), "18:00–02:00"),
    ):
        assert typed_band(typed) == band
        assert band_text(band) == shown
        assert typed_band(shown) == band
    with pytest.raises(NotUnderstood, match="are no hours"):
        typed_band("Mon 7-12")


@pytest.mark.parametrize("typed", ["morning", "9", "Mon", "sometimes 9-12", "9-26", "9:75-12"])
def test_what_is_no_window_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        typed_window(typed)
    assert str(refusal.value).endswith(".")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("typed", "point"),
    [
        ("NZ 507 328", (450_700, 532_800)),
        ("nz5070032800", (450_700, 532_800)),
        ("450700, 532800", (450_700, 532_800)),
        ("450 700 , 532 800", (450_700, 532_800)),
        ("450700 532800", (450_700, 532_800)),
        ("507000 1200500", (507_000, 1_200_500)),  # Shetland lies more than 1000 km north
        ("700000, 532800", (700_000, 532_800)),  # where the lettered squares end, shown in metres
    ],
)
def test_a_point_is_a_reference_or_metres(typed: str, point: tuple[int, int]) -> None:
    editor = PointEditor(FIELD, None)
    assert editor.read(typed) == point
    assert editor.read(editor.shown(point)) == point


@pytest.mark.usefixtures("qapp")
def test_what_is_no_point_says_how_one_is_written() -> None:
    for typed in ("the pier", "NZ 507", "12, 13", ""):
        with pytest.raises(NotUnderstood, match="Write a grid reference such as NZ 507 328"):
            PointEditor(FIELD, None).read(typed)


@pytest.mark.usefixtures("qapp")
def test_lengths_are_hours_unless_they_were_minutes() -> None:
    editor = LengthEditor(FIELD, None)
    editor.show_value(444)
    assert (editor.text(), editor.read("8"), editor.read("7:30"), editor.read("45 min")) == (
        "7:24",
        480,
        450,
        45,
    )
    editor.show_value(36)
    assert (editor.text(), editor.read("45")) == ("0:36", 45)


@pytest.mark.usefixtures("qapp")
def test_only_a_date_that_may_be_left_out_can_be_empty() -> None:
    assert DateEditor(FIELD, Day("The review date")).read("") is None
    with pytest.raises(NotUnderstood):
        DateEditor(FIELD, Day("The date", optional=False)).read("")


def test_an_end_at_or_before_the_start_is_on_the_next_day() -> None:
    assert [ends_after(1320, 360), ends_after(420, 900), ends_after(420, 420), ends_after(540, 1440)] == [
        1800, 900, 1860, 1440,
    ]  # fmt: skip
    assert (hours_words(420, 900), hours_words(1320, 1800)) == ("07:00–15:00", "22:00–06:00 +1")


@pytest.mark.parametrize("typed", ["5.5", "5,5"])
@pytest.mark.parametrize("computer", ["en_GB", "de_DE"])
def test_a_speed_is_read_with_point_or_comma_on_any_computer(qtbot: QtBot, computer: str, typed: str) -> None:
    """In German a point parts thousands, and 5.5 was stored as 5."""
    before = QLocale()
    QLocale.setDefault(QLocale(computer))
    try:
        field = SpeedEditor(FIELD, Number("Any", 1, 30))
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(field)
    field.show_value(4.8)
    taken: list[object] = []
    field.taken.connect(taken.append)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken == [5.5]
    field.show_value(5.5)
    assert field.text() == "5.5"

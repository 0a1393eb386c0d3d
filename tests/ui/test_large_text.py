"""Text at 200 % in a window of a small laptop: all there is can be reached, and forms scroll down only."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from planner.views.rota_grid import CellKind, RotaCell
from tests.ui.friday import FRIDAY, friday_planner, friday_window, planner, window
from ui import style
from ui.destination import Destination
from ui.main_window import MainWindow
from ui.pictures import settle
from ui.rota.chip import MARK_STEP, chip
from ui.rota.people_painting import shorter_group
from ui.screens import SCREENS
from ui.widgets.dock import Dock
from ui.widgets.label import PhraseLabel
from ui.widgets.period_bar import PeriodBar

__all__ = ["friday_planner", "friday_window", "planner", "window"]

SMALL = (1280, 800)


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "settings"


def sideways(root: QWidget) -> list[str]:
    """Forms and columns that are wider than the room they have. Tables may be: they have a first column."""
    return [
        f"{type(area).__name__} {area.accessibleName()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def cut_headings(window: MainWindow) -> list[str]:
    """What is said in the toolbar, the headings of docks and the status bar, where a word of it is cut."""
    front = window.front
    assert front is not None
    named = [*front.toolbar.findChildren(PhraseLabel), *window.strip.findChildren(PhraseLabel)]
    named += [dock.bar.remark for dock in front.findChildren(Dock)]
    return [label.shown() for label in named if label.isVisible() and "…" in label.shown()]


def heading_shown(window: MainWindow) -> str:
    assert window.front is not None
    (period,) = window.front.toolbar.findChildren(PeriodBar)
    return period.title.shown()


def test_headings_and_status_say_less_but_no_half_words(qtbot: QtBot, window: MainWindow) -> None:
    """Week 50 without its dates, Fri 11 Dec without its year; broken musts stay, what is saved is said."""
    window.everywhere.theme.set_text_percent(200)
    window.resize(*SMALL)
    said = {}
    for place in SCREENS:
        window.go(Destination(place.key, day=FRIDAY))
        settle()
        said[place.key] = cut_headings(window)
    assert {key: cut for key, cut in said.items() if cut} == {}
    for key, heading in (("rota", "Week 50"), ("day", "Fri 11 Dec")):
        window.go(Destination(key, day=FRIDAY))
        settle()
        assert heading_shown(window) == heading
        parts = [part for part in window.strip.findChildren(QPushButton) if part.isVisible()]
        assert parts[0].text() in ("15 broken rules", "No must broken")
    window.everywhere.theme.set_text_percent(100)
    window.resize(1600, 1000)
    settle()
    assert heading_shown(window) == "Fri 11 December 2026"


@pytest.mark.long
def test_no_screen_outgrows_a_small_window_and_no_form_goes_sideways(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.everywhere.theme.set_text_percent(200)
    bar, wrong = window.menuBar(), []
    for place in SCREENS:
        window.go(Destination(place.key, day=FRIDAY))
        window.resize(*SMALL)
        settle()
        QApplication.processEvents()
        if (window.width(), window.height()) != SMALL:
            wrong.append(f"{place.key} makes the window {window.width()} × {window.height()}")
        wrong += [f"{place.key}: {name}" for name in sideways(window)]
        if bar.actionGeometry(bar.actions()[-1]).right() > window.menu_corner.x():
            wrong.append(f"{place.key}: Help is covered")
    window.everywhere.theme.set_text_percent(100)
    assert wrong == []


def test_a_group_gives_up_its_agency_before_half_a_word(qapp: QApplication) -> None:
    metrics = QFontMetrics(style.font(style.TABLE, style.SEMIBOLD))
    whole = "Police — officers"
    room = metrics.horizontalAdvance(whole)
    assert shorter_group(whole, room, metrics) == whole
    assert shorter_group(whole, room - 1, metrics) == "Officers"


def test_the_word_of_an_absence_gives_way_to_a_mark(qapp: QApplication) -> None:
    """The mark is drawn over the last 15 pixels: they have to be bare."""
    training = RotaCell(CellKind.ABSENCE, "TR")
    for width in range(60, 120):
        picture = chip(training, "TR", width, 20, 1.0, compact=False, marks=1).toImage()
        under = {picture.pixel(x, y) for x in range(width - MARK_STEP, width - 2) for y in range(4, 16)}
        assert len(under) == 1, width

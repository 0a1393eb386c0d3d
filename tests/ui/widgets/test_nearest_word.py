"""What the filter offers when it finds nothing, and that it offers nothing it would not find either."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.rota.screen import RotaScreen
from ui.widgets.nearest_word import did_you_mean

TEXTS = ("Amy Hargreaves, PCSO 7214", "Imran Sheikh, HBC 20418", "Driver")


def found_in_one_text(words: Sequence[str]) -> bool:
    return any(all(word in text.casefold() for word in words) for text in TEXTS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("drivr", "driver"),  # a letter missing
        ("Imran Shiekh", "imran sheikh"),  # two the wrong way round; the other word stays
        ("har", ""),  # it is found as it is
        ("xyzzy", ""),  # nothing is near
        ("amy shiekh", ""),  # each is there, but nobody is called both
    ],
)
def test_the_nearest_filter_that_finds_something(typed: str, meant: str) -> None:
    assert did_you_mean(typed, TEXTS, found_in_one_text) == meant


def test_a_misspelt_name_is_offered_and_taken(qtbot: QtBot, window: MainWindow) -> None:
    """Enough of "Hargreaves" that only one letter is wrong: the button puts it right."""
    screen = window.front
    assert isinstance(screen, RotaScreen)
    screen.controls.filter.setText("hargreves")
    assert screen.grid.model.lines == []
    use = next(one for one in screen.findChildren(QPushButton) if one.text() == "Use “hargreaves”")
    use.click()
    assert [line.name for line in screen.grid.model.lines][1:] == ["Amy Hargreaves"]
    assert screen.grid.isVisible()

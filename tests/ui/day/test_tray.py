"""The cards of what is not assigned: two side by side wherever there is room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.views.day_plan import StopKind, UnassignedItem
from ui.day.tray import LEAST_CARD, Tray, card_height


def an_item(number: int) -> UnassignedItem:
    title = "Church Street, patrol due 22:27"
    return UnassignedItem(StopKind.PATROL, str(number), title, "No gap.", "", number, number)


@pytest.mark.parametrize("width", [2 * LEAST_CARD + 40, 1067, 1068])
def test_two_cards_stay_side_by_side_when_the_scroll_bar_goes(qtbot: QtBot, width: int) -> None:
    tray = Tray()
    qtbot.addWidget(tray)
    tray.show_items(tuple(an_item(number) for number in range(1, 3)))
    tray.show()
    for height in (card_height() - 20, card_height() + 4):  # too low for a card, and as high as one
        tray.resize(width, height)
        QApplication.processEvents()
        first, second = (tray.visualRect(tray.cards.index(at, 0)) for at in range(2))
        assert first.top() == second.top()
        assert second.left() >= first.left() + first.width() > LEAST_CARD
        assert second.right() < tray.width()

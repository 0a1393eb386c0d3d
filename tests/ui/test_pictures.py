"""`pictures` draws every screen there is, at the size of the mock-ups."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from ui import style
from ui.pictures import draw_screens, window_in
from ui.screens import SCREENS, NotYet


def test_every_screen_is_drawn_at_1600_by_1000(planner: Planner, tmp_path: Path) -> None:
    drawn = draw_screens(planner, SAMPLE_WEEK, tmp_path / "pictures")
    there = [place.key for place in SCREENS if not isinstance(place, NotYet)]
    assert [path.name for path in drawn] == [f"{key}-light.png" for key in there]
    for path in drawn:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (1600, 1000)
        # The rail marks the screen in front, so its accent is there; a blank or broken window has no accent.
        colours = {picture.pixelColor(1, y).name().upper() for y in range(0, 1000, 4)}
        assert style.LIGHT.accent in colours, path.name


@pytest.mark.parametrize("theme", ["dark", "contrast-light", "contrast-dark"])
def test_pictures_are_in_the_theme_that_was_asked_for(
    qtbot: QtBot, planner: Planner, tmp_path: Path, theme: str
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = window_in(theme, planner, SAMPLE_WEEK, settings)
    qtbot.addWidget(window)
    assert style.theme().name == theme
    window.close()

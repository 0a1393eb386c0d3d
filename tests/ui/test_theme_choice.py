"""Which theme is in force: the user's choice, or what the system asks for, high contrast included."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import style
from ui.main_window import MainWindow
from ui.theme_choice import ThemeChoice
from ui.window_state import WindowState


@pytest.fixture
def choice(qapp: QApplication, settings: QSettings) -> ThemeChoice:
    return ThemeChoice(WindowState(settings))


def test_high_contrast_is_remembered_and_follows_the_system_s_scheme(
    qapp: QApplication, choice: ThemeChoice, settings: QSettings
) -> None:
    hints = qapp.styleHints()
    choice.choose_contrast()
    assert style.theme() in (style.CONTRAST_LIGHT, style.CONTRAST_DARK)
    try:
        for scheme, theme in (
            (Qt.ColorScheme.Dark, style.CONTRAST_DARK),
            (Qt.ColorScheme.Light, style.CONTRAST_LIGHT),
        ):
            hints.setColorScheme(scheme)
            if hints.colorScheme() is scheme:  # the platform may have no say in it
                assert style.theme() == theme
    finally:
        hints.unsetColorScheme()
    assert ThemeChoice(WindowState(settings)).chosen == "contrast"


def test_the_menu_ticks_what_is_in_force(qtbot: QtBot, window: MainWindow) -> None:
    actions = window.desk.actions
    for name, theme in (("contrast", "contrast"), ("dark", "dark"), ("light", "light")):
        actions[f"view.{name}"].trigger()
        window.everywhere.tell_state()
        assert actions[f"view.{name}"].isChecked()
        assert style.theme().name.startswith(theme)

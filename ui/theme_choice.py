"""Which theme and text size are in force, remembered, and following the system where it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from ui import style

if TYPE_CHECKING:
    from ui.window_state import WindowState

LIGHT, DARK, SYSTEM, CONTRAST = "light", "dark", "system", "contrast"
CHOICES = (LIGHT, DARK, SYSTEM, CONTRAST)


_HIGH = Qt.ContrastPreference.HighContrast


class ThemeChoice(QObject):
    """Applies the choice to the application and writes it down."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._hints = QApplication.styleHints()  # kept: Qt deletes a temporary one under our feet
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._contrast = self._hints.accessibility()
        self._contrast.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def chosen(self) -> str:
        stored = self._state.text("theme", LIGHT)
        return stored if stored in CHOICES else LIGHT

    def choose_light(self) -> None:
        self._choose(LIGHT)

    def choose_dark(self) -> None:
        self._choose(DARK)

    def choose_contrast(self) -> None:
        self._choose(CONTRAST)

    def choose_system(self) -> None:
        self._choose(SYSTEM)

    def set_text_percent(self, percent: int) -> None:
        self._state.put("text_percent", percent)
        self.apply()

    def apply(self) -> None:
        """Dress the application as chosen; nothing happens when it already is."""
        percent = min(200, max(100, self._state.number("text_percent", 100)))
        wanted = self._wanted()
        app = QApplication.instance()
        if isinstance(app, QApplication) and (wanted, percent) != (style.theme(), style.look.text_percent):
            style.apply(app, wanted, percent)

    def _wanted(self) -> style.Theme:
        if self.chosen in (LIGHT, DARK):
            return style.THEMES[self.chosen]
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self.chosen == CONTRAST or self._contrast.contrastPreference() is _HIGH:
            return style.CONTRAST_DARK if dark else style.CONTRAST_LIGHT
        return style.DARK if dark else style.LIGHT

    def _choose(self, name: str) -> None:
        self._state.put("theme", name)
        self.apply()

    def _system_changed(self) -> None:
        self.apply()

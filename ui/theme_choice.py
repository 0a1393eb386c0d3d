"""Which theme and text size are in force, remembered, and following the system where it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from ui import style

if TYPE_CHECKING:
    from ui.window_state import WindowState

LIGHT, DARK, SYSTEM = "light", "dark", "system"


class ThemeChoice(QObject):
    """Applies the choice to the application and writes it down."""

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._hints = QApplication.styleHints()  # kept: Qt deletes a temporary one under our feet
        self._hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def chosen(self) -> str:
        stored = self._state.text("theme", LIGHT)
        return stored if stored in (LIGHT, DARK, SYSTEM) else LIGHT

    def choose_light(self) -> None:
        self._choose(LIGHT)

    def choose_dark(self) -> None:
        self._choose(DARK)

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
        if self.chosen == SYSTEM:
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
            return style.DARK if dark else style.LIGHT
        return style.THEMES[self.chosen]

    def _choose(self, name: str) -> None:
        self._state.put("theme", name)
        self.apply()

    def _system_changed(self) -> None:
        self.apply()

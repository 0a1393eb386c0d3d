"""What the window remembers between starts, in QSettings. Values come back as strings in the next run,
so every read names its type."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from ui.destination import Destination

LAYOUT_VERSION = 1  # a change of docks makes older layouts unusable


def kept_settings() -> QSettings:
    """Where this computer keeps what the window remembers."""
    scope = QSettings.Scope.UserScope
    return QSettings(QSettings.Format.IniFormat, scope, "Community safety", "Shift planner")


class WindowState:
    """Typed access to the remembered window; a damaged or missing value gives the default."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def _bytes(self, key: str) -> QByteArray:
        stored = self._settings.value(key, QByteArray(), type=QByteArray)
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def text(self, key: str, default: str = "") -> str:
        return str(self._settings.value(key, default, type=str))

    def number(self, key: str, default: int) -> int:
        try:
            return int(str(self._settings.value(key, default, type=int)))
        except ValueError:
            return default

    def day(self, key: str) -> date | None:
        try:
            return date.fromisoformat(self.text(key))
        except ValueError:
            return None

    def put_place(self, place: Destination) -> None:
        """Remember what was selected on a screen."""
        self.put(f"{place.screen}/person", place.person_id or 0)
        self.put(f"{place.screen}/item", place.item)

    def place(self, screen: str) -> Destination | None:
        """What was selected on a screen; None where nothing is known."""
        person_id, item = self.number(f"{screen}/person", 0), self.text(f"{screen}/item")
        return Destination(screen, person_id=person_id or None, item=item) if person_id or item else None

    def forget_places(self) -> None:
        """They were places in another file."""
        for key in self._settings.allKeys():
            if key.endswith(("/person", "/item")):
                self._settings.remove(key)

    def put(self, key: str, value: str | int) -> None:
        self._settings.setValue(key, value)

    def save_layout(self, name: str, window: QMainWindow) -> None:
        self._settings.setValue(f"{name}/geometry", window.saveGeometry())
        self._settings.setValue(f"{name}/layout", window.saveState(LAYOUT_VERSION))
        for split in _halves(window):
            self._settings.setValue(f"{name}/{split.objectName()}/layout", split.saveState())

    def restore_geometry(self, name: str, window: QMainWindow) -> bool:
        stored = self._bytes(f"{name}/geometry")
        return not stored.isEmpty() and window.restoreGeometry(stored)

    def restore_layout(self, name: str, window: QMainWindow) -> bool:
        """Docks and halves; False where one of them is not known, and the usual layout is due."""
        stored = self._bytes(f"{name}/layout")
        known = not stored.isEmpty() and window.restoreState(stored, LAYOUT_VERSION)
        for split in _halves(window):
            known &= split.restoreState(self._bytes(f"{name}/{split.objectName()}/layout"))
        return known

    def forget_layouts(self) -> None:
        for key in self._settings.allKeys():
            if key.endswith("/layout"):
                self._settings.remove(key)


def _halves(window: QMainWindow) -> list[QSplitter]:
    """Those of a screen whose shares are remembered; what has no name has shares of its own making."""
    return [split for split in window.findChildren(QSplitter) if split.objectName()]

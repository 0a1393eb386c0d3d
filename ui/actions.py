"""The commands as Qt has them: a QAction for each line of `ui/action_list.py`, and their menus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui import icons
from ui.action_list import ACTIONS, MENUS, WITHIN, ActionSpec
from ui.key_words import key_words
from ui.plain_text import plain


class Actions(QObject):
    """The QActions made from `ACTIONS`. Whoever is in front decides what each does and whether it can."""

    asked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.specs = {spec.id: spec for spec in ACTIONS}
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._reasons: dict[str, str] = {}  # why each cannot be done, as it says now
        for spec in ACTIONS:
            self._actions[spec.id] = self._make(spec)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[tuple[ActionSpec, QAction]]:
        return ((self.specs[key], action) for key, action in self._actions.items())

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        if spec.in_grid:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
        action.setCheckable(bool(spec.choice) or spec.ticks)
        if spec.choice:
            group = self._choices.setdefault(spec.choice, QActionGroup(self))
            group.addAction(action)
        action.triggered.connect(self._ask)
        self._describe(action, spec, spec.missing)
        action.setEnabled(not spec.missing)
        return action

    def _ask(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(sender.objectName())

    def _describe(self, action: QAction, spec: ActionSpec, reason: str) -> None:
        keys = ", ".join(key_words(k) for k in spec.keys)
        said = f"{spec.tip} {reason}".strip() if reason else spec.tip
        action.setStatusTip(said)
        action.setToolTip(plain(f"{said} ({keys})" if keys else said))

    def allow(self, action_id: str, reason: str) -> None:
        """Enable an action (reason "") or disable it with the reason people read."""
        spec, action = self.specs[action_id], self._actions[action_id]
        reason = spec.missing or reason
        if self._reasons.get(action_id) == reason:
            return  # after each edit all are asked, and hardly one says something else
        self._reasons[action_id] = reason
        action.setEnabled(not reason)
        self._describe(action, spec, reason)

    def leave_letters_to(self, codes: set[str]) -> None:
        """A shift type called N or A takes that letter in the grid; the command keeps its place in the
        menu, without the key."""
        for spec in ACTIONS:
            if spec.id.startswith("rota."):
                kept = [QKeySequence(key) for key in spec.keys if key not in codes]
                if self._actions[spec.id].shortcuts() != kept:
                    self._actions[spec.id].setShortcuts(kept)

    def retint(self) -> None:
        """Draw the icons anew, after the theme has changed."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(icons.icon(spec.icon))

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus in their order; returns them by plain name."""
        menus: dict[str, QMenu] = {}
        for name, title in MENUS.items():
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)
            self._fill(menu, name)
            menus[name] = menu
        return menus

    def _fill(self, menu: QMenu, name: str) -> None:
        group: int | None = None
        within: dict[str, QMenu] = {"": menu}
        for spec in ACTIONS:
            if spec.menu != name:
                continue
            under = spec.under or WITHIN.get((name, spec.group), "")
            if not under and group is not None and spec.group != group:
                menu.addSeparator()
            group = spec.group
            if under not in within:
                within[under] = menu.addMenu(under)
                within[under].setToolTipsVisible(True)
            within[under].addAction(self._actions[spec.id])


def menu_word(menu: str) -> str:
    return MENUS[menu].replace("&", "")


_ROLES = {
    "file.quit": QAction.MenuRole.QuitRole,
    "help.about": QAction.MenuRole.AboutRole,
}

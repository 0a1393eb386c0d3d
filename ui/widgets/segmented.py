"""A choice of a few in one frame: Week | 4 weeks, Must | Prefer. One is always chosen; arrows move it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.actions import Actions
from ui.plain_text import plain


class Segmented(QWidget):
    """``chosen`` carries the key of what the user picked; setting it from code stays silent."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], *, dense: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for at, (key, text) in enumerate(choices):
            button = QPushButton(text)
            place = "first" if at == 0 else "last" if at == len(choices) - 1 else "middle"
            button.setProperty("segment", place)
            button.setProperty("dense", "true" if dense else "false")
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        self._buttons[choices[0][0]].setChecked(True)
        self._group.buttonClicked.connect(self._picked)

    @property
    def key(self) -> str:
        """What is chosen."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def show_key(self, key: str) -> None:
        """Choose from code."""
        self._buttons[key].setChecked(True)

    def show_text(self, key: str, text: str) -> None:
        """Change one part's word, for instance its count."""
        self._buttons[key].setText(text)

    def allow(self, key: str, reason: str) -> None:
        """Disable one part with the reason, or enable it with ""."""
        button = self._buttons[key]
        button.setEnabled(not reason)
        button.setToolTip(plain(reason))
        button.setAccessibleDescription(reason)

    def _picked(self) -> None:
        self.chosen.emit(self.key)


class CommandSegments(Segmented):
    """A choice whose parts are commands of the registry. What is chosen is what the screen has shown by
    `show_key`, and the ticks of the menu follow; a command that was refused leaves both as they were."""

    def __init__(
        self,
        name: str,
        actions: Actions,
        choices: Sequence[tuple[str, str, str]],
        *,
        dense: bool = False,
        follows: bool = False,
    ) -> None:
        """``choices``: key, word on the button, id of the command. ``follows``: begin with what the menu has
        ticked, else with the first, for a command that led here may still be refused."""
        super().__init__(name, [(key, text) for key, text, _ in choices], dense=dense)
        self.commands = {key: action_id for key, _, action_id in choices}
        self._actions: dict[str, QAction] = {key: actions[one] for key, one in self.commands.items()}
        ticked = [key for key, action in self._actions.items() if follows and action.isChecked()]
        self._key = ticked[0] if ticked else choices[0][0]
        for action in self._actions.values():
            action.changed.connect(self._follow)
            action.triggered.connect(self._settle)
        self._settle()
        self._follow()

    @property
    def key(self) -> str:
        return self._key

    def show_key(self, key: str) -> None:
        self._key = key
        self._settle()

    def _settle(self) -> None:
        """Mark what is in force."""
        super().show_key(self._key)
        self._actions[self._key].setChecked(True)

    def _follow(self) -> None:
        for key, action in self._actions.items():
            button = self._buttons[key]
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())
            button.setAccessibleDescription(action.statusTip())

    def _picked(self) -> None:
        picked = super().key
        self._actions[picked].trigger()

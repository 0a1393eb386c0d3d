"""Theme and text size of this window, the same choices as in the View menu."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.settings.form import fit_form, form_grid
from ui.widgets.button import ActionButton
from ui.widgets.label import Label
from ui.widgets.section import Section
from ui.widgets.segmented import Segmented

THEMES = (
    ("view.light", tr("Light")),
    ("view.dark", tr("Dark")),
    ("view.contrast", tr("High contrast")),
    ("view.system_theme", tr("As the system")),
)


class LookSection(Section):
    """Follows the menu's ticks, and carries out its actions."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("This window"), tr("kept on this computer, not in the file"))
        self._actions = actions
        self.theme = Segmented(tr("Theme"), THEMES)
        self.percent = Label()
        self._grid = form_grid()
        self._grid.addWidget(Label(tr("Theme")), 0, 0)
        self._grid.addWidget(self.theme, 0, 1)
        self._grid.addWidget(Label(tr("Text size")), 1, 0)
        self._grid.addLayout(self._sizes(), 1, 1)
        self.add_row(self._grid)
        self.theme.chosen.connect(self._choose)
        for action_id, _ in THEMES:
            actions[action_id].toggled.connect(self.follow)
        style.look.changed.connect(self.follow)
        self.follow()

    def _sizes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ActionButton(self._actions["view.smaller"], word=tr("Smaller")))
        row.addWidget(self.percent)
        row.addWidget(ActionButton(self._actions["view.larger"], word=tr("Larger")))
        row.addStretch(1)
        return row

    def _choose(self, action_id: str) -> None:
        self._actions[action_id].trigger()

    def follow(self) -> None:
        """Show what is in force."""
        chosen = [action_id for action_id, _ in THEMES if self._actions[action_id].isChecked()]
        if chosen:
            self.theme.show_key(chosen[0])
        self.percent.setText(f"{style.look.text_percent} %")
        fit_form(self, self._grid)

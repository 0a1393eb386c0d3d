"""Back, forward, the name of the period, and Today: at the left of every toolbar with days."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.widgets.button import ActionButton
from ui.widgets.label import ElidedLabel


class PeriodBar(QWidget):
    """Its buttons carry out view.back, view.forward and view.today of whichever screen is in front."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setAccessibleName(tr("Period"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._title = ElidedLabel(size="title", fills=False)
        self._today = ActionButton(actions["view.today"], look="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.GAP[2])
        for action_id, icon in (("view.back", "chevron-left"), ("view.forward", "chevron-right")):
            row.addWidget(ActionButton(actions[action_id], icon_name=icon, word="", show_key=False))
        row.addSpacing(style.GAP[1])
        row.addWidget(self._title)
        row.addWidget(self._today)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

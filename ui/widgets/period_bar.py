"""Back, forward, the name of the period, and Today: at the left of every toolbar with days."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.widgets.button import ActionButton
from ui.widgets.label import PhraseLabel, phrases

YEAR = re.compile(r",? \d{4}$")


class PeriodBar(QWidget):
    """Its buttons carry out view.back, view.forward and view.today of the screen in front. Where room
    is short the name loses its year, then its dates; at its shortest Today makes room for it."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setAccessibleName(tr("Period"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.title = PhraseLabel(size="title", fills=False)
        self._today = ActionButton(actions["view.today"], look="quiet")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(style.GAP[2])
        self._arrows = [
            ActionButton(actions[action_id], icon_name=icon, word="", show_key=False)
            for action_id, icon in (("view.back", "chevron-left"), ("view.forward", "chevron-right"))
        ]
        for arrow in self._arrows:
            self._row.addWidget(arrow)
        self._row.addSpacing(style.GAP[1])
        self._row.addWidget(self.title)
        self._row.addWidget(self._today)

    def show_title(self, title: str, *shorter: str) -> None:
        """``shorter``: other wordings of a period that has no phrases, such as a day."""
        wordings = [*phrases(title), *shorter]
        self.title.show_text(title, *(YEAR.sub("", wording) for wording in wordings), *shorter)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The same whether Today is shown or not, so that the toolbar finds its answer at once."""
        whole = self._least() + self._today.sizeHint().width() + self._row.spacing()
        whole += self.title.sizeHint().width() - self.title.minimumSizeHint().width()
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(), super().minimumSizeHint().height())

    def _least(self) -> int:
        """The arrows and the shortest name."""
        arrows = sum(arrow.sizeHint().boundedTo(arrow.maximumSize()).width() for arrow in self._arrows)
        return arrows + style.GAP[1] + self.title.minimumSizeHint().width() + 3 * self._row.spacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._least() - self._row.spacing()
        self._today.setVisible(room >= self._today.sizeHint().width())

"""Two versions of a week side by side: cost by rule, cover by day, and the people who change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.answers.side_by_side import SideBySide, versions_side_by_side
from planner.planner import Planner
from planner.today import date_today
from planner.views.rota_grid import ShiftLegend
from solver.language import tr
from ui import style
from ui.answers.aside import Aside
from ui.rules.trial.view import SideBySideView
from ui.widgets.button import Button
from ui.widgets.label import Label


class BothDialog(QDialog):
    """Read aside; ``found`` is there once it is shown."""

    def __init__(
        self,
        planner: Planner,
        rota_ids: tuple[int, int],
        names: tuple[str, str],
        shifts: Mapping[str, ShiftLegend],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Versions side by side"))
        self.resize(QSize(style.px(1400), style.px(840)))
        self.found: SideBySide | None = None
        self._shifts = shifts
        self.view = SideBySideView(names)
        self.status = Label(tr("Reading both …"), tone="second", size="table", wrap=True)
        self._aside = Aside(self)
        self._aside.answered.connect(self._show)
        self._aside.refused.connect(self.status.setText)
        self.finished.connect(self._aside.finish)
        close = Button(tr("Close"), key="Esc")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(
            Label(tr("{names} beside {names_2}", names=names[1], names_2=names[0]), size="title")
        )
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self._aside.ask(partial(planner.read, versions_side_by_side, *rota_ids, date_today()))

    def _show(self, found: SideBySide) -> None:
        self.found = found
        self.status.setText(tr("Both under the rules in use. Nothing is changed from here."))
        self.view.show_both(found, self._shifts)
        self.view.measures.setFocus()

"""Two versions of a week side by side: cost by rule, cover by day, and the people who change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.answers.side_by_side import SideBySide, versions_side_by_side
from planner.planner import Planner
from planner.today import date_today
from planner.views.rota_grid import ShiftLegend
from solver.language import tr
from ui import style
from ui.answers.aside import Aside
from ui.rules.trial.paper import Sheet
from ui.rules.trial.printing import print_comparison
from ui.rules.trial.view import SideBySideView
from ui.spoken_dates import short_date
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
        self._shifts, self._planner, self._names = shifts, planner, names
        self.view = SideBySideView(names)
        self.status = Label(tr("Reading both …"), tone="second", size="table", wrap=True)
        self._aside = Aside(self)
        self._aside.answered.connect(self._show)
        self._aside.refused.connect(self.status.setText)
        self.finished.connect(self._aside.finish)
        self.print_button = Button(tr("Print comparison…"), key="Ctrl+P")
        self.print_button.setEnabled(False)
        self.print_button.clicked.connect(self._print)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_button.click)
        close = Button(tr("Close"), key="Esc")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        for button in (self.print_button, close):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(Label(self._title, size="title"))
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self._aside.ask(partial(planner.read, versions_side_by_side, *rota_ids, date_today()))

    @property
    def _title(self) -> str:
        return tr("{names} beside {names_2}", names=self._names[1], names_2=self._names[0])

    def _print(self) -> None:
        if self.found is not None:
            days = self.found.days
            about = f"{short_date(days[0])} – {short_date(days[-1])}"
            sheet = Sheet(self.found, self._names, self._title, about, "")
            self.status.setText(print_comparison(self._planner, sheet, self) or self.status.text())

    def _show(self, found: SideBySide) -> None:
        self.found = found
        self.status.setText(tr("Both under the rules in use. Nothing is changed from here."))
        self.view.show_both(found, self._shifts)
        self.print_button.setEnabled(True)
        self.view.measures.setFocus()

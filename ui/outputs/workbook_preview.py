"""A workbook before it is written: its sheets as tabs, each drawn by the writers of the file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.in_a_thread import in_a_thread
from ui.outputs.sheet_table import SheetTable, address
from ui.plain_text import plain
from ui.widgets.label import ElidedLabel, Label

if TYPE_CHECKING:
    from planner.exchange.rota_excel.picture import WorkbookPicture


class WorkbookPreview(QWidget):
    """The formula of the chosen cell above, the sheet, and the names of all sheets below."""

    def __init__(self) -> None:
        super().__init__()
        self.picture: WorkbookPicture | None = None
        self.table, self.tabs = SheetTable(), QTabBar()
        self.tabs.setShape(QTabBar.Shape.RoundedSouth)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr("Sheets"))
        self._where = Label(size="table", strong=True)
        self._formula = ElidedLabel(tone="second", size="table")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._formula_bar())
        column.addWidget(self.table, 1)
        column.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._show_sheet)
        self.table.selectionModel().currentChanged.connect(self._show_formula)

    def _formula_bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("section")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self._where)
        row.addWidget(Label("fx", tone="muted", size="table"))
        row.addWidget(self._formula, 1)
        return bar

    def show_picture(self, picture: WorkbookPicture) -> None:
        """Show another workbook, on the sheet that was looked at where it has one of that name."""
        before = self.sheet_name
        self.picture = picture
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for name in picture.names:
            self.tabs.addTab(name.replace("&", "&&"))
        self.tabs.setCurrentIndex(picture.names.index(before) if before in picture.names else 0)
        self.tabs.blockSignals(False)
        self._show_sheet()

    @property
    def sheet_name(self) -> str:
        """The sheet in front."""
        at = self.tabs.currentIndex()
        return self.picture.names[at] if self.picture is not None and at >= 0 else ""

    def _show_sheet(self) -> None:
        """Of five hundred people and thirteen weeks a sheet takes its writer most of a second."""
        picture, name = self.picture, self.sheet_name
        if picture is None or not name:
            return
        sheet = in_a_thread(partial(picture.sheet, name))
        if picture is self.picture:
            self.table.show_picture(sheet)
            self._show_formula()

    def _show_formula(self) -> None:
        index = self.table.currentIndex()
        cell = self.table.sheet.cell(index.row(), index.column()) if index.isValid() else None
        self._where.setText(address(index) if index.isValid() else "")
        self._where.setMinimumWidth(style.px(36))
        said = (cell.formula or cell.text) if cell else ""
        self._formula.setText(said)
        self._formula.setToolTip(plain(said))
        self._formula.update()

"""The proposed hotspots as a list with ticks: the twin of the map beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from solver.language import tr
from ui import style
from ui.crime_import.draft import CrimeDraft, Found
from ui.widgets.figures import many
from ui.widgets.row_table import read_by_row

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole
HEADINGS = (tr("No."), tr("Proposed"), tr("Ward"), tr("Records"), tr("Risk"), tr("Mostly"))
WARD, FIGURES = 2, (3, 4)  # columns
WIDTHS = (66, 0, 136, 62, 46, 204)  # the name has what is left
LEAST_NAME = 150
ROW = 26
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProposalModel(QAbstractTableModel):
    """A tick makes a hotspot of a proposal; one beside a hotspot that is there cannot be ticked."""

    ticked = Signal()

    def __init__(self, draft: CrimeDraft) -> None:
        super().__init__()
        self.draft = draft
        self.found: Found | None = None

    def show(self) -> None:
        """What was found now."""
        self.beginResetModel()
        self.found = self.draft.found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.found is None else len(self.found.proposals)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ROLE.TextAlignmentRole and section in FIGURES:
            return _RIGHT
        return HEADINGS[section] if role == ROLE.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and not self._near(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or self.found is None:
            return None
        row, column = index.row(), index.column()
        match role:
            case ROLE.DisplayRole:
                return self._text(row, column)
            case ROLE.CheckStateRole if column == 0 and not self._near(row):
                return Qt.CheckState.Checked if row in self.draft.chosen else Qt.CheckState.Unchecked
            case ROLE.AccessibleTextRole | ROLE.ToolTipRole:
                return self.spoken(row)
            case ROLE.TextAlignmentRole if column in FIGURES:
                return _RIGHT
            case ROLE.ForegroundRole if self._near(row):
                return style.colour(style.theme().muted)
        return None

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        if role != ROLE.CheckStateRole or not index.isValid() or self._near(index.row()):
            return False
        self.draft.chosen ^= {index.row()}
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def spoken(self, row: int) -> str:
        """ "Proposed: Murray Street, Victoria, 212 records, risk 100, taken"."""
        assert self.found is not None
        one = self.found.proposals[row]
        state = tr("taken") if row in self.draft.chosen else tr("not taken")
        near = self._near(row)
        state = tr("left out: hotspot {near} is there already", near=near) if near else state
        where = f"{one.name}, {one.ward}" if one.ward else one.name
        return tr(
            "Proposed: {where}, {records}, risk {risk}, {state}",
            where=where,
            records=many(one.crime_count, "record"),
            risk=one.risk,
            state=state,
        )

    def _near(self, row: int) -> str:
        return self.found.near[row] if self.found else ""

    def _text(self, row: int, column: int) -> str:
        assert self.found is not None
        one, near = self.found.proposals[row], self._near(row)
        mostly = tr("beside {near}", near=near) if near else one.by_type[0][0]
        return (str(row + 1), one.name, one.ward or "–", str(one.crime_count), str(one.risk), mostly)[column]


class ProposalTable(QTableView):
    """Space ticks the row; ``moved`` carries its number."""

    moved = Signal(int)

    def __init__(self, model: ProposalModel) -> None:
        super().__init__()
        self.proposals = model
        self.setModel(model)
        self.setAccessibleName(tr("Proposed hotspots"))
        self.setObjectName("plainTable")
        read_by_row(self)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(WIDTHS):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if width:
                header.resizeSection(column, style.px(width))
        self.verticalHeader().setDefaultSectionSize(style.px(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names stay whole when room is short; the ward, which the map shows, gives way to them."""
        super().resizeEvent(event)
        left = self.viewport().width() - style.px(sum(WIDTHS))
        self.setColumnHidden(WARD, left < style.px(LEAST_NAME))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.proposals.index(self.currentIndex().row(), 0)
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.proposals.setData(index, None, ROLE.CheckStateRole)
        else:
            super().keyPressEvent(event)

"""How many, by time and day: the cover a rule asks for as a small table whose figures are fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.views.rule_list import CoverNeedRow, RuleRow
from solver.day_names import SHORT_DAYS
from solver.language import tr
from ui import style
from ui.rules.orders import cover_figure
from ui.spoken_dates import DAYS
from ui.widgets.figures import short_span
from ui.widgets.grouped_model import Index
from ui.widgets.grouped_table import draw_text

ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()
_CENTRE = Qt.AlignmentFlag.AlignCenter
ROW = 24
MOST_PEOPLE = 3  # figures


class CoverNeedsModel(QAbstractTableModel):
    """Lines of cover (a text) with their bands (a row each), against the days of the week."""

    asked = Signal(object, int, str)  # band, weekday, what was typed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rule: RuleRow | None = None
        self.lines: list[str | CoverNeedRow] = []

    def show_needs(self, rule: RuleRow, needs: tuple[CoverNeedRow, ...]) -> None:
        """Take the bands; where they stand as before, only their figures are announced."""
        lines = _lines(needs)
        same = [_place(one) for one in lines] == [_place(one) for one in self.lines]
        if same and self.rule is not None and self.rule.key == rule.key:
            self.rule, self.lines = rule, lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 7))
            return
        self.beginResetModel()
        self.rule, self.lines = rule, lines
        self.endResetModel()

    def need_at(self, row: int) -> CoverNeedRow | None:
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return line if isinstance(line, CoverNeedRow) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 8

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == ROLE.TextAlignmentRole:
            return _CENTRE
        if orientation is not Qt.Orientation.Horizontal or role != ROLE.DisplayRole:
            return None
        return SHORT_DAYS[section - 1] if section else tr("Time")

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled
        if self.need_at(index.row()) is None:
            return flags
        flags |= Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() else flags

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or self.rule is None:
            return None
        line, column = self.lines[index.row()], index.column()
        if isinstance(line, str):
            return line if column == 0 and role in (ROLE.DisplayRole, ROLE.AccessibleTextRole) else None
        band = short_span(line.start, line.end)
        figure = cover_figure(self.rule, line, column - 1) if column else 0
        if role in (ROLE.DisplayRole, ROLE.EditRole):
            return str(figure) if column else band
        if role == ROLE.AccessibleTextRole:
            return f"{line.name}, {band}, {DAYS[column - 1]}: {figure}" if column else f"{line.name}, {band}"
        return None

    def setData(self, index: Index, value: Any, role: int = ROLE.EditRole) -> bool:
        """Ask for another figure; it is shown once the planner has taken it."""
        need = self.need_at(index.row())
        if need is None or role != ROLE.EditRole or str(value) == self.data(index, ROLE.EditRole):
            return False
        self.asked.emit(need, index.column() - 1, str(value))
        return True


class CoverNeedsDelegate(QStyledItemDelegate):
    """Figures in the middle, a frame round the one with the keyboard, a plain field to type in."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, box = style.theme(), QRect(option.rect)
        text = str(index.data(ROLE.DisplayRole) or "")
        heading = not index.flags() & Qt.ItemFlag.ItemIsSelectable
        painter.fillRect(box, style.colour(look.chrome if heading else look.surface))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
        inner = box.adjusted(style.px(8), 0, 0, 0)
        if heading:
            draw_text(painter, inner, text, "text", style.SEMIBOLD)
            return
        if index.column() == 0:
            draw_text(painter, inner, text, "text2")
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, style.colour(look.accent_tint))
        draw_text(painter, box, text, "muted" if text == "0" else "text", align=_CENTRE)
        view = self.parent()
        if chosen and isinstance(view, QTableView) and view.hasFocus():
            painter.setPen(QPen(style.colour(look.accent), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(MOST_PEOPLE)
        editor.setAlignment(_CENTRE)
        editor.setStyleSheet("padding: 0; min-height: 0;")
        editor.setAccessibleName(str(index.data(ROLE.AccessibleTextRole)))
        return editor


class CoverNeedsTable(QTableView):
    """As high as its rows; the panel around it scrolls."""

    def __init__(self, model: CoverNeedsModel) -> None:
        super().__init__()
        self._needs = model
        self.setAccessibleName(tr("How many, by time and day"))
        self.setModel(model)
        self.setItemDelegate(CoverNeedsDelegate(self))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(12)
        self.horizontalHeader().setStyleSheet(
            "QHeaderView::section { padding: 4px 0; }"
        )  # seven days in little room
        model.modelReset.connect(self.fit)
        style.look.changed.connect(self.fit)

    def fit(self) -> None:
        """Rows, the first column and the whole height, from the type in force."""
        header = self.horizontalHeader()
        header.setFixedHeight(style.px(26))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, style.px(76))
        self.verticalHeader().setMinimumSectionSize(style.px(ROW))
        self.verticalHeader().setDefaultSectionSize(style.px(ROW))
        self.clearSpans()
        for row, line in enumerate(self._needs.lines):
            if isinstance(line, str):
                self.setSpan(row, 0, 1, 8)
        self.setFixedHeight(style.px(26) + style.px(ROW) * len(self._needs.lines) + 1)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
        ):
            event.accept()  # here they are about a figure, never about the rule
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # an open field passes its Enter on
                self.edit(self.currentIndex())
        elif event.key() != Qt.Key.Key_Delete:
            super().keyPressEvent(event)


def _lines(needs: tuple[CoverNeedRow, ...]) -> list[str | CoverNeedRow]:
    lines: list[str | CoverNeedRow] = []
    name = ""
    for need in needs:
        if need.name != name:
            lines.append(need.name)
            name = need.name
        lines.append(need)
    return lines


def _place(line: str | CoverNeedRow) -> object:
    return line if isinstance(line, str) else (line.group_id, line.start, line.end)

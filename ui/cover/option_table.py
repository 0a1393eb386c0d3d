"""The ranked moves: who and what in two lines, people moved, tours changed, short and cost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.answers.move_rows import OptionRow
from solver.language import tr
from ui import style
from ui.widgets.figures import MINUS, short_duration
from ui.widgets.plain_table import Column, PlainTable

Index = QModelIndex | QPersistentModelIndex
WHO = 1
COLUMNS = (
    Column(tr("Rank"), 5, strong=True),
    Column(tr("Who and what")),
    Column(tr("Moved"), 6, right=True),
    Column(tr("Tours"), 6, right=True),
    Column(tr("Short"), 9, right=True, strong=True),
    Column(tr("Cost"), 9, right=True, strong=True),
)
TALL = 48


class TwoLines(QStyledItemDelegate):
    """The first line strong, the second quiet; both give way with an ellipsis."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        words, _, detail = str(index.data()).partition("\n")
        option.text = ""
        widget: QWidget | None = option.widget
        if widget is not None:
            widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        box: QRect = option.rect.adjusted(style.px(6), 0, -style.px(6), 0)
        half = box.height() // 2
        painter.save()
        for text, tone, weight, place in (
            (words, "text", style.SEMIBOLD, box.adjusted(0, style.px(4), 0, -half)),
            (detail, "text2", style.REGULAR, box.adjusted(0, half, 0, -style.px(4))),
        ):
            painter.setFont(style.font(style.TABLE, weight))
            painter.setPen(style.colour(getattr(style.theme(), tone)))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), style.px(TALL))


class OptionTable(PlainTable):
    """Rows as they are ranked; leaving the gap is the last one, without a rank."""

    def __init__(self) -> None:
        super().__init__(tr("Moves, the best first"), COLUMNS)
        self.setItemDelegateForColumn(WHO, TwoLines(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.options: tuple[OptionRow, ...] = ()

    def _measure(self) -> None:
        super()._measure()
        self.verticalHeader().setDefaultSectionSize(style.px(TALL))

    def show_options(self, options: Sequence[OptionRow], leave: OptionRow | None) -> None:
        self.options = (*options, *((leave,) if leave is not None else ()))
        self.show_rows(
            [_row(str(at), option) for at, option in enumerate(options, start=1)]
            + ([_row("–", leave)] if leave is not None else [])
        )

    def current_option(self) -> OptionRow | None:
        at = self.currentIndex().row()
        return self.options[at] if 0 <= at < len(self.options) else None

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search."""


def _row(rank: str, option: OptionRow) -> tuple[str, ...]:
    return (
        rank,
        f"{option.words}\n{option.detail}",
        str(option.people),
        str(option.changes),
        _signed(option.short_minutes),
        _signed(option.cost_minutes),
    )


def _signed(minutes: int) -> str:
    """ "+3 h 30", "−8 h", "0"."""
    if not minutes:
        return "0"
    return f"+{short_duration(minutes)}" if minutes > 0 else f"{MINUS}{short_duration(-minutes)}"

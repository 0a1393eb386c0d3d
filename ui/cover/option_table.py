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
LINE, AIR = 18, 6  # the height of a line, and what stands free above and below the lines


class PeopleLines(QStyledItemDelegate):
    """A line for each person's change, and a quiet one below; each gives way with an ellipsis."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        *words, detail = str(index.data()).split("\n")
        option.text = ""
        widget: QWidget | None = option.widget
        if widget is not None:
            widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        box: QRect = option.rect.adjusted(style.px(6), 0, -style.px(6), 0)
        line = style.px(LINE)
        place = QRect(box.left(), box.top() + style.px(AIR), box.width(), line)
        painter.save()
        for text, tone, weight in (
            *((one, "text", style.MEDIUM) for one in words),
            (detail, "text2", style.REGULAR),
        ):
            painter.setFont(style.font(style.TABLE, weight))
            painter.setPen(style.colour(getattr(style.theme(), tone)))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            place.translate(0, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = str(index.data()).count("\n") + 1
        return QSize(super().sizeHint(option, index).width(), lines * style.px(LINE) + 2 * style.px(AIR))


class OptionTable(PlainTable):
    """Rows as they are ranked; leaving the gap is the last one, without a rank."""

    def __init__(self) -> None:
        super().__init__(tr("Moves, the best first"), COLUMNS)
        self.setItemDelegateForColumn(WHO, PeopleLines(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.options: tuple[OptionRow, ...] = ()

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
        "\n".join((*option.by_person, option.detail)),
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

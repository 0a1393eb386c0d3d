"""The list of reports, by how far each has come."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from planner.views.concern_board import ConcernBoard, ConcernCard
from solver.language import tr
from ui import style
from ui.concerns.words import STATES, act_by_words, is_late, received_words, result_of
from ui.widgets.grouped_model import Group, GroupedModel
from ui.widgets.grouped_table import GroupedDelegate, GroupedTable, draw_text

NUMBER, RECEIVED, SAID, WARD, THROUGH, ACT_BY, RESULT = range(7)
OPEN, PLACED, ALL = "open", "placed", "all"
SHOWN = {
    OPEN: ("new", "looked_at"),
    PLACED: ("placed",),
    ALL: ("new", "looked_at", "placed", "closed"),
}
_WIDTHS = (70, 128, 0, 146, 112, 104, 150)
_GIVES_WAY = (THROUGH, WARD, RECEIVED)
LEAST_SAID = 200


class ConcernModel(GroupedModel):
    """One line a report."""

    headings = (
        tr("No."), tr("Received"), tr("What was said"), tr("Ward"), tr("From"), tr("Act by"),
        tr("Flag or result"),
    )  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def groups_of(self, board: ConcernBoard, view: str, ward: str = "") -> list[Group]:
        """By state, in the order of the way a report goes; of one ward, or of all."""
        listed = [card for card in board.concerns if ward in ("", card.ward)]
        found = [
            (name, [card for card in listed if card.state == state])
            for state, name in STATES
            if state in SHOWN[view]
        ]
        return [Group(name, rows) for name, rows in found if rows]

    def card_at(self, row: int) -> ConcernCard | None:
        line = self.line_at(row)
        return line if isinstance(line, ConcernCard) else None

    def key(self, row: object) -> Hashable:
        return row.concern_id if isinstance(row, ConcernCard) else None

    def shown(self, row: object, column: int) -> str:
        if not isinstance(row, ConcernCard):
            return ""
        return (
            row.reference,
            received_words(row, self.today),
            row.summary,
            row.ward or "–",
            row.heard_through or "–",
            act_by_words(row, self.today),
            result_of(row)[0],
        )[column]


class ConcernDelegate(GroupedDelegate):
    """The flag or result as a tinted word; what was said in heavier type."""

    def __init__(self, model: ConcernModel, view: GroupedTable) -> None:
        super().__init__(model, view)
        self._concerns = model

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        card = self._concerns.card_at(row)
        if card is None:
            return
        inner = box.adjusted(style.px(8), 0, -style.px(8), 0)
        if column == RESULT:
            self._paint_result(painter, inner, card)
            return
        late = column == ACT_BY and is_late(card, self._concerns.today)
        strong = late or (column == SAID and card.open)
        tone = "warn" if late else "text" if column in (NUMBER, SAID) else "text2"
        draw_text(
            painter,
            inner,
            self._concerns.shown(card, column),
            tone,
            style.MEDIUM if strong else style.REGULAR,
        )

    def _paint_result(self, painter: QPainter, box: QRect, card: ConcernCard) -> None:
        text, kind = result_of(card)
        if not text:
            return
        look = style.theme()
        fills = {"danger": look.danger_tint, "warn": look.warn_tint, "ok": look.ok_tint}
        metrics = QFontMetrics(style.font(style.HINT, style.MEDIUM))
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - style.px(12))
        high = metrics.height() + style.px(4)
        chip = QRectF(
            box.left(), box.center().y() - high / 2, metrics.horizontalAdvance(words) + style.px(12), high
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(fills.get(kind, look.sunken)))
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(
            style.colour({"danger": look.danger, "warn": look.warn, "ok": look.ok}.get(kind, look.text2))
        )
        painter.setFont(style.font(style.HINT, style.MEDIUM))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


class ConcernTable(GroupedTable):
    """Enter changes what was written down; 1 to 4 choose what to do."""

    def __init__(self, model: ConcernModel) -> None:
        self.concerns = model
        super().__init__(model, tr("Concerns"))
        self.setItemDelegate(ConcernDelegate(model, self))

    def column_widths(self, room: int) -> list[int]:
        """What was said has the room that is left; the others give way until it has enough."""
        widths = [style.px(width) for width in _WIDTHS]
        for column in _GIVES_WAY:
            if room - sum(widths) < style.px(LEAST_SAID):
                widths[column] = 0
        widths[SAID] = max(room - sum(widths), style.px(60))
        return widths

    def current_card(self) -> ConcernCard | None:
        return self.concerns.card_at(self.currentIndex().row())

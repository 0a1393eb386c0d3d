"""Paints the cells of a rule: switch, sentence with its fields, must or prefer, price, result."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from planner.views.rule_list import RuleRow
from solver.language import tr
from ui import icons, style
from ui.rules import sentence
from ui.rules.model import ON, PRICE, RESULT, RULE, SCOPE, STRENGTH, RuleModel, breaking_once, why_locked
from ui.rules.reading import RuleResult
from ui.widgets.grouped_table import GroupedDelegate, GroupedTable, draw_text
from ui.widgets.toggle import draw_toggle

CELL_PADDING = 10
STRENGTH_HEIGHT = 20
_CENTRE = Qt.AlignmentFlag.AlignCenter


class RuleDelegate(GroupedDelegate):
    """``chosen_value`` is the field with the keyboard in the current row."""

    def __init__(self, model: RuleModel, view: GroupedTable) -> None:
        super().__init__(model, view)
        self._rules, self._view = model, view
        self.chosen_value = -1

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        rule, result = self._rules.rule_at(row), self._rules.result_at(row)
        if rule is None or result is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = box.adjusted(style.px(CELL_PADDING), 0, -style.px(CELL_PADDING), 0)
        if column == ON:
            draw_toggle(painter, toggle_box(box), on=rule.on)
        elif column == RULE:
            self._sentence(painter, box, row, rule)
        elif column == STRENGTH:
            draw_strength(painter, strength_box(box), rule)
        elif column == SCOPE:
            draw_text(painter, inner, rule.applies_to, "text2" if rule.on else "muted")
        elif column == PRICE:
            tone = "muted" if rule.must or not rule.on else "text2"
            draw_text(painter, inner, breaking_once(rule), tone)
        elif column == RESULT:
            draw_result(painter, inner, result)

    def _sentence(self, painter: QPainter, box: QRect, row: int, rule: RuleRow) -> None:
        laid = sentence.lay_out(rule.parts, sentence_width(box.width()))
        top = box.top() + (box.height() - laid.height) // 2
        current = self._view.currentIndex().row() == row
        chosen = self.chosen_value if current and self._view.hasFocus() else -1
        left = box.left() + style.px(CELL_PADDING)
        sentence.draw(painter, laid, left, top, on=rule.on, tinted=current, chosen=chosen)


def sentence_width(column_width: int) -> int:
    """The room a sentence has in its column."""
    return column_width - 2 * style.px(CELL_PADDING)


def toggle_box(cell: QRect) -> QRectF:
    """Where the switch stands in its cell."""
    width, height = style.px(28), style.px(14)
    return QRectF(cell.left() + style.px(8), cell.top() + (cell.height() - height) / 2, width, height)


def strength_box(cell: QRect) -> QRect:
    """Where Must | Prefer stands in its cell; each word has half of it."""
    height = style.px(STRENGTH_HEIGHT)
    metrics = QFontMetrics(style.font(style.TABLE, style.SEMIBOLD))
    half = max(metrics.horizontalAdvance(tr("Must")), metrics.horizontalAdvance(tr("Prefer"))) + style.px(16)
    top = cell.top() + (cell.height() - height) // 2
    return QRect(cell.left() + style.px(CELL_PADDING), top, 2 * half, height)


def draw_strength(painter: QPainter, box: QRect, rule: RuleRow) -> None:
    """Must | Prefer in one frame, the chosen one tinted, underlined and heavier; a lock where it is law."""
    look = style.theme()
    half = box.width() // 2
    for at, (word, chosen) in enumerate(((tr("Must"), rule.must), (tr("Prefer"), not rule.must))):
        part = QRect(box.left() + at * half, box.top(), half, box.height())
        painter.fillRect(part, style.colour(look.accent_tint if chosen and rule.on else look.surface))
        ink = (look.accent if rule.on else look.text2) if chosen else look.text2
        if why_locked(rule) and not chosen:
            size = style.px(12)
            place = QRectF(part.center().x() - size / 2 + 1, part.center().y() - size / 2 + 1, size, size)
            icons.draw(painter, "lock", place, look.muted)
            continue
        painter.setFont(style.font(style.TABLE, style.SEMIBOLD if chosen else style.REGULAR))
        painter.setPen(style.colour(ink))
        painter.drawText(part, _CENTRE, word)
        if chosen:
            painter.fillRect(part.left() + 1, part.bottom() - 1, part.width() - 2, 2, style.colour(ink))
    painter.setPen(QPen(style.colour(look.line2), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.fillRect(box.left() + half, box.top() + 1, 1, box.height() - 2, style.colour(look.line2))


def draw_result(painter: QPainter, box: QRect, result: RuleResult) -> None:
    """A tinted word; what has no result is said quietly, without a ground."""
    if result.kind == "plain":
        draw_text(painter, box, result.text, "muted")
        return
    look, font = style.theme(), style.font(style.HINT, style.SEMIBOLD)
    metrics = QFontMetrics(font)
    text = metrics.elidedText(result.text, Qt.TextElideMode.ElideRight, box.width() - style.px(12))
    height = metrics.height() + style.px(3)
    chip = QRect(box.left(), 0, metrics.horizontalAdvance(text) + style.px(12), height)
    chip.moveTop(box.center().y() - height // 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(getattr(look, f"{result.kind}_tint")))
    painter.drawRoundedRect(chip, 3, 3)
    painter.setFont(font)
    painter.setPen(style.colour(getattr(look, result.kind)))
    painter.drawText(chip, _CENTRE, text)

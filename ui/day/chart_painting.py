"""Paints the chart's rows: names, tours, and the day under its hours."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QTableView

from planner.views.day_rows import NO_DUSK
from ui import icons, style
from ui.day.blocks import block_box, draw_block, draw_dots
from ui.day.chart_model import DAY, NAME, ChartModel
from ui.day.chart_rows import OFFICERS, ChartRow
from ui.day.hours import HourScale
from ui.widgets.grouped_table import LEFT, RIGHT, GroupedDelegate, draw_text

TOUR_SHADE = 0.55  # how strong a tour is against its chip
DARK_SHADE = 0.7
GREYED = 0.3  # how strong the row of somebody is who cannot take what is dragged
MARKS = {"warn": ("triangle-alert", False), "danger": ("triangle", True)}
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class ChartDelegate(GroupedDelegate):
    """``chosen`` is the stop with the keyboard."""

    def __init__(self, model: ChartModel, view: QTableView) -> None:
        super().__init__(model, view)
        self.chart = model
        self.scale = HourScale()
        self.dusk = NO_DUSK
        self.chosen: int | None = None
        self.greyed: Mapping[int, str] = {}  # who cannot take what is dragged, and why

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        line = self.chart.row_at(row)
        if line is None:
            return
        if line.key[0] == OFFICERS and line.key[1] in self.greyed:
            painter.setOpacity(GREYED)
        if column == NAME:
            _draw_name(painter, box, line)
        elif column == DAY:
            self._draw_day(painter, box, line)
        elif line.chip:
            _draw_chip(painter, box, line)
        else:
            _draw_figures(painter, box, line)

    def _draw_day(self, painter: QPainter, box: QRect, line: ChartRow) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, box, line)
        if line.slot:
            self._draw_travel(painter, box, line)
        boxes = [block_box(self.scale, block.stop, box) for block in line.blocks]
        ends = [*(place.left() for place in boxes[1:]), float(box.right())]
        drawn = sorted(zip(line.blocks, boxes, ends), key=lambda one: one[0].stop.stop_id == self.chosen)
        for block, place, end in drawn:  # the one with the keyboard at last, on top
            draw_block(painter, block, place, end, chosen=block.stop.stop_id == self.chosen)

    def _draw_travel(self, painter: QPainter, box: QRect, line: ChartRow) -> None:
        """Dots on the way to each stop, as far as blocks drawn wider than they are leave room."""
        free, y = float(box.left()), box.center().y()
        for block in line.blocks:
            if block.stop.travel_minutes:
                went = self.scale.x(block.stop.start - block.stop.travel_minutes)
                draw_dots(painter, max(free, went), self.scale.x(block.stop.start), y)
            free = block_box(self.scale, block.stop, box).right()
        if line.home is not None and line.home[0] < line.home[1]:
            left = max(self.scale.x(line.home[0]), free) + 3
            draw_dots(painter, left, max(left + 4, self.scale.x(line.home[1])), y)

    def _draw_ground(self, painter: QPainter, box: QRect, line: ChartRow) -> None:
        """Grey after dusk, the tour in its shift's colour, and a line at every hour."""
        look = style.theme()
        top, height = box.top(), box.height() - 1
        dusk = max(float(box.left()), self.scale.x(self.dusk))
        if dusk < box.right():
            painter.fillRect(
                QRectF(dusk, top, box.right() + 1 - dusk, height), _shade(look.sunken, DARK_SHADE)
            )
        for start, end in line.spans:
            left, right = self.scale.x(start), min(self.scale.x(end), box.right() + 1.0)
            fill = look.shift(line.slot).fill if line.slot else look.cover
            painter.fillRect(QRectF(left, top, right - left, height), _shade(fill, TOUR_SHADE))
        painter.setPen(QPen(style.colour(look.line), 1))
        for hour in self.scale.hours():
            x = round(self.scale.x(hour)) + 0.5
            painter.drawLine(QLineF(x, top, x, top + height))
        if dusk < box.right():
            pen = QPen(style.colour(look.line2), 1)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(dusk, top), QPointF(dusk, top + box.height()))


def _draw_name(painter: QPainter, box: QRect, line: ChartRow) -> None:
    words = box.adjusted(style.px(12), 0, -style.px(4), 0)
    if line.broken:
        size = style.px(12)
        place = QRectF(words.right() - size, box.center().y() - size / 2, size, size)
        icons.draw(painter, "triangle", place, style.theme().danger, filled=True)
        words.setRight(words.right() - size - style.px(4))
    draw_text(painter, words, line.name, weight=style.MEDIUM, align=LEFT)


def _draw_chip(painter: QPainter, box: QRect, line: ChartRow) -> None:
    """The letter of the shift in its colour."""
    colours, size = style.theme().shift(line.slot), style.px(18)
    width = max(size, painter.fontMetrics().horizontalAdvance(line.chip) + style.px(8))
    place = QRectF(box.center().x() - width / 2, box.center().y() - size / 2, width, size)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(colours.fill))
    painter.drawRoundedRect(place, 3, 3)
    painter.setPen(style.colour(colours.ink))
    painter.setFont(style.font(style.HINT, style.BOLD))
    painter.drawText(place, _MIDDLE, line.chip)


def _draw_figures(painter: QPainter, box: QRect, line: ChartRow) -> None:
    """Minutes planned of the target, with a triangle where they fall short."""
    mark = MARKS.get(line.tone)
    words = box.adjusted(style.px(18), 0, -style.px(8), 0)
    if mark is not None:
        name, filled = mark
        size = style.px(12)
        place = QRectF(box.left() + style.px(2), box.center().y() - size / 2, size, size)
        icons.draw(painter, name, place, getattr(style.theme(), line.tone), filled=filled)
    draw_text(painter, words, line.figures, line.tone if mark else "text2", style.MEDIUM, RIGHT)


def _shade(colour: str, strength: float) -> QColor:
    shaded = QColor(style.colour(colour))
    shaded.setAlphaF(strength)
    return shaded

"""Cover of one day as a small drawing: an area of planned people, the required line, red where short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from planner.views.rota_verdict import CoverStep
from ui import style


def draw_profile(
    painter: QPainter, box: QRect, steps: Sequence[CoverStep], first: int, last: int, most: int
) -> None:
    """Draw steps into a box: ``first`` to ``last`` wall minutes wide, ``most`` people high."""
    look = style.theme()
    wide = max(1, last - first)
    unit = box.height() / max(1, most)
    floor = box.bottom()
    for step in steps:
        left = box.left() + (max(first, step.start) - first) / wide * box.width()
        right = box.left() + (min(last, step.end) - first) / wide * box.width()
        if right <= left:
            continue
        planned, required = step.planned * unit, step.required * unit
        painter.fillRect(QRectF(left, floor - planned, right - left, planned), style.colour(look.cover))
        if required > planned:
            short = QRectF(left, floor - required, right - left, required - planned)
            painter.fillRect(short, style.colour(look.danger))
    _required_line(painter, box, steps, first, wide, unit)


def _required_line(
    painter: QPainter, box: QRect, steps: Sequence[CoverStep], first: int, wide: int, unit: float
) -> None:
    painter.setPen(QPen(style.colour(style.theme().text), 1.4))
    before: QPointF | None = None
    for step in steps:
        left = box.left() + (max(first, step.start) - first) / wide * box.width()
        right = box.left() + (min(first + wide, step.end) - first) / wide * box.width()
        height = box.bottom() - step.required * unit
        start, end = QPointF(left, height), QPointF(right, height)
        if before is not None and abs(before.x() - left) < 1:
            painter.drawLine(before, start)
        elif step.required:
            painter.drawLine(QPointF(left, box.bottom()), start)
        painter.drawLine(start, end)
        before = end
    if before is not None:
        painter.drawLine(before, QPointF(before.x(), box.bottom()))

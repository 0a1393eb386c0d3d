"""Joint activities on the chart: a line from row to row, with a dot at every block it joins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from planner.views.day_plan import StopKind
from ui import style
from ui.day.chart_rows import Block

WIDTH, DOT = 1.3, 3.0


def draw_joint(painter: QPainter, boxes: Sequence[tuple[Block, QRectF]], left: int) -> None:
    """Lines pass behind blocks that have no part in them; ``left`` is where the day begins."""
    joint = joint_boxes(boxes)
    around = painter.viewport()
    free = QRegion(around.adjusted(left, 0, 0, 0))
    for box in (box.toAlignedRect() for _, box in boxes):
        if around.intersects(box):  # of a force most rows are out of sight
            free -= QRegion(box)
    painter.setClipRegion(free)
    for kind, together in joint:
        _draw_lines(painter, kind, together)
    painter.setClipping(False)
    for kind, together in joint:
        _draw_ends(painter, kind, together)


def joint_boxes(boxes: Sequence[tuple[Block, QRectF]]) -> list[tuple[StopKind, list[QRectF]]]:
    """The boxes of every joint activity of which two or more are shown."""
    found: dict[str, tuple[StopKind, list[QRectF]]] = {}
    for block, box in boxes:
        if block.stop.joint:
            found.setdefault(block.stop.joint, (block.stop.kind, []))[1].append(box)
    return [(kind, together) for kind, together in found.values() if len(together) > 1]


def _colour_of(kind: StopKind) -> QColor:
    look = style.theme()
    return style.colour(look.accent if kind is StopKind.PATROL else look.text)


def _draw_lines(painter: QPainter, kind: StopKind, boxes: Sequence[QRectF]) -> None:
    painter.setPen(QPen(_colour_of(kind), WIDTH))
    for above, below in pairwise(boxes):
        x = above.center().x()
        painter.drawLine(QPointF(x, above.bottom()), QPointF(x, below.top()))


def _draw_ends(painter: QPainter, kind: StopKind, boxes: Sequence[QRectF]) -> None:
    """A dot where a line begins and ends, so that a block it only passes is not taken for one of them."""
    painter.setBrush(_colour_of(kind))
    painter.setPen(QPen(style.colour(style.theme().surface), 0.8, Qt.PenStyle.SolidLine))
    for above, below in pairwise(boxes):
        for y in (above.bottom(), below.top()):
            painter.drawEllipse(QPointF(above.center().x(), y), DOT, DOT)

"""Cover of one day as a small drawing: an area of planned people, the required line, red where short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.views.rota_verdict import CoverStep
from solver.language import tr
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


class CurvePicture(QWidget):
    """A demand by time of day as steps, with its hours below; its accessible name says it in words."""

    def __init__(self) -> None:
        super().__init__()
        self._demand: tuple[int, ...] = ()
        self._minutes = 30
        self.setFixedHeight(style.px(84))

    def show_curve(self, demand: Sequence[int], step_minutes: int) -> None:
        """How many people in each step of the day."""
        self._demand, self._minutes = tuple(demand), step_minutes
        changes = [at for at, one in enumerate(self._demand) if at == 0 or one != self._demand[at - 1]]
        said = "; ".join(
            tr("from {clock} {demand}", clock=self._clock(at), demand=self._demand[at]) for at in changes
        )
        self.setAccessibleName(tr("People needed: {said}", said=said or tr("not read yet")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(400), style.px(84))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self)
        foot = style.px(16)
        box = self.rect().adjusted(style.px(22), foot // 2, -style.px(10), -foot)
        most, count = max(self._demand, default=0), max(1, len(self._demand))
        painter.setFont(style.font(style.HINT))
        for at, people in enumerate(self._demand):
            left, right = (box.left() + round(place * box.width() / count) for place in (at, at + 1))
            tall = round(box.height() * people / max(1, most))
            painter.fillRect(left, box.bottom() - tall, right - left, tall, style.colour(look.cover))
            painter.fillRect(left, box.bottom() - tall, right - left, 1, style.colour(look.text))
            if at * self._minutes % 240 == 0:
                painter.setPen(style.colour(look.text2))
                painter.drawText(left, box.bottom() + foot - 2, self._clock(at)[:2])
        painter.setPen(style.colour(look.text2))
        for people in {0, most}:
            y = box.bottom() - round(box.height() * people / max(1, most))
            painter.drawText(
                QRect(0, y - foot // 2, style.px(18), foot), Qt.AlignmentFlag.AlignRight, str(people)
            )
        painter.end()

    def _clock(self, at: int) -> str:
        minute = at * self._minutes
        return f"{minute // 60 % 24:02d}:{minute % 60:02d}"

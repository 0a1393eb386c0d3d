"""What the shapes of the chart and of the map mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy

from planner.views.day_plan import DayPlan, StopKind
from planner.views.day_rows import NO_DUSK
from solver.language import tr
from ui import style
from ui.day.blocks import draw_dots, draw_face
from ui.town_map.circles import RING
from ui.town_map.ground import draw_base
from ui.widgets.figures import clock

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class DayLegend(QFrame):
    """One line at the foot of the chart; what finds no room is left out, its name says everything."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._dusk = NO_DUSK
        style.look.changed.connect(self.updateGeometry)
        self.show_plan(None)

    def show_plan(self, plan: DayPlan | None) -> None:
        self._dusk = plan.dusk if plan else NO_DUSK
        self.setAccessibleName(tr("Legend: ") + ", ".join(words for words, _, _ in self._parts()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, style.px(28))

    def _parts(self) -> list[tuple[str, int, Callable[[QPainter, QRectF], None]]]:
        dark = tr("grey after {dusk}: pairs only", dusk=clock(self._dusk))
        parts: list[tuple[str, int, Callable[[QPainter, QRectF], None]]] = [
            (tr("briefing"), 17, _face(StopKind.BRIEFING, "B")),
            (tr("patrol at hotspot 3"), 17, _face(StopKind.PATROL, "3")),
            (tr("visit"), 22, _face(StopKind.VISIT, "A")),
            (tr("joint, same time"), 10, _draw_joint),
            (tr("travel"), 20, _draw_travel),
            (tr("meal break"), 22, _face(StopKind.MEAL, "")),
            (tr("other task"), 22, _face(StopKind.COMMITMENT, "")),
        ]
        return [*parts, (dark, 0, _nothing)] if self._dusk < NO_DUSK else parts

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, high = float(style.px(12)), style.px(15)
        for words, wide, draw in self._parts():
            painter.setFont(style.font(style.HINT))
            room = painter.fontMetrics().horizontalAdvance(words)
            width = style.px(wide)
            if x + width + room > self.width():
                break
            draw(painter, QRectF(x, (self.height() - high) / 2, width, high))
            x += width + (style.px(6) if wide else 0)
            painter.setFont(style.font(style.HINT))
            painter.setPen(style.colour(style.theme().text2))
            painter.drawText(QRectF(x, 0, room + 2, self.height()), _LEFT, words)
            x += room + style.px(18)
        painter.end()


class MapLegend(QFrame):
    """The rings and the base, under the map."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._base = ""
        self.show_base("")

    def show_base(self, name: str) -> None:
        self._base = name
        base = tr(", {name} base", name=name) if name else ""
        self.setAccessibleName(
            tr("Legend: rings for target met, 75 to 99 percent, under 75 percent{base}", base=base)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, style.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, look = QPainter(self), style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(style.font(style.HINT))
        x, size = float(style.px(12)), style.px(11)
        for words, percent, tone in (
            (tr("target met"), 100, look.day.bar),
            ("75–99%", 85, look.warn),
            (tr("under 75%"), 55, look.danger),
        ):
            ring = QRectF(x, (self.height() - size) / 2, size, size)
            painter.setPen(QPen(style.colour(look.line), RING - 0.5))
            painter.drawEllipse(ring)
            painter.setPen(QPen(style.colour(tone), RING - 0.5))
            painter.drawArc(ring, 90 * 16, -360 * 16 * percent // 100)
            x = _words(painter, x + size + style.px(5), self.height(), words) + style.px(14)
        if self._base:
            said = tr("{base} base", base=self._base)
            left = self.width() - painter.fontMetrics().horizontalAdvance(said) - style.px(12)
            if left - style.px(16) > x:
                _words(painter, left, self.height(), said)
                draw_base(painter, QPointF(left - style.px(10), self.height() / 2))
        painter.end()


def _words(painter: QPainter, x: float, height: int, words: str) -> float:
    room = painter.fontMetrics().horizontalAdvance(words)
    painter.setPen(style.colour(style.theme().text2))
    painter.drawText(QRectF(x, 0, room + 2, height), _LEFT, words)
    return x + room


def _face(kind: StopKind, label: str) -> Callable[[QPainter, QRectF], None]:
    def draw(painter: QPainter, box: QRectF) -> None:
        draw_face(painter, kind, label, box)

    return draw


def _draw_joint(painter: QPainter, box: QRectF) -> None:
    colour, x = style.colour(style.theme().text), box.center().x()
    painter.setPen(QPen(colour, 1.3))
    painter.drawLine(QPointF(x, box.top() + 2), QPointF(x, box.bottom() - 2))
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    for y in (box.top() + 2, box.bottom() - 2):
        painter.drawEllipse(QPointF(x, y), 2.6, 2.6)


def _draw_travel(painter: QPainter, box: QRectF) -> None:
    draw_dots(painter, box.left(), box.right(), box.center().y())


def _nothing(painter: QPainter, box: QRectF) -> None:
    """Words alone."""

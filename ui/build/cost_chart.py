"""Cost over time: the best found falls, the proven bound rises, what lies between is still unknown."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from planner.solve_job import BuildState
from solver.language import tr
from ui import style
from ui.widgets.figures import duration

LEFT, RIGHT, TOP, BOTTOM = 56, 130, 20, 28  # room for words around the plot
LINES = 5
NOTHING_YET = tr("The best plan found and what is proven are drawn here while a build runs.")
STEPS_SECONDS = (0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800)
STEPS_MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 3000, 6000, 12000, 30000)


class CostChart(QWidget):
    """Draws the trace of a build; the table of improvements beside it is its twin in words."""

    def __init__(self) -> None:
        super().__init__()
        self._state = BuildState()
        self.setMinimumHeight(style.px(110))

    def sizeHint(self) -> QSize:
        return QSize(style.px(700), style.px(340))

    def show_state(self, state: BuildState) -> None:
        self._state = state
        self.setAccessibleName(_words(state))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), style.colour(style.theme().surface))
        painter.setFont(style.font(style.HINT))
        if not self._state.limit_seconds and not self._state.trace:  # no build has begun
            painter.setPen(style.colour(style.theme().muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, NOTHING_YET)
            return
        best = _points([(seconds, best) for seconds, best, _ in self._state.trace])
        bound = _points([(seconds, bound) for seconds, _, bound in self._state.trace])
        plot = QRectF(self.rect()).adjusted(
            style.px(LEFT), style.px(TOP), -style.px(RIGHT), -style.px(BOTTOM)
        )
        scale = _Scale(plot, self._state, best)
        self._draw_axes(painter, scale)
        if best:
            self._draw_unknown(painter, scale, best, bound)
            self._draw_line(painter, scale, bound, dashed=True)
            self._draw_line(painter, scale, best, dashed=False)
            self._draw_words(painter, scale)

    def _draw_axes(self, painter: QPainter, scale: _Scale) -> None:
        look, plot = style.theme(), scale.plot
        for cost in range(0, scale.most + 1, scale.step):
            y = scale.y(cost)
            painter.setPen(QPen(style.colour(look.line)))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
            painter.setPen(style.colour(look.muted))
            box = QRectF(0, y - style.px(8), plot.left() - style.px(8), style.px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _short(cost))
        step = next((one for one in STEPS_SECONDS if one * LINES >= scale.seconds), STEPS_SECONDS[-1])
        for number in range(int(scale.seconds / step) + 1):
            seconds = step * number
            box = QRectF(
                scale.x(seconds) - style.px(30), plot.bottom() + style.px(6), style.px(60), style.px(16)
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, _seconds(seconds, scale.seconds))

    def _draw_unknown(
        self, painter: QPainter, scale: _Scale, best: list[QPointF], bound: list[QPointF]
    ) -> None:
        """The space between the lines; below the first bound nothing is proven, so it reaches to 0."""
        start = best[0].x()
        lower = [scale.point(start, 0), scale.point(bound[0].x() if bound else scale.now, 0)]
        lower += scale.stairs(bound)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(style.theme().accent_tint))
        painter.drawPolygon(QPolygonF(scale.stairs(best) + lower[::-1]))

    def _draw_line(self, painter: QPainter, scale: _Scale, points: list[QPointF], *, dashed: bool) -> None:
        if not points:
            return
        look = style.theme()
        pen = QPen(style.colour(look.text if dashed else look.accent), 1.5 if dashed else 2)
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(scale.stairs(points)))
        if not dashed:
            painter.setBrush(style.colour(look.accent))
            for point in points:
                _draw_mark(painter, scale.point(point.x(), point.y()), above=point.y() > scale.most)

    def _draw_words(self, painter: QPainter, scale: _Scale) -> None:
        """The two lines named at their ends, apart even when the figures are not."""
        look, state = style.theme(), self._state
        height = style.px(16)
        painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
        x = scale.x(scale.now) + style.px(8)
        top = scale.y(state.best_minutes or 0) - height
        painter.setPen(style.colour(look.accent))
        painter.drawText(
            QPointF(x, top + height / 2),
            tr("best {best_minutes}", best_minutes=duration(state.best_minutes or 0)),
        )
        if state.bound_minutes is not None:
            bound = max(scale.y(state.bound_minutes), top + height * 1.6)
            painter.setPen(style.colour(look.text))
            painter.drawText(
                QPointF(x, bound + height / 2),
                tr("not below {bound_minutes}", bound_minutes=duration(state.bound_minutes)),
            )


class _Scale:
    """From seconds and minutes of cost to places in the plot."""

    def __init__(self, plot: QRectF, state: BuildState, best: list[QPointF]) -> None:
        self.plot = plot
        self.now = max(state.seconds, state.trace[-1][0] if state.trace else 0.0)
        ahead = max(2 * self.now, 10.0) if state.running else self.now
        self.seconds = max(self.now, min(state.limit_seconds, ahead), 1.0)
        wanted = _shown_most(best)
        self.step = next((step for step in STEPS_MINUTES if step * LINES >= wanted), STEPS_MINUTES[-1])
        self.most = max(self.step, -(-wanted // self.step) * self.step)

    def x(self, seconds: float) -> float:
        return self.plot.left() + self.plot.width() * seconds / self.seconds

    def y(self, cost: float) -> float:
        """Costs above the plot are arrows at its edge: the first plans are far off and soon gone."""
        return self.plot.bottom() - self.plot.height() * min(cost, self.most) / self.most

    def point(self, seconds: float, cost: float) -> QPointF:
        return QPointF(self.x(seconds), self.y(cost))

    def stairs(self, points: list[QPointF]) -> list[QPointF]:
        """Each figure holds until the next."""
        drawn: list[QPointF] = []
        for number, point in enumerate(points):
            until = points[number + 1].x() if number + 1 < len(points) else self.now
            drawn += [self.point(point.x(), point.y()), self.point(until, point.y())]
        return drawn


def _draw_mark(painter: QPainter, place: QPointF, *, above: bool) -> None:
    """A dot, or above the plot an arrow that points out of it."""
    if not above:
        painter.drawEllipse(place, 3, 3)
        return
    tip = [QPointF(-4, 3), QPointF(4, 3), QPointF(0, -5)]
    painter.drawPolygon(QPolygonF([place + corner for corner in tip]))


def _shown_most(best: list[QPointF]) -> int:
    """The plot reaches twice the last cost and half as much again: the end is what matters."""
    if not best:
        return 60
    return int(min(max(point.y() for point in best), 3 * best[-1].y() + 60))


def _seconds(at: float, whole: float) -> str:
    """ "40 s"; with a tenth where the whole axis is a few seconds, so that no two places are called alike."""
    return tr("{at:.0f} s", at=at) if whole >= LINES else tr("{at:.1f} s", at=at)


def _points(given: list[tuple[float, int | None]]) -> list[QPointF]:
    """Where a figure changed."""
    points: list[QPointF] = []
    for seconds, cost in given:
        if cost is not None and (not points or points[-1].y() != cost):
            points.append(QPointF(seconds, cost))
    return points


def _short(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return tr("{hours} h {rest:02d}", hours=hours, rest=rest) if rest else tr("{hours} h", hours=hours)


def _words(state: BuildState) -> str:
    if state.best_minutes is None:
        return tr("Cost over time: no plan yet")
    bound = (
        ""
        if state.bound_minutes is None
        else tr(", proven not below {bound_minutes}", bound_minutes=duration(state.bound_minutes))
    )
    return tr(
        "Cost over time: best found {best_minutes}{bound}, {improvements} steps",
        best_minutes=duration(state.best_minutes),
        bound=bound,
        improvements=len(state.improvements),
    )

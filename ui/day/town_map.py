"""The map of the day. The wheel and + − zoom, dragging moves it, M shows everything again."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from planner.views.day_plan import DayPlan, DayRow, StopKind
from ui import style
from ui.day.map_painting import (
    FOOT,
    Places,
    draw_base,
    draw_ground,
    draw_hotspot,
    draw_route,
    draw_scale,
    draw_visits,
    draw_wards,
    places_of,
    spoken_map,
)
from ui.day.map_scale import MapScale
from ui.day.outline import example_outline

STEP = 1.25  # of one zoom
MARGIN = 30  # pixels around what is fitted
PAN = 40
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (PAN, 0),
    Qt.Key.Key_Right: (-PAN, 0),
    Qt.Key.Key_Up: (0, PAN),
    Qt.Key.Key_Down: (0, -PAN),
}


class TownMap(QWidget):
    """``hotspot_chosen`` carries the id of a hotspot that was clicked."""

    hotspot_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(style.px(180))
        self.setAccessibleName("Map")
        self.setAccessibleDescription(
            "The chart by hotspot has every figure of the map. Arrows move it, + and − zoom, M shows all."
        )
        self.plan: DayPlan | None = None
        self.scale = MapScale(QSizeF(1, 1))
        self._row: DayRow | None = None
        self._hotspot: int | None = None
        self._fitted = True
        self._placed: tuple[tuple[DayPlan, MapScale, int], Places] | None = None
        self._held: QPointF | None = None
        self._dragged = False

    def sizeHint(self) -> QSize:
        return QSize(style.px(440), style.px(420))

    # Contents ---------------------------------------------------------------------------------------

    def show_plan(self, plan: DayPlan | None) -> None:
        """Show a day; where one looks stays, unless everything was in view."""
        self.plan = plan
        self.setAccessibleName(spoken_map(plan) if plan else "Map")
        if self._fitted:
            self.fit()
        self.update()

    def show_selection(self, row: DayRow | None, hotspot_id: int | None) -> None:
        """The person whose way is drawn, and the hotspot that stands out."""
        self._row, self._hotspot = row, hotspot_id
        self.update()

    def fit(self) -> None:
        """Everything in view."""
        plan = self.plan
        points = [(dot.easting, dot.northing) for dot in plan.hotspots] if plan else []
        if plan is not None:
            points += [(dot.easting, dot.northing) for dot in plan.visits]
            points += [(plan.base_easting, plan.base_northing)] if plan.base_name else []
        self.scale = MapScale.around(QSizeF(self.size()), points, style.px(MARGIN), style.px(FOOT))
        self._fitted = True
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        self.scale = self.scale.zoomed(factor, around)
        self._fitted = False
        self.update()

    def zoom_in(self) -> None:
        self.zoom(STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / STEP)

    # Painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plan = self.plan
        outline = example_outline() if plan is not None and plan.example_data else None
        draw_ground(painter, self.scale, outline)
        if plan is not None:
            self._draw_plan(painter, plan)
            draw_scale(painter, self.scale, schematic=outline is not None)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(style.colour(style.theme().accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _draw_plan(self, painter: QPainter, plan: DayPlan) -> None:
        places = self._places_now(plan)
        stops = self._row.stops if self._row else ()
        mine = frozenset(stop.label for stop in stops if stop.kind is StopKind.VISIT)
        draw_wards(painter, plan, places, self.rect().toRectF())
        draw_route(painter, self._route(plan, places))
        draw_visits(painter, plan, places, mine)
        for dot, disc in zip(plan.hotspots, places.hotspots):
            draw_hotspot(painter, dot, disc, chosen=dot.hotspot_id == self._hotspot)
        if plan.base_name:
            draw_base(painter, self.scale.at(plan.base_easting, plan.base_northing))

    def _places_now(self, plan: DayPlan) -> Places:
        """Where things are drawn; found once for a plan and a scale."""
        key = plan, self.scale, style.look.text_percent
        if self._placed is None or self._placed[0] != key:
            self._placed = key, places_of(plan, self.scale)
        return self._placed[1]

    def _route(self, plan: DayPlan, places: Places) -> list[QPointF]:
        """From base to base over the selected person's stops, as the map draws them."""
        if self._row is None or not self._row.stops:
            return []
        spots = {dot.hotspot_id: disc.centre for dot, disc in zip(plan.hotspots, places.hotspots)}
        letters = {dot.label: disc.centre for dot, disc in zip(plan.visits, places.visits)}
        base = self.scale.at(plan.base_easting, plan.base_northing)
        way = [base]
        for stop in self._row.stops:
            if stop.kind is StopKind.PATROL and stop.item_id in spots:
                way.append(spots[stop.item_id])
            elif stop.kind is StopKind.VISIT and stop.label in letters:
                way.append(letters[stop.label])
            elif stop.easting is not None and stop.northing is not None:
                way.append(self.scale.at(stop.easting, stop.northing))
        return [*way, base]

    # Keys and mouse ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self.scale = MapScale(QSizeF(self.size()), self.scale.middle, self.scale.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(event.key())
        if way is not None:
            self._move(*way)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            way = event.position() - self._held
            if self._dragged or way.manhattanLength() > 4:
                self._dragged = True
                self._held = event.position()
                self._move(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and not self._dragged and self.plan is not None:
            for dot, disc in zip(self.plan.hotspots, self._places_now(self.plan).hotspots):
                if disc.holds(event.position()):
                    self.hotspot_chosen.emit(dot.hotspot_id)
        self._held = None

    def _move(self, right: float, down: float) -> None:
        self.scale = self.scale.moved(right, down)
        self._fitted = False
        self.update()

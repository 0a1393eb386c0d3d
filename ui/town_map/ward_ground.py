"""The ward map under a map: the wards as areas with their borders and names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from planner.views.ward_map import WardMap
from ui import style
from ui.town_map.ground import FOOT
from ui.town_map.scale import Disc, MapScale

NAME_GROUND = 0.8  # how much of a border shows behind a name: little
STEPS = (0, 1, -1, 2, -2, 3, -3)  # lines by which a name may stand off the middle of its ward
_CENTRE = Qt.AlignmentFlag.AlignCenter


class WardGround:
    """Drawn in metres by the painter itself, so that moving the map costs nothing."""

    def __init__(self, base: WardMap) -> None:
        self.base = base
        # Metres from a corner of the map: in grid metres the painter's numbers would be too coarse.
        self._east, self._north = base.wards[0].rings[0][0]
        self._areas = QPainterPath()
        for ward in base.wards:
            for ring in ward.rings:
                points = [QPointF(east - self._east, north - self._north) for east, north in ring]
                self._areas.addPolygon(QPolygonF(points))

    def draw(self, painter: QPainter, scale: MapScale) -> None:
        """Land lighter than what lies outside all wards, with a line along every border."""
        look, origin = style.theme(), scale.at(self._east, self._north)
        painter.fillRect(QRectF(QPointF(0, 0), scale.size), style.colour(look.sunken))
        pen = QPen(style.colour(look.line2), 1)
        pen.setCosmetic(True)
        painter.save()
        painter.setTransform(QTransform(scale.scale, 0, 0, -scale.scale, origin.x(), origin.y()), True)
        painter.setPen(pen)
        painter.setBrush(style.colour(look.surface))
        painter.drawPath(self._areas)
        painter.restore()

    def draw_names(self, painter: QPainter, scale: MapScale, discs: Sequence[Disc]) -> None:
        """Each in the middle of its ward, or a little over or under it, where it lies on nothing."""
        painter.setFont(style.font(style.HINT))
        painter.setPen(style.colour(style.theme().text2))
        ground = QColor(style.colour(style.theme().surface))
        ground.setAlphaF(NAME_GROUND)
        metrics, size = painter.fontMetrics(), QRectF(QPointF(0, 0), scale.size)
        taken = [QRectF(d.x - d.radius, d.y - d.radius, 2 * d.radius, 2 * d.radius) for d in discs]
        taken.append(QRectF(0, size.bottom() - style.px(FOOT), size.width(), style.px(FOOT)))
        for ward in self.base.wards:
            middle, high = scale.at(*ward.middle), float(metrics.height())
            wide = metrics.horizontalAdvance(ward.name) + 2.0
            for step in STEPS:
                place = QRectF(middle.x() - wide / 2, middle.y() - high / 2 + step * high, wide, high)
                if size.contains(place) and not any(place.intersects(other) for other in taken):
                    taken.append(place)
                    painter.fillRect(place, ground)
                    painter.drawText(place, _CENTRE, ward.name)
                    break

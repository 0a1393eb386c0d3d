"""Where the report in hand lies, with the hotspot it belongs to and its circle to scale."""

from __future__ import annotations

from dataclasses import replace
from math import dist

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPen

from planner.places.grid_reference import grid_text
from planner.views.concern_board import ConcernCard
from planner.views.hotspot_board import HotspotBoard
from solver.language import tr
from ui import style
from ui.concerns.reading import Near
from ui.town_map.circles import ENOUGH, discs_of, draw_hotspot
from ui.town_map.marks import draw_mark, tip_of
from ui.town_map.scale import Point
from ui.town_map.view import MapView
from ui.widgets.table_twin import Twin

TWIN = (tr("Hotspot"), tr("Ward"), tr("Place"), tr("Radius"), tr("From the report"))
ROUND_METRES = 450  # shown around the place
CLOSER = 5.0  # than a map of the town begins: the circle of a hotspot can be seen


class PlaceMap(MapView):
    """Its name says in words what it shows: how far from which hotspot."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleDescription(tr("T shows it as a table. Arrows move it, + and − zoom."))
        self.setMinimumHeight(style.px(120))
        self.setMaximumHeight(style.px(330))
        self._card: ConcernCard | None = None
        self._near: Near | None = None
        self._board: HotspotBoard | None = None

    def sizeHint(self) -> QSize:
        return QSize(style.px(400), style.px(190))

    def show_concern(self, board: HotspotBoard, card: ConcernCard | None, near: Near | None) -> None:
        self._board, self._card, self._near = board, card, near
        where = near.words if near else tr("no hotspot near")
        known = card is not None and card.point is not None
        self.setAccessibleName(
            tr("Map: {where}", where=where) if known else tr("Map: the place is not known")
        )
        self.fit()

    def fit(self) -> None:
        """Close enough to see the circle."""
        super().fit()
        if self._card is not None and self._card.point is not None:
            east, north = self._card.point
            self.scale = replace(self.scale.zoomed(CLOSER), middle=(float(east), float(north)))

    @property
    def shown(self) -> bool:
        return self._board is not None

    @property
    def schematic(self) -> bool:
        return self._board is not None and self._board.example_data

    def points(self) -> list[Point]:
        """Around the report; without its place, all hotspots."""
        if self._card is not None and self._card.point is not None:
            east, north = self._card.point
            return [(east + step, north + step) for step in (-ROUND_METRES, ROUND_METRES)]
        return [(one.easting, one.northing) for one in self._board.hotspots] if self._board else []

    def twin(self) -> Twin:
        """The report, and every hotspot with how far it is from there."""
        cards = self._board.hotspots if self._board else ()
        point = self._card.point if self._card is not None else None
        far = {one: dist((one.easting, one.northing), point) if point else None for one in cards}
        nearest = sorted(cards, key=lambda one: (far[one] or 0, one.number))
        rows = tuple(
            (
                one.title,
                one.ward,
                grid_text(one.easting, one.northing),
                tr("{radius_m} m", radius_m=one.radius_m),
                "" if far[one] is None else tr("{far:.0f} m", far=far[one]),
            )
            for one in nearest
        )
        return Twin(self.accessibleName(), TWIN, rows)

    def draw(self, painter: QPainter) -> None:
        if self._board is None:
            return
        cards = self._board.hotspots
        discs = discs_of(cards, self.scale)
        near = self._near.card.hotspot_id if self._near else None
        self.draw_names(painter, cards, discs)
        for card, disc in zip(cards, discs):
            if card.hotspot_id == near:
                reach = card.radius_m * self.scale.scale
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(style.colour(style.theme().danger), 1.2, Qt.PenStyle.DashLine))
                painter.drawEllipse(self.scale.at(card.easting, card.northing), reach, reach)
            draw_hotspot(painter, card.number, ENOUGH, disc, chosen=card.hotspot_id == near)
        if self._card is not None and self._card.point is not None:
            draw_mark(painter, tip_of(self.scale.at(*self._card.point), discs))

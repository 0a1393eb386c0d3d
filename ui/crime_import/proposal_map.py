"""The proposed hotspots on the map: circles to scale with the number of records, over wards and points."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.places.hotspot_finder import HotspotProposal
from solver.language import tr
from ui import style
from ui.crime_import.draft import CrimeDraft
from ui.town_map.circles import discs_of, draw_hotspot, draw_ward_names
from ui.town_map.scale import Disc, MapScale, Point
from ui.town_map.view import MapView
from ui.widgets.figures import many

TOLERANCE_METRES = 25.0
MOST_POINTS = 2000
POINT_STRENGTH = 0.35


class ProposalMap(MapView):
    """``chosen`` carries the number of a proposal that was clicked."""

    chosen = Signal(int)

    def __init__(self, draft: CrimeDraft) -> None:
        super().__init__()
        self.draft = draft
        self.setAccessibleDescription(tr("The list of proposals has every figure of the map."))
        self._current = -1
        self._outlines: list[tuple[str, list[Point]]] = []
        self._points: list[tuple[float, float, int]] = []

    def show_found(self) -> None:
        """Wards as lines, published points as dots; found once for what was read."""
        found = self.draft.found
        self._outlines, self._points = [], []
        if found is not None:
            wards = found.read.wards.wards if found.read.wards else ()
            self._outlines = [
                (ward.name, [(float(e), float(n)) for e, n in ring])
                for ward in wards
                for ring in ward.outline(TOLERANCE_METRES)
            ]
            crimes = found.read.files.crimes
            rows = zip(crimes.easting.tolist(), crimes.northing.tolist(), crimes.count.tolist(), strict=True)
            sums: dict[tuple[float, float], int] = {}
            for easting, northing, count in rows:
                sums[easting, northing] = sums.get((easting, northing), 0) + count
            most = sorted(sums.items(), key=lambda one: -one[1])[:MOST_POINTS]
            self._points = [(easting, northing, count) for (easting, northing), count in most]
        self.setAccessibleName(
            tr("Map: {proposed_hotspots}", proposed_hotspots=many(len(self._proposals()), "proposed hotspot"))
        )
        self.show_again()

    def choose(self, number: int) -> None:
        self._current = number
        self.update()

    def _proposals(self) -> tuple[HotspotProposal, ...]:
        return self.draft.found.proposals if self.draft.found else ()

    def points(self) -> list[Point]:
        return [(one.easting, one.northing) for one in self._proposals()]

    def draw(self, painter: QPainter) -> None:
        look = style.theme()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.colour(look.line2), 1))
        for _, outline in self._outlines:
            painter.drawPolygon(QPolygonF([self.scale.at(*point) for point in outline]))
        self._draw_points(painter)
        proposals, discs = self._proposals(), self._discs()
        draw_ward_names(painter, proposals, discs, (), self.rect().toRectF())
        for at, (one, disc) in enumerate(zip(proposals, discs)):
            self._draw_reach(painter, self.scale, one, taken=at in self.draft.chosen)
            share = 100 if at in self.draft.chosen else 0
            draw_hotspot(painter, at + 1, share, disc, chosen=at == self._current)

    def _draw_points(self, painter: QPainter) -> None:
        colour = QColor(style.colour(style.theme().danger))
        colour.setAlphaF(POINT_STRENGTH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for easting, northing, count in self._points:
            size = min(1.0 + 0.5 * sqrt(count), 8.0)
            painter.drawEllipse(self.scale.at(easting, northing), size, size)

    def _draw_reach(self, painter: QPainter, scale: MapScale, one: HotspotProposal, *, taken: bool) -> None:
        reach = one.radius_m * scale.scale
        tone = style.theme().accent if taken else style.theme().line2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.colour(tone), 1.2, Qt.PenStyle.DashLine))
        painter.drawEllipse(scale.at(one.easting, one.northing), reach, reach)

    def _discs(self) -> list[Disc]:
        return discs_of(self._proposals(), self.scale)

    def clicked(self, place: QPointF) -> None:
        for at, disc in enumerate(self._discs()):
            if disc.holds(place):
                self.chosen.emit(at)

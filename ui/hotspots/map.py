"""The map of hotspots: their dosage on the day in hand, recorded crime around them, or what was reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from planner.views.concern_board import ConcernCard
from solver.language import tr
from ui import style
from ui.hotspots.columns import cell_of
from ui.hotspots.reading import HotspotsReading
from ui.hotspots.rows import BoardRow, DosageCell
from ui.hotspots.twins import concerns_twin, crime_twin, dosage_twin
from ui.town_map.circles import ENOUGH, discs_of, draw_hotspot
from ui.town_map.ground import draw_base
from ui.town_map.marks import draw_mark, mark_box, tip_of
from ui.town_map.scale import Disc, MapScale, Point
from ui.town_map.view import MapView
from ui.widgets.figures import many
from ui.widgets.table_twin import Twin

DOSAGE, CRIME, CONCERNS = "dosage", "crime", "concerns"
MOST_POINTS = 2000  # published points drawn, those with the most records first
POINT_STRENGTH = 0.45
PLACED = "placed"  # the state of a report that became a patrol or a visit


class HotspotMap(MapView):
    """``hotspot_chosen`` carries the id of a hotspot that was clicked, ``concern_chosen`` a report's."""

    hotspot_chosen = Signal(int)
    concern_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleDescription(
            tr("T shows every figure of the map as a table. Arrows move it, + and − zoom, M shows all.")
        )
        self.mode = DOSAGE
        self.reading: HotspotsReading | None = None
        self.rows: tuple[BoardRow, ...] = ()
        self.cells: tuple[DosageCell, ...] = ()
        self._reports: list[ConcernCard] = []
        self._day = date.min
        self._chosen: int | None = None
        self._placed: tuple[tuple[tuple[BoardRow, ...], MapScale, int], list[Disc]] | None = None

    # Contents ---------------------------------------------------------------------------------------

    def show_rows(self, reading: HotspotsReading, rows: Sequence[BoardRow], day: date) -> None:
        """The hotspots that have a target on a day, with what is planned for them."""
        active = [(row, cell_of(row.cells, day)) for row in rows]
        active = [(row, cell) for row, cell in active if cell.target]
        self.reading, self._day = reading, day
        self.rows, self.cells = tuple(row for row, _ in active), tuple(cell for _, cell in active)
        self._reports = [one for one in reading.concerns.concerns if one.point is not None and on_map(one)]
        self.show_ward_map(reading.ward_map)
        self.setAccessibleName(self._words())
        self.show_again()

    def show_mode(self, mode: str) -> None:
        """Dosage, crime or concerns."""
        self.mode = mode
        self.setAccessibleName(self._words())
        self.show_again()

    def choose(self, hotspot_id: int | None) -> None:
        """The hotspot that stands out."""
        self._chosen = hotspot_id
        self.update()

    def _words(self) -> str:
        if self.mode == CRIME and self.reading is not None:
            crime = self.reading.crime
            return tr(
                "Map: {records} at {published_points}",
                records=many(crime.records, "record"),
                published_points=many(len(crime.points), "published point"),
            )
        if self.mode == CONCERNS and self.reading is not None:
            still = sum(one.open for one in self._reports)
            unknown = sum(one.open for one in self.reading.concerns.concerns) - still
            nowhere = tr(", {unknown} more without a known place", unknown=unknown) if unknown else ""
            return tr(
                "Map: {open_concerns}{nowhere}, {reports} placed",
                open_concerns=many(still, "open concern"),
                nowhere=nowhere,
                reports=len(self._reports) - still,
            )
        tones = [cell.tone for cell in self.cells]
        return tr(
            "Map: {hotspots}, {count} with the target met, {tones_count} at 75 to 99 "
            "percent, {tones_count_2} under 75 percent",
            hotspots=many(len(tones), "hotspot"),
            count=tones.count("ok"),
            tones_count=tones.count("warn"),
            tones_count_2=tones.count("danger"),
        )

    @property
    def schematic(self) -> bool:
        return self.reading is not None and self.reading.board.example_data

    def points(self) -> list[Point]:
        found: list[Point] = [(row.card.easting, row.card.northing) for row in self.rows]
        base = self.reading.board.base if self.reading else None
        if self.mode == CONCERNS:
            found += [(float(one.point[0]), float(one.point[1])) for one in self._reports if one.point]
        return [*found, base] if base else found

    def twin(self) -> Twin:
        if self.reading is None:
            return super().twin()
        if self.mode == CRIME:
            return crime_twin(self.reading.crime, self.rows, MOST_POINTS)
        if self.mode == CONCERNS:
            return concerns_twin(self._reports)
        return dosage_twin(self.rows, self.cells, self._day)

    # Painting ---------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        if self.reading is None:
            return
        discs = self._discs()
        cards = [row.card for row in self.rows]
        if self.mode == CRIME:
            self._draw_crime(painter)
        self.draw_names(painter, cards, discs)
        for card, cell, disc in zip(cards, self.cells, discs):
            chosen = card.hotspot_id == self._chosen
            if chosen or self.mode == CRIME:
                self._draw_reach(painter, card.easting, card.northing, card.radius_m)
            percent = cell.percent if cell.built and self.mode == DOSAGE else 0
            percent = ENOUGH if self.mode != DOSAGE else percent
            draw_hotspot(painter, card.number, percent, disc, chosen=chosen)
        if self.reading.board.base:
            draw_base(painter, self.scale.at(*self.reading.board.base))
        for report in reversed(self._reports if self.mode == CONCERNS else ()):  # the newest on top
            if report.point is not None:
                draw_mark(painter, tip_of(self.scale.at(*report.point), discs), open_still=report.open)

    def _discs(self) -> list[Disc]:
        """Where circles are drawn; found once for the rows and a scale."""
        key = self.rows, self.scale, style.look.text_percent
        if self._placed is None or self._placed[0] != key:
            self._placed = key, discs_of([row.card for row in self.rows], self.scale)
        return self._placed[1]

    def _draw_reach(self, painter: QPainter, easting: int, northing: int, radius_m: int) -> None:
        """The ground a hotspot covers, to scale."""
        reach = radius_m * self.scale.scale
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.colour(style.theme().text2), 1, Qt.PenStyle.DashLine))
        painter.drawEllipse(self.scale.at(easting, northing), reach, reach)

    def _draw_crime(self, painter: QPainter) -> None:
        """A dot a published point, its area by the number of records."""
        colour = QColor(style.colour(style.theme().danger))
        colour.setAlphaF(POINT_STRENGTH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in self.reading.crime.points[:MOST_POINTS] if self.reading else ():
            size = min(1.2 + 0.6 * sqrt(point.count), 9.0)
            painter.drawEllipse(self.scale.at(point.easting, point.northing), size, size)

    def _mark_of(self, point: tuple[int, int]) -> QRectF:
        return mark_box(tip_of(self.scale.at(*point), self._discs()))

    def clicked(self, place: QPointF) -> None:
        for report in self._reports if self.mode == CONCERNS else ():
            if report.point is not None and self._mark_of(report.point).contains(place):
                self.concern_chosen.emit(report.concern_id)
                return
        for row, disc in zip(self.rows, self._discs()):
            if disc.holds(place):
                self.hotspot_chosen.emit(row.card.hotspot_id)


def on_map(report: ConcernCard) -> bool:
    """Reports that wait, and those that were placed; what is closed is done with."""
    return report.open or report.state == PLACED

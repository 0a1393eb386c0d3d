"""The map of the day: hotspots with their dosage, visits, and the way of the person in hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter

from planner.views.day_plan import DayPlan, DayRow, StopKind
from solver.language import tr
from ui import style
from ui.day.map_painting import Places, draw_route, draw_visits, places_of, spoken_map
from ui.day.twins import map_twin
from ui.day.words import dosage_percent
from ui.town_map.circles import draw_hotspot
from ui.town_map.ground import draw_base
from ui.town_map.scale import MapScale, Point
from ui.town_map.view import MapView
from ui.widgets.table_twin import Twin


class TownMap(MapView):
    """``hotspot_chosen`` carries the id of a hotspot that was clicked."""

    hotspot_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleDescription(
            tr("T shows every figure of the map as a table. Arrows move it, + and − zoom, M shows all.")
        )
        self.plan: DayPlan | None = None
        self._row: DayRow | None = None
        self._hotspot: int | None = None
        self._placed: tuple[tuple[DayPlan, MapScale, int], Places] | None = None

    # Contents ---------------------------------------------------------------------------------------

    def show_plan(self, plan: DayPlan | None) -> None:
        """Show a day; where one looks stays, unless everything was in view."""
        self.plan = plan
        self.setAccessibleName(spoken_map(plan) if plan else tr("Map"))
        self.show_again()

    def show_selection(self, row: DayRow | None, hotspot_id: int | None) -> None:
        """The person whose way is drawn, and the hotspot that stands out."""
        self._row, self._hotspot = row, hotspot_id
        self.update()

    @property
    def shown(self) -> bool:
        return self.plan is not None

    @property
    def schematic(self) -> bool:
        return self.plan is not None and self.plan.example_data

    def points(self) -> list[Point]:
        plan = self.plan
        if plan is None:
            return []
        points = [(dot.easting, dot.northing) for dot in plan.hotspots]
        points += [(dot.easting, dot.northing) for dot in plan.visits]
        return points + ([(plan.base_easting, plan.base_northing)] if plan.base_name else [])

    def twin(self) -> Twin:
        return map_twin(self.plan) if self.plan is not None else super().twin()

    # Painting ---------------------------------------------------------------------------------------

    def draw(self, painter: QPainter) -> None:
        plan = self.plan
        if plan is None:
            return
        places = self._places_now(plan)
        stops = self._row.stops if self._row else ()
        mine = frozenset(stop.label for stop in stops if stop.kind is StopKind.VISIT)
        self.draw_names(painter, plan.hotspots, places.hotspots, places.visits)
        draw_route(painter, self._route(plan, places))
        draw_visits(painter, plan, places, mine)
        for dot, disc in zip(plan.hotspots, places.hotspots):
            chosen = dot.hotspot_id == self._hotspot
            draw_hotspot(painter, dot.number, dosage_percent(dot), disc, chosen=chosen)
        if plan.base_name:
            draw_base(painter, self.scale.at(plan.base_easting, plan.base_northing))

    def _places_now(self, plan: DayPlan) -> Places:
        """Where things are drawn; found once for a plan and a scale."""
        key = plan, self.scale, style.look.text_percent
        if self._placed is None or self._placed[0] != key:
            self._placed = key, places_of(plan, self.scale)
        return self._placed[1]

    def _route(self, plan: DayPlan, places: Places) -> list[QPointF]:
        """Over the selected person's stops, as the map draws them; from base to base where there is one."""
        if self._row is None or not self._row.stops:
            return []
        spots = {dot.hotspot_id: disc.centre for dot, disc in zip(plan.hotspots, places.hotspots)}
        letters = {dot.label: disc.centre for dot, disc in zip(plan.visits, places.visits)}
        base = [self.scale.at(plan.base_easting, plan.base_northing)] if plan.base_name else []
        way = list(base)
        for stop in self._row.stops:
            if stop.kind is StopKind.PATROL and stop.item_id in spots:
                way.append(spots[stop.item_id])
            elif stop.kind is StopKind.VISIT and stop.label in letters:
                way.append(letters[stop.label])
            elif stop.easting is not None and stop.northing is not None:
                way.append(self.scale.at(stop.easting, stop.northing))
        return [*way, *base]

    def clicked(self, place: QPointF) -> None:
        for dot, disc in zip(self.plan.hotspots, self._places_now(self.plan).hotspots) if self.plan else ():
            if disc.holds(place):
                self.hotspot_chosen.emit(dot.hotspot_id)

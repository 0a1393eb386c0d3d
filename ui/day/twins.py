"""The chart and the map of a day as tables."""

from __future__ import annotations

from collections.abc import Iterator

from planner.places.grid_reference import grid_text
from planner.views.day_plan import DayPlan, DayRow, DayStop
from ui.day import words
from ui.day.hours import rows_of
from ui.spoken_dates import short_date
from ui.widgets.figures import clock, span
from ui.widgets.table_twin import Twin

CHART = ("Person", "Tour", "From", "Until", "What and where", "With", "Travel to", "Locked")
MAP = ("What", "Name", "Ward", "Place", "Risk", "Minutes planned", "Patrols")


def chart_twin(plan: DayPlan) -> Twin:
    """Every stop of everybody, in the order of the chart."""
    rows = tuple(line for row in rows_of(plan) for line in _person(row))
    return Twin(f"Run sheets of {short_date(plan.day)}", CHART, rows)


def _person(row: DayRow) -> Iterator[tuple[str, ...]]:
    tour = f"{row.shift_name or row.shift_code} {span(row.tour_start, row.tour_end)}"
    for stop in row.stops:
        yield (
            row.name,
            tour,
            clock(stop.start),
            clock(stop.end),
            _what(stop),
            " and ".join(stop.with_names),
            f"{stop.travel_minutes} min" if stop.travel_minutes else "",
            "locked" if stop.locked else "",
        )
    if row.home_at is not None:
        home = clock(row.home_at)
        yield row.name, tour, home, home, "Back at the base", "", f"{row.home_minutes} min", ""
    if not row.stops:
        yield row.name, tour, "", "", "Nothing to do", "", "", ""


def _what(stop: DayStop) -> str:
    said = words.item_words(stop)
    place = f", {stop.place}" if stop.place and stop.place != stop.title else ""
    return f"{said[:1].upper()}{said[1:]}{place}"


def map_twin(plan: DayPlan) -> Twin:
    """Hotspots with their dosage, visits, and the base."""
    rows = [
        (
            "Hotspot",
            f"{dot.number} {dot.name}",
            dot.ward,
            grid_text(dot.easting, dot.northing),
            str(dot.risk),
            f"{dot.planned_minutes} of {dot.target_minutes}",
            f"{dot.patrols} of {dot.wanted_patrols}",
        )
        for dot in plan.hotspots
    ]
    rows += [
        ("Visit", dot.label, "", grid_text(dot.easting, dot.northing), "", "", "") for dot in plan.visits
    ]
    if plan.base_name:
        place = grid_text(plan.base_easting, plan.base_northing)
        rows.append(("Base", plan.base_name, "", place, "", "", ""))
    return Twin(f"Map of {short_date(plan.day)}", MAP, tuple(rows))

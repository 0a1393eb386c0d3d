"""The chart and the map of a day as tables."""

from __future__ import annotations

from collections.abc import Iterator

from planner.places.grid_reference import grid_text
from planner.views.day_plan import DayPlan, DayRow, DayStop
from solver.language import tr
from ui.day import words
from ui.day.hours import rows_of
from ui.spoken_dates import short_date
from ui.widgets.figures import clock, span
from ui.widgets.table_twin import Twin

CHART = (
    tr("Person"),
    tr("Tour"),
    tr("From"),
    tr("Until"),
    tr("What and where"),
    tr("With"),
    tr("Travel to"),
    tr("Locked"),
)
MAP = (tr("What"), tr("Name"), tr("Ward"), tr("Place"), tr("Risk"), tr("Minutes planned"), tr("Patrols"))


def chart_twin(plan: DayPlan) -> Twin:
    """Every stop of everybody, in the order of the chart."""
    rows = tuple(line for row in rows_of(plan) for line in _person(row))
    return Twin(tr("Run sheets of {day}", day=short_date(plan.day)), CHART, rows)


def _person(row: DayRow) -> Iterator[tuple[str, ...]]:
    tour = words.shift_words(row, span)
    for stop in row.stops:
        yield (
            row.name,
            tour,
            clock(stop.start),
            clock(stop.end),
            _what(stop),
            tr(" and ").join(stop.with_names),
            tr("{travel_minutes} min", travel_minutes=stop.travel_minutes) if stop.travel_minutes else "",
            "locked" if stop.locked else "",
        )
    if row.home_at is not None:
        home = clock(row.home_at)
        yield (
            row.name,
            tour,
            home,
            home,
            tr("Back at the base"),
            "",
            tr("{home_minutes} min", home_minutes=row.home_minutes),
            "",
        )
    if not row.stops:
        yield row.name, tour, "", "", tr("Nothing to do"), "", "", ""


def _what(stop: DayStop) -> str:
    said = words.item_words(stop)
    place = f", {stop.place}" if stop.place and stop.place != stop.title else ""
    return f"{said[:1].upper()}{said[1:]}{place}"


def map_twin(plan: DayPlan) -> Twin:
    """Hotspots with their dosage, visits, and the base."""
    rows = [
        (
            tr("Hotspot"),
            f"{dot.number} {dot.name}",
            dot.ward,
            grid_text(dot.easting, dot.northing),
            str(dot.risk),
            tr(
                "{planned_minutes} of {target_minutes}",
                planned_minutes=dot.planned_minutes,
                target_minutes=dot.target_minutes,
            ),
            tr("{patrols} of {wanted_patrols}", patrols=dot.patrols, wanted_patrols=dot.wanted_patrols),
        )
        for dot in plan.hotspots
    ]
    rows += [
        (tr("Visit"), dot.label, "", grid_text(dot.easting, dot.northing), "", "", "") for dot in plan.visits
    ]
    if plan.base_name:
        place = grid_text(plan.base_easting, plan.base_northing)
        rows.append((tr("Base"), plan.base_name, "", place, "", "", ""))
    return Twin(tr("Map of {day}", day=short_date(plan.day)), MAP, tuple(rows))

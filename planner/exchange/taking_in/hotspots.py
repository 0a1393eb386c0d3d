"""A team's own list of hotspots becomes hotspots, found again by their names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from planner.commands.hotspots import AddHotspot, ChangeHotspot
from planner.exchange.hotspots_import import HotspotRow, read_hotspots
from planner.exchange.reading.written_text import matching_key
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.planner import Planner
from planner.views.place_register import RegisteredHotspot, place_register
from planner.views.staff_register import staff_register
from solver.language import tr

DWELL_SPREAD_MINUTES: Final = 5  # a patrol may be so much shorter or longer than its target
LEAST_DWELL_MINUTES: Final = 5
# Columns that fill a field of the same meaning: (column, field of the hotspot, its word).
_FIELDS: Final = (
    ("radius_m", "radius_m", tr("radius (m)")),
    ("risk", "risk", "risk"),
    ("dwell_min", "dwell_target_minutes", tr("patrol (min)")),
    ("visits_a_day", "visits_a_day", tr("patrols a day")),
    ("crew", "crew_size", "crew"),
    ("ward", "ward", "ward"),
    ("start_date", "start_date", tr("first day")),
    ("end_date", "end_date", tr("last day")),
)


def hotspots_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """What a list of hotspots would do."""
    register = planner.read(place_register)
    imported = read_hotspots(only_file(paths), told.answers)
    wards = told.read_wards()
    roles = planner.read(staff_register).patrolling_roles
    plan = Plan(tr("Hotspots"), imported.source, imported.notices)
    known = {matching_key(hotspot.name): hotspot for hotspot in register.hotspots}
    for row in imported.rows:
        found = wards.ward_of(*row.position) if wards and not row.ward else None
        ward = found.name if found else row.ward
        hotspot = known.get(matching_key(row.name))
        if hotspot is None:
            added = tr(
                "{name}: risk {risk}, {visits_a_day} patrols a day of {dwell_min} min",
                name=row.name,
                risk=row.risk,
                visits_a_day=row.visits_a_day,
                dwell_min=row.dwell_min,
            )
            plan.add(added, _new(row, ward, roles))
        else:
            _compare(plan, row, ward, hotspot)
    return plan.preview


def _new(row: HotspotRow, ward: str, roles: tuple[str, ...]) -> AddHotspot:
    shortest, longest = _dwell_bounds(row.dwell_min)
    return AddHotspot(
        name=row.name,
        easting=row.position[0],
        northing=row.position[1],
        ward=ward,
        radius_m=row.radius_m,
        risk=row.risk,
        roles=roles,
        dwell_least_minutes=shortest,
        dwell_target_minutes=row.dwell_min,
        dwell_most_minutes=longest,
        visits_a_day=row.visits_a_day,
        crew_size=row.crew,
        start_date=row.start_date,
        end_date=row.end_date,
        source="The team's own list",
    )


def _dwell_bounds(minutes: int) -> tuple[int, int]:
    return max(LEAST_DWELL_MINUTES, minutes - DWELL_SPREAD_MINUTES), minutes + DWELL_SPREAD_MINUTES


def _compare(plan: Plan, row: HotspotRow, ward: str, hotspot: RegisteredHotspot) -> None:
    """Only cells that are filled, and the position, can change a hotspot."""
    given = row.model_fields_set | ({"ward"} if ward else set())
    values = {name: ward if name == "ward" else getattr(row, name) for name, _, _ in _FIELDS}
    changes: dict[str, object] = {}
    words = []
    for column, field, word in _FIELDS:
        if column in given and values[column] != getattr(hotspot, field):
            changes[field] = values[column]
            words.append(f"{word} {values[column]}")
    if "dwell_target_minutes" in changes:
        bounds = _dwell_bounds(row.dwell_min)
        changes |= dict(zip(("dwell_least_minutes", "dwell_most_minutes"), bounds, strict=True))
    if row.position != (hotspot.easting, hotspot.northing):
        changes |= {"easting": row.position[0], "northing": row.position[1]}
        words.append("moved")
    if changes:
        plan.change(f"{hotspot.title}: {', '.join(words)}", ChangeHotspot(hotspot.hotspot_id, changes))
    else:
        plan.unchanged += 1

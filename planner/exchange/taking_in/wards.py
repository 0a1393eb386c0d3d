"""Ward boundaries name the ward of every stored place: hotspots, visits and the base."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from planner.commands.places import ChangePlace
from planner.commands.wording import counted
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.exchange.ward_geojson import read_wards
from planner.planner import Planner
from planner.views.place_register import place_register


def wards_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """Which places would get another ward. Places outside all wards keep what they have."""
    path = only_file(paths)
    wards = read_wards(path, told.ward_keys)
    places = planner.read(place_register).places
    plan = Plan("Ward boundaries", path.name, (f"{counted(len(wards), 'ward')}: {', '.join(wards.names)}.",))
    names = wards.names_of([place.easting for place in places], [place.northing for place in places])
    outside = 0
    for place, ward in zip(places, names, strict=True):
        outside += not ward
        if ward in ("", place.ward):
            plan.unchanged += 1
        else:
            news = f"{place.name}: {place.ward or 'no ward'}, now {ward}"
            plan.change(news, ChangePlace(place.place_id, {"ward": ward}))
    if outside:
        plan.notices.append(f"{counted(outside, 'place lies', 'places lie')} outside these wards.")
    return plan.preview

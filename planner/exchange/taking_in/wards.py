"""Ward boundaries become the ward map, and name the ward of every stored place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from planner.commands.places import ChangePlace
from planner.commands.ward_map import Outline, SetWardMap
from planner.commands.wording import counted
from planner.exchange.taking_in.preview import ImportPreview, Plan, Told, only_file
from planner.exchange.ward_geojson import read_wards
from planner.places.wards import Ward, Wards
from planner.planner import Planner
from planner.views.place_register import place_register
from planner.views.ward_map import WardMap, ward_map
from solver.language import tr

TOLERANCE_METRES = 10.0  # what a border may be off on the map, which is drawn at some 20 metres a pixel


def wards_preview(planner: Planner, paths: Sequence[Path], told: Told) -> ImportPreview:
    """The ward map it becomes, and which places would get another ward. Places outside all wards keep what
    they have."""
    path = only_file(paths)
    wards = read_wards(path, told.ward_keys)
    places = planner.read(place_register).places
    plan = Plan(
        tr("Ward boundaries"), path.name, (f"{counted(len(wards), 'ward')}: {', '.join(wards.names)}.",)
    )
    lay_under(plan, planner, wards, path.name)
    names = wards.names_of([place.easting for place in places], [place.northing for place in places])
    outside = 0
    for place, ward in zip(places, names, strict=True):
        outside += not ward
        if ward in ("", place.ward):
            plan.unchanged += 1
        else:
            news = tr(
                "{name}: {ward}, now {ward_2}", name=place.name, ward=place.ward or tr("no ward"), ward_2=ward
            )
            plan.change(news, ChangePlace(place.place_id, {"ward": ward}))
    if outside:
        plan.notices.append(
            tr("{place_liess} outside these wards.", place_liess=counted(outside, "place lies", "places lie"))
        )
    return plan.preview


def lay_under(plan: Plan, planner: Planner, wards: Wards, source: str) -> None:
    """These wards as the ward map, unless they are it already."""
    there = planner.read(ward_map)
    outlines = tuple(map(_outline, wards.wards))
    if {(one.code, one.name, one.rings) for one in outlines} == _drawn(there):
        plan.unchanged += 1
        return
    words, command = (
        tr("Ward map of {wards}", wards=counted(len(wards), "ward")),
        SetWardMap(outlines, source),
    )
    if there.wards:
        plan.change(tr("{words} in place of {source}", words=words, source=there.source), command)
    else:
        plan.add(words, command)


def _outline(ward: Ward) -> Outline:
    rings = tuple(
        tuple((round(float(east)), round(float(north))) for east, north in ring)
        for ring in ward.outline(TOLERANCE_METRES)
    )
    return Outline(ward.code, ward.name, rings)


def _drawn(there: WardMap) -> set[tuple[str, str, tuple[tuple[tuple[float, float], ...], ...]]]:
    return {(one.code, one.name, one.rings) for one in there.wards}

"""The ward map: laid under the maps, replaced as a whole, taken away, and every step undone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.commands.ward_map import Outline, RemoveWardMap, SetWardMap
from planner.exchange.taking_in.preview import Told, take_in
from planner.exchange.taking_in.wards import wards_preview
from planner.planner import CommandRefused, Planner
from planner.views.place_register import place_register
from planner.views.ward_map import WardMap, ward_map
from tests.planner.small_team import Ids, rows
from tests.shared_data import shared

Team = tuple[Planner, Ids]
SQUARE = ((0, 0), (200, 0), (200, 100), (0, 100), (0, 0))
HOLE = ((10, 10), (10, 20), (20, 20), (20, 10), (10, 10))


def test_a_ward_map_is_stored_replaced_and_removed_each_as_one_step(team: Team) -> None:
    planner, _ = team
    before = rows(planner)
    planner.execute(SetWardMap((Outline("E1", "Victoria", (SQUARE, HOLE)),), "wards.geojson"))
    assert planner.undo_label == "Ward map of 1 ward (wards.geojson)"
    found = planner.read(ward_map)
    assert (found.source, [ward.name for ward in found.wards]) == ("wards.geojson", ["Victoria"])
    # The name stands in the middle of the largest ring: half of 200 by half of 100.
    assert found.wards[0].middle == pytest.approx((100, 50))
    assert [len(ring) for ring in found.wards[0].rings] == [len(SQUARE), len(HOLE)]
    assert list(found.wards[0].rings[1][2]) == [20, 20]
    first = rows(planner)
    planner.execute(SetWardMap((Outline("E2", "Seaton", (SQUARE,)),), "newer.geojson"))
    assert [ward.name for ward in planner.read(ward_map).wards] == ["Seaton"]
    planner.execute(RemoveWardMap())
    assert planner.read(ward_map) == WardMap()
    planner.undo()
    planner.undo()
    assert rows(planner) == first
    planner.undo()
    assert rows(planner) == before


def test_what_cannot_be_a_ward_map_is_refused_and_changes_nothing(team: Team) -> None:
    planner, _ = team
    before = rows(planner)
    with pytest.raises(CommandRefused, match="needs at least one ward"):
        planner.execute(SetWardMap((), "empty.geojson"))
    with pytest.raises(CommandRefused, match="no ward map to remove"):
        planner.execute(RemoveWardMap())
    coastline = tuple((n, n) for n in range(200_001))
    with pytest.raises(CommandRefused, match="too detailed to draw"):
        planner.execute(SetWardMap((Outline("E1", "Victoria", (coastline,)),), "fine.geojson"))
    assert rows(planner) == before


def test_a_file_of_wards_becomes_the_ward_map_and_read_again_changes_nothing(
    team: Team, tmp_path: Path
) -> None:
    planner, _ = team
    # Degrees around the base at 450800, 532600, so the base lies in it.
    ring = [[-1.3, 54.6], [-1.1, 54.6], [-1.1, 54.75], [-1.3, 54.75], [-1.3, 54.6]]
    feature = {
        "type": "Feature",
        "properties": {"WD25CD": "E1", "WD25NM": "Everywhere"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    path = tmp_path / "wards.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    preview = wards_preview(planner, [path], Told())
    assert preview.added == ("Ward map of 1 ward",)
    take_in(planner, preview)
    (ward,) = planner.read(ward_map).wards
    assert (ward.name, len(ward.rings[0])) == ("Everywhere", 5)
    assert {place.ward for place in planner.read(place_register).places} == {"Everywhere"}
    assert wards_preview(planner, [path], Told()).command is None


def test_the_wards_of_a_real_town_are_light_enough_to_draw(team: Team) -> None:
    planner, _ = team
    take_in(planner, wards_preview(planner, [shared("data/geo/hartlepool_ward_2026.geojson")], Told()))
    found = planner.read(ward_map)
    names = [ward.name for ward in found.wards]
    assert len(names) == 12
    assert names == sorted(names)
    assert 300 < sum(len(ring) for ward in found.wards for ring in ward.rings) < 20_000
    for ward in found.wards:  # each name stands in the town, some 20 km across
        assert abs(ward.middle[0] - 450_800) < 12_000
        assert abs(ward.middle[1] - 532_600) < 12_000

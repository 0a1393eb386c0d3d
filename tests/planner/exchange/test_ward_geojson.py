"""Ward maps: any year's property names, islands and holes, and every wrong map refused in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.exchange import ward_geojson
from planner.exchange.import_refused import ImportRefused
from planner.exchange.ward_geojson import WardKeys, read_wards
from tests.planner.exchange.make_files import box, feature, write_map
from tests.shared_data import shared


@pytest.mark.parametrize("year", [13, 22, 25])
def test_the_keys_of_any_year_are_found(tmp_path: Path, year: int) -> None:
    wards = read_wards(write_map(tmp_path / "wards.geojson", feature("Burn Valley", "E05013038", year=year)))

    assert [(ward.code, ward.name) for ward in wards.wards] == [("E05013038", "Burn Valley")]


def test_of_two_years_the_newer_counts(tmp_path: Path) -> None:
    both = feature("New name", "E2", year=25)
    both["properties"] |= {"WD13CD": "E1", "WD13NM": "Old name"}

    assert read_wards(write_map(tmp_path / "wards.geojson", both)).names == ("New name",)


def test_keys_of_another_pattern_are_asked_for_and_can_be_told(tmp_path: Path) -> None:
    odd = feature()
    odd["properties"] = {"id": "E05013049", "label": "Victoria"}
    path = write_map(tmp_path / "wards.geojson", odd)

    with pytest.raises(
        ImportRefused, match=r"choose which properties they are\. It has id, label\."
    ) as refused:
        read_wards(path)
    assert refused.value.question is not None
    assert refused.value.question.choices == ("id", "label")

    assert read_wards(path, WardKeys(code="id", name="label")).names == ("Victoria",)


def test_a_map_of_lsoas_is_called_that(tmp_path: Path) -> None:
    other = feature()
    other["properties"] = {"LSOA21CD": "E01011949", "LSOA21NM": "Hartlepool 009A"}

    with pytest.raises(ImportRefused, match="it looks like a map of LSOA areas"):
        read_wards(write_map(tmp_path / "wards.geojson", other))


def test_parts_and_holes_are_kept(tmp_path: Path) -> None:
    """An island beside the town, and a hole in the town."""
    town = [box(-1.3, 54.6, -1.2, 54.7), box(-1.26, 54.64, -1.24, 54.66)]
    island = [box(-1.19, 54.7, -1.18, 54.71)]
    wards = read_wards(write_map(tmp_path / "w.geojson", feature(rings=[town, island], kind="MultiPolygon")))

    (ward,) = wards.wards
    assert [len(polygon.holes) for polygon in ward.polygons] == [1, 0]
    # 0.1° × 0.1° at 54.65° N is 6.44 km × 11.13 km = 71.7 km², less a hole of 1/25, and an island of 1/100.
    assert ward.square_metres / 1e6 == pytest.approx(71.7 * (1 - 0.04 + 0.01), rel=0.01)


def test_an_outline_left_open_is_closed(tmp_path: Path) -> None:
    wards = read_wards(write_map(tmp_path / "w.geojson", feature(rings=[box(-1.3, 54.6, -1.2, 54.7)[:-1]])))

    ring = wards.wards[0].polygons[0].outline
    assert (ring[0] == ring[-1]).all()
    assert len(ring) == 5


def test_a_map_in_metres_is_taken_as_it_is(tmp_path: Path) -> None:
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::27700"}}
    path = write_map(
        tmp_path / "w.geojson", feature(rings=[box(450_000, 532_000, 451_000, 533_000)]), crs=crs
    )

    assert read_wards(path).bounds == (450_000, 532_000, 451_000, 533_000)


GOOD_RING = box(-1.3, 54.6, -1.2, 54.7)


@pytest.mark.parametrize(
    ("features", "sentence"),
    [
        ([], "is a map without any areas"),
        ([{"type": "Feature"}], "cannot be read as a map: area 1 has no properties"),
        ([feature(name=" ")], "area 1 has no WD25CD or no WD25NM"),
        ([feature(), feature()], "the ward code E05013049 (Victoria) stands there twice"),
        ([feature(kind="Point", rings=[-1.2, 54.7])], "Victoria is drawn as Point, not as an area"),
        ([feature() | {"geometry": None}], "Victoria is drawn as nothing, not as an area"),
        ([feature(rings=[])], "Victoria has a part without an outline"),
        ([feature(rings=[], kind="MultiPolygon")], "Victoria has no outline"),
        ([feature(rings=[[]], kind="MultiPolygon")], "Victoria has a part without an outline"),
        ([feature(rings=[GOOD_RING[:3]])], "Victoria has an outline of fewer than four positions"),
        ([feature(rings=[[("west", "north")] * 4])], "Victoria has a position that is not two numbers"),
        ([feature(rings=[[(1.0, 2.0), (3.0,)] * 3])], "Victoria has a position that is not two numbers"),
        ([feature(rings=[7])], "Victoria has a position that is not two numbers"),
        ([feature(rings=[[(float("nan"), 54.0)] * 4])], "Victoria has a position that is not two numbers"),
        (
            [feature(rings=[box(-1.3, 54.6, -1.2, 91)])],
            "Victoria lies at longitude -1.2, latitude 91, which is nowhere",
        ),
        ([feature(rings=[box(450_000, 532_000, 450_100, 532_100)])], "which is nowhere"),
    ],
)
def test_a_wrong_map_is_refused_in_a_sentence(tmp_path: Path, features: list[object], sentence: str) -> None:
    path = write_map(tmp_path / "wards.geojson", *features)

    with pytest.raises(ImportRefused) as refused:
        read_wards(path)
    assert sentence in str(refused.value)
    assert str(refused.value).startswith("wards.geojson")
    assert str(refused.value).endswith("Nothing was imported.")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "line 1 is not GeoJSON"),
        ("{\n  'type'", "line 2 is not GeoJSON"),
        ("[" * 100_000, "its brackets are nested too deeply"),
        ("[1, 2]", "it is not a GeoJSON feature collection"),
        ('{"type": "Feature"}', "it is not a GeoJSON feature collection"),
        ('{"type": "Topology"}', "is TopoJSON, not GeoJSON"),
    ],
)
def test_what_is_no_map_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "wards.geojson"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ImportRefused, match=sentence):
        read_wards(path)


def test_points_are_counted_over_the_whole_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three wards of 5 points are refused with a limit of 12 (in earnest it is a million)."""
    assert ward_geojson.MOST_POINTS == 1_000_000
    monkeypatch.setattr(ward_geojson, "MOST_POINTS", 12)
    path = write_map(tmp_path / "wards.geojson", *[feature(code=str(number)) for number in range(3)])

    with pytest.raises(ImportRefused, match=r"too many points \(limit 12\); download the generalised"):
        read_wards(path)


def test_the_twelve_wards_of_hartlepool() -> None:
    wards = read_wards(shared("data/geo/hartlepool_ward_2026.geojson"))

    assert len(wards) == 12
    stated = {"Burn Valley": (450_566, 531_848), "Victoria": (450_170, 532_851)}  # BNG_E, BNG_N of the file.
    for name, centre in stated.items():
        found = wards.ward_of(*centre)
        assert found is not None
        assert found.name == name
    # The borough's land is 94 km².
    assert sum(ward.square_metres for ward in wards.wards) / 1e6 == pytest.approx(94, abs=2)

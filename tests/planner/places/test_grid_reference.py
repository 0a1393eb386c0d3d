"""Latitude and longitude to the British National Grid and back, and grid references as people say them."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.places.grid_reference import grid_point, grid_text, project, to_degrees, to_grid, unproject
from tests.shared_data import shared


def _radians(degrees: int, minutes: int, seconds: float) -> np.ndarray:
    return np.array(math.radians(degrees + minutes / 60 + seconds / 3600))


# The worked example of the Ordnance Survey's guide, annex C: Caister water tower on the Airy ellipsoid.
CAISTER = _radians(52, 39, 27.2531), _radians(1, 43, 4.5177)


def test_projection_agrees_with_the_published_example_to_the_millimetre() -> None:
    easting, northing = project(*CAISTER)

    assert (round(float(easting), 3), round(float(northing), 3)) == (651_409.903, 313_177.270)


def test_the_published_example_comes_back_to_the_same_angles() -> None:
    latitude, longitude = unproject(np.array(651_409.903), np.array(313_177.270))

    # A billionth of a radian is 6 mm on the ground.
    assert abs(latitude - CAISTER[0]) < 1e-9
    assert abs(longitude - CAISTER[1]) < 1e-9


def test_satellite_degrees_of_the_example_land_within_6_m() -> None:
    """WGS84 of the same tower by the full OSTN15 grid; our Helmert shift is good to about 5 m."""
    easting, northing = to_grid(52.658008, 1.716074)

    assert math.hypot(easting - 651_409.903, northing - 313_177.270) < 6


def test_ward_centres_agree_with_their_own_grid_references() -> None:
    """The ward file states each centre in both systems; its degrees are rounded to about half a metre."""
    document = json.loads(shared("data/geo/hartlepool_ward_2026.geojson").read_text(encoding="utf-8"))
    for feature in document["features"]:
        stated = feature["properties"]
        easting, northing = to_grid(stated["LAT"], stated["LONG"])
        assert math.hypot(easting - stated["BNG_E"], northing - stated["BNG_N"]) < 3, stated["WD25NM"]


@given(st.floats(49.9, 60.9), st.floats(-7.5, 1.8))
def test_degrees_to_grid_and_back_is_the_same_place(latitude: float, longitude: float) -> None:
    there_and_back = to_degrees(*to_grid(latitude, longitude))

    metres_north = (float(there_and_back[0]) - latitude) * 111_320
    metres_east = (float(there_and_back[1]) - longitude) * 111_320 * math.cos(math.radians(latitude))
    assert math.hypot(metres_north, metres_east) < 0.01


def test_many_points_at_once_are_the_same_as_one_by_one() -> None:
    latitudes, longitudes = np.array([54.69, 51.5, 57.1]), np.array([-1.21, -0.1, -4.2])

    together = np.column_stack(to_grid(latitudes, longitudes))

    one_by_one = [to_grid(*pair) for pair in zip(latitudes, longitudes, strict=True)]
    assert together == pytest.approx(np.array(one_by_one), abs=1e-6)


def test_a_degree_north_is_111_km_of_northing() -> None:
    _, south = to_grid(54.0, -2.0)
    _, north = to_grid(55.0, -2.0)

    # A degree of latitude is 111.3 km at 54.5° N, times the scale 0.9996 on the central meridian.
    assert float(north - south) == pytest.approx(111_266, abs=60)


@pytest.mark.parametrize(
    ("easting", "northing", "figures", "text"),
    [
        (450_811, 532_874, 6, "NZ 508 328"),
        (450_811, 532_874, 8, "NZ 5081 3287"),
        (651_409, 313_177, 10, "TG 51409 13177"),
        (530_034, 180_381, 6, "TQ 300 803"),
        (216_666, 771_288, 6, "NN 166 712"),
        (90_000, 10_000, 6, "SV 900 100"),
        (450_000, 1_205_000, 4, "HP 50 05"),
    ],
)
def test_grid_references_are_those_on_the_map(easting: int, northing: int, figures: int, text: str) -> None:
    assert grid_text(easting, northing, figures) == text
    size = 10 ** (5 - figures // 2)
    assert grid_point(text) == (easting // size * size, northing // size * size)


@given(st.integers(0, 699_999), st.integers(0, 1_299_999))
def test_ten_figures_name_every_metre_of_the_grid(easting: int, northing: int) -> None:
    assert grid_point(grid_text(easting, northing, 10)) == (easting, northing)


@pytest.mark.parametrize(
    "text", ["", "NZ", "NZ 50 3", "NI 508 328", "508 328", "NZ 5081234 3281234", "AA 12 34"]
)
def test_what_is_no_grid_reference_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match=f"“{text}”"):
        grid_point(text)


def test_a_place_off_the_grid_has_no_reference() -> None:
    with pytest.raises(ValueError, match="outside the National Grid"):
        grid_text(-5, 100)

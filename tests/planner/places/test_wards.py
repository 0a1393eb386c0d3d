"""Which ward a point lies in: holes, islands, shared borders, either direction of drawing."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.places.wards import NOWHERE, Polygon, Ring, Ward, Wards, simplified


def square(west: float, south: float, size: float) -> Ring:
    east, north = west + size, south + size
    return np.array([[west, south], [east, south], [east, north], [west, north], [west, south]])


def ward(name: str, *polygons: list[Ring]) -> Ward:
    return Ward(f"E05{name}", name, tuple(Polygon.of(rings) for rings in polygons))


def test_a_point_in_the_park_is_not_in_the_ward_around_it() -> None:
    """The outer ward has a hole in which another ward lies."""
    outer = ward("Outer", [square(0, 0, 100), square(40, 40, 20)])
    inner = ward("Inner", [square(40, 40, 20)])
    wards = Wards((outer, inner))

    assert wards.names_of([10, 50, 200], [10, 50, 50]) == ("Outer", "Inner", "")
    assert outer.square_metres == 100 * 100 - 20 * 20


def test_an_island_belongs_to_its_ward() -> None:
    harbour = ward("Harbour", [square(0, 0, 10)], [square(50, 0, 10)])

    assert harbour.contains([5, 30, 55], [5, 5, 5]).tolist() == [True, False, True]
    assert harbour.bounds == (0, 0, 60, 10)


def test_the_direction_of_drawing_does_not_matter_and_is_made_one() -> None:
    clockwise = Polygon.of([square(0, 0, 100)[::-1], square(40, 40, 20)])

    assert Ward("E05", "Turned", (clockwise,)).contains([10, 50], [10, 50]).tolist() == [True, False]
    assert clockwise.square_metres == 9_600
    assert (clockwise.outline[1] == [100, 0]).all()  # Anticlockwise: east first from the south-west corner.


@given(st.integers(0, 100), st.integers(1, 99))
def test_a_point_on_a_shared_border_is_in_exactly_one_ward(bend: int, height: int) -> None:
    """Two wards meet along a line with a bend, drawn upwards by one and downwards by the other."""
    line = np.array([[50.0, 0.0], [50.0 + bend / 3, 50.0], [50.0, 100.0]])
    west = ward("West", [np.concatenate([[[0.0, 0.0]], line, [[0.0, 100.0], [0.0, 0.0]]])])
    east = ward("East", [np.concatenate([[[200.0, 100.0]], line[::-1], [[200.0, 0.0], [200.0, 100.0]]])])
    on_line = float(np.interp(height, line[:, 1], line[:, 0]))

    assert int(west.contains(on_line, height)[0]) + int(east.contains(on_line, height)[0]) == 1
    assert Wards((west, east)).index_of(on_line, height)[0] != NOWHERE


@given(st.lists(st.tuples(st.floats(-20, 20), st.floats(-20, 20)), min_size=1, max_size=40))
def test_points_in_a_round_ward_are_those_near_its_middle(points: list[tuple[float, float]]) -> None:
    """A ring of 720 corners on a circle of 10 m: inside is nearer than 10, but for the last 0.1 %."""
    angles = np.linspace(0, 2 * math.pi, 721)
    ring = np.column_stack([10 * np.cos(angles), 10 * np.sin(angles)])
    ring[-1] = ring[0]
    inside = ward("Round", [ring]).contains(*zip(*points, strict=True))

    for point, within in zip(points, inside, strict=True):
        if abs(math.hypot(*point) - 10) > 0.01:
            assert within == (math.hypot(*point) < 10)


def test_ward_of_a_single_place() -> None:
    wards = Wards((ward("Victoria", [square(450_000, 532_000, 1_000)]),))

    found = wards.ward_of(450_500, 532_500)
    assert found is not None
    assert found.name == "Victoria"
    assert wards.ward_of(440_000, 532_500) is None


def test_an_outline_keeps_its_shape_with_fewer_corners() -> None:
    """A straight side of 50 corners that wander 2 m needs two; a spur of 80 m stays."""
    side = [[float(x), 2.0 * (x % 2)] for x in range(50)]
    ring = np.array([*side, [100.0, 0.0], [100.0, 80.0], [50.0, 20.0], [0.0, 80.0], side[0]])

    light = simplified(ring, 5)

    assert len(light) < 8
    assert [100.0, 80.0] in light.tolist()
    assert [50.0, 20.0] in light.tolist()
    assert (light[0] == light[-1]).all()


def test_simplifying_never_moves_a_corner_it_keeps() -> None:
    ring = square(0, 0, 100)

    assert (simplified(ring, 10) == ring).all()


@pytest.mark.measured
def test_a_year_of_a_force_is_looked_up_in_under_a_second() -> None:
    """Crime files repeat few snap points many times; each is looked up once."""
    angles = np.linspace(0, 2 * math.pi, 400)
    circle = np.column_stack([np.cos(angles), np.sin(angles)]) * 400
    rings = [circle + offset for offset in range(0, 12_000, 1_000)]
    wards = Wards(tuple(ward(str(index), [ring]) for index, ring in enumerate(rings)))
    snap_points = np.random.default_rng(1).uniform(-400, 12_000, (5_000, 2))
    points = snap_points[np.random.default_rng(2).integers(0, 5_000, 200_000)]

    started = time.process_time()
    wards.index_of(points[:, 0], points[:, 1])
    assert time.process_time() - started < 1

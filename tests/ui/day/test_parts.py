"""The parts of the Day screen that need no window: hours, words, places of the map."""

from __future__ import annotations

from math import hypot

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from planner.planner import Planner
from planner.views.day_plan import DayStop, HotspotDot, StopKind, day_plan
from tests.ui.friday import FRIDAY
from ui.day import words
from ui.day.hours import HourScale, rows_of
from ui.day.twins import chart_twin, map_twin
from ui.town_map.circles import dosage_tone
from ui.town_map.ground import place_of_name
from ui.town_map.outline import example_outline
from ui.town_map.scale import Disc, MapScale, push_apart

SIZE = QSizeF(400, 500)


def a_stop(**values: object) -> DayStop:
    known: dict[str, object] = {
        "stop_id": 1, "kind": StopKind.PATROL, "label": "4", "title": "Burn Valley Gardens",
        "start": 987, "end": 1002, "travel_minutes": 6, "easting": None, "northing": None,
    }  # fmt: skip
    return DayStop(**(known | values))  # type: ignore[arg-type]


def a_hotspot(planned: int, target: int) -> HotspotDot:
    return HotspotDot(1, 4, "Burn Valley Gardens", "Burn Valley", 450330, 531860, 71, planned, target, 2, 4)


@given(st.integers(420, 1380))
def test_a_place_of_the_chart_is_the_minute_it_came_from(minute: int) -> None:
    # 1040 pixels for 16 hours: more than one a minute, so the five-minute step is found again.
    scale = HourScale(420, 1380, 180.0, 1040.0)
    assert abs(scale.minute(scale.x(minute)) - minute) <= 2
    assert scale.minute(scale.x(minute)) % 5 == 0


def test_a_stop_is_said_with_times_place_partners_and_lock() -> None:
    stop = a_stop(with_names=("Daniel Okoro",), locked=True)
    # 987 minutes after midnight are 16:27.
    assert words.stop_words(stop) == (
        "16:27–16:42 patrol at 4 Burn Valley Gardens, with Daniel Okoro, 6 min on the way, locked"
    )
    assert words.place_words(a_stop(kind=StopKind.MEAL, title="Meal", place="Avenue Road")) == (
        "Meal, Avenue Road"
    )


def test_dosage_is_amber_under_the_target_and_red_under_three_quarters() -> None:
    tones = [dosage_tone(words.dosage_percent(a_hotspot(planned, 60))) for planned in (60, 59, 45, 44)]
    assert tones == ["ok", "warn", "warn", "danger"]
    assert words.dosage_percent(a_hotspot(90, 60)) == 100  # more than wanted is no more than all of it
    assert words.dosage_percent(a_hotspot(0, 0)) == 100


def test_initials_of_a_name() -> None:
    assert [words.initials(name) for name in ("Daniel Okoro", "Mary-Jane O'Neil", "Cher")] == [
        "DO",
        "MO",
        "C",
    ]


places = st.tuples(st.floats(449_000, 453_000), st.floats(529_000, 535_500))


@given(st.lists(places, min_size=1, max_size=20))
def test_everything_fitted_is_on_the_map_and_north_is_up(points: list[tuple[float, float]]) -> None:
    scale = MapScale.around(SIZE, points, 30)
    for point in points:
        drawn = scale.at(*point)
        assert 29 <= drawn.x() <= SIZE.width() - 29
        assert 29 <= drawn.y() <= SIZE.height() - 29
    east, north = points[0]
    assert scale.at(east, north + 100).y() < scale.at(east, north).y()
    assert scale.at(east + 100, north).x() > scale.at(east, north).x()


@given(places, st.floats(0.3, 3.0), st.floats(10, 390), st.floats(10, 490))
def test_zooming_keeps_what_is_under_the_mouse(
    middle: tuple[float, float], factor: float, x: float, y: float
) -> None:
    before = MapScale(SIZE, middle, 0.06)
    after = before.zoomed(factor, QPointF(x, y))
    # The ground under the mouse before, drawn on the new scale, is where the mouse is.
    east = before.middle[0] + (x - SIZE.width() / 2) / before.scale
    north = before.middle[1] - (y - SIZE.height() / 2) / before.scale
    drawn = after.at(east, north)
    assert hypot(drawn.x() - x, drawn.y() - y) < 0.01


def test_circles_that_overlap_are_pushed_apart_and_others_stay() -> None:
    near, other, far = Disc(100, 100, 15), Disc(110, 100, 15), Disc(300, 300, 15)
    push_apart([near, other, far])
    assert hypot(near.x - other.x, near.y - other.y) >= 30
    assert (far.x, far.y) == (300, 300)
    assert near.y == other.y == 100  # along the line between them
    letter = Disc(100, 100, 8)
    push_apart([letter], kept=[far, kept := Disc(100, 100, 20)])
    assert (kept.x, kept.y) == (100, 100)
    assert hypot(letter.x - kept.x, letter.y - kept.y) >= 28


def test_a_name_of_the_ground_is_whole_or_not_there() -> None:
    words, size = QSizeF(60, 14), QSizeF(400, 300)
    assert place_of_name(QPointF(200, 150), words, size) == QRectF(170, 143, 60, 14)
    assert place_of_name(QPointF(390, 295), words, size) == QRectF(340, 286, 60, 14)  # in by 20 and by 2
    assert place_of_name(QPointF(401, 150), words, size) is None
    assert place_of_name(QPointF(200, -1), words, size) is None


def test_the_example_ground_is_there_and_lies_round_the_town() -> None:
    outline = example_outline()
    assert outline.sea
    assert outline.roads
    # The base of the example team, Avenue Road, is on land: west of the first point of every shore.
    assert all(east > 449_000 for area in outline.sea for east, _ in area)


def test_the_chart_and_the_map_have_a_table_with_all_they_show(sample_day: Planner) -> None:
    plan = sample_day.read(day_plan, FRIDAY)
    assert plan is not None
    chart, town = chart_twin(plan), map_twin(plan)
    stops = [(row, stop) for row in rows_of(plan) for stop in row.stops]
    listed = [line for line in chart.rows if line[4] not in ("Back at the base", "Nothing to do")]
    assert [line[0] for line in listed] == [row.name for row, _ in stops]
    assert [line[2] for line in listed] == [
        f"{stop.start // 60:02d}:{stop.start % 60:02d}" for _, stop in stops
    ]
    joint = next(at for at, (_, stop) in enumerate(stops) if stop.with_names)
    assert listed[joint][5] == " and ".join(stops[joint][1].with_names)
    hotspots = [line for line in town.rows if line[0] == "Hotspot"]
    assert [line[1] for line in hotspots] == [f"{dot.number} {dot.name}" for dot in plan.hotspots]
    assert [line[5] for line in hotspots] == [
        f"{dot.planned_minutes} of {dot.target_minutes}" for dot in plan.hotspots
    ]
    assert len(town.rows) == len(plan.hotspots) + len(plan.visits) + 1  # and the base

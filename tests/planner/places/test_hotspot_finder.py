"""Where hotspots are proposed, what they hold, what they are called, and that nothing about it is chance."""

from __future__ import annotations

import math
import random
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.exchange.police_crime_csv import Area, read_crime_files
from planner.exchange.ward_geojson import read_wards
from planner.places.crimes import Crimes
from planner.places.hotspot_finder import DEFAULT_HOURS, HotspotSearch, find_hotspots, harm_weight
from planner.places.wards import Polygon, Ward, Wards
from tests.planner.places.make_crimes import Crime, crimes
from tests.shared_data import shared

E, N = 450_000.0, 532_000.0  # Somewhere in the middle of Hartlepool.


def test_two_busy_corners_are_two_hotspots_the_busier_first() -> None:
    found = find_hotspots(crimes([Crime(E, N, 30), Crime(E + 1_000, N, 12, street="Park Road")]))

    assert [(spot.name, spot.crime_count) for spot in found] == [("High Street", 30), ("Park Road", 12)]
    assert [(spot.easting, spot.northing) for spot in found] == [(450_000, 532_000), (451_000, 532_000)]
    assert [round(spot.share, 3) for spot in found] == [0.714, 0.286]  # 30 and 12 of 42.


def test_risk_is_half_number_and_half_harm_against_the_strongest() -> None:
    """30 reports of disorder against 15 robberies: half the number, but 15 × 4 = 60 is twice the harm."""
    found = find_hotspots(crimes([Crime(E, N, 30), Crime(E + 1_000, N, 15, "Robbery", "Park Road")]))

    # Disorder: 50 × 30/30 + 50 × 30/60 = 75. Robbery: 50 × 15/30 + 50 × 60/60 = 75. The stronger harm first.
    assert [(spot.name, spot.risk) for spot in found] == [("Park Road", 75), ("High Street", 75)]


def test_old_crime_weighs_less() -> None:
    """20 crimes two years old weigh as 20 × 0.25 = 5 new ones with the default half-life of a year."""
    rows = [Crime(E, N, 20, month="2022-01"), Crime(E + 1_000, N, 6, street="Park Road", month="2024-01")]

    assert find_hotspots(crimes(rows))[0].name == "High Street"  # Number still counts for half.
    first = find_hotspots(crimes(rows), search=HotspotSearch(most=1))
    assert [spot.name for spot in first] == ["Park Road"]  # The place is chosen by recent harm.


def test_the_circle_lies_where_it_holds_the_points_around_it() -> None:
    """Four snap points on the corners of a 200 m square fit one circle of 150 m only around its middle."""
    corners = [Crime(E + x, N + y, 5) for x in (0, 200) for y in (0, 200)]

    (found,) = find_hotspots(crimes(corners))

    assert found.crime_count == 20
    assert math.hypot(found.easting - E - 100, found.northing - N - 100) < 5


def test_no_crime_counts_in_two_hotspots() -> None:
    """Five points 150 m apart in a row: circles that are 300 m apart never hold the same point twice."""
    row = [Crime(E + 150 * step, N, 10) for step in range(5)]

    found = find_hotspots(crimes(row))

    assert sum(spot.crime_count for spot in found) <= 50


@pytest.mark.parametrize("separation_m", [300, 500])
def test_centres_keep_their_distance(separation_m: int) -> None:
    chance = random.Random(3)
    rows = [
        Crime(E + chance.uniform(0, 3_000), N + chance.uniform(0, 3_000), chance.randint(1, 9))
        for _ in range(400)
    ]

    found = find_hotspots(crimes(rows), search=HotspotSearch(separation_m=separation_m))

    assert len(found) == 14
    centres = [(spot.easting, spot.northing) for spot in found]
    nearest = min(math.dist(a, b) for place, a in enumerate(centres) for b in centres[:place])
    assert nearest >= separation_m


def test_a_peak_a_little_too_near_another_is_served_from_a_little_further_off() -> None:
    """290 m from the stronger corner: its circle moves to 300 m or just over and still holds all of it."""
    found = find_hotspots(crimes([Crime(E, N, 30), Crime(E + 290, N, 20, street="Park Road")]))

    assert [(spot.name, spot.crime_count) for spot in found] == [("High Street", 30), ("Park Road", 20)]
    assert 300 <= found[1].easting - found[0].easting <= 302


def test_supermarkets_and_car_parks_make_no_hotspot_but_are_told() -> None:
    rows = [
        Crime(E, N, 10),
        Crime(E + 50, N, 40, "Shoplifting", "Supermarket"),
        Crime(E + 2_000, N, 90, "Shoplifting", "Parking Area"),
    ]

    (found,) = find_hotspots(crimes(rows))

    assert (found.name, found.crime_count, found.generic_count) == ("High Street", 10, 40)
    assert found.share == 1  # Of the crimes that were looked at.


def test_what_a_hotspot_holds_by_kind_and_month() -> None:
    rows = [
        Crime(E, N, 4, "Burglary", month="2024-03"),
        Crime(E + 10, N, 6, month="2024-01"),
        Crime(E + 5_000, N, 1, month="2024-02"),
    ]

    found = find_hotspots(crimes(rows))[0]

    assert found.by_type == (("Anti-social behaviour", 6), ("Burglary", 4))
    assert found.by_month == (("2024-01", 6), ("2024-02", 0), ("2024-03", 4))


def test_streets_that_share_a_name_are_told_apart() -> None:
    rows = [
        Crime(E, N, 20, street="York Road"),
        Crime(E + 40, N, 5, street="Victoria Road"),
        Crime(E, N - 600, 15, street="York Road"),
        Crime(E, N - 640, 4, street="Park Road"),
        Crime(E, N + 900, 10, street="York Road"),
    ]

    names = [spot.name for spot in find_hotspots(crimes(rows))]

    assert names == ["York Road by Victoria Road", "York Road by Park Road", "York Road"]


def test_points_without_a_street_are_named_by_their_grid_reference() -> None:
    (found,) = find_hotspots(crimes([Crime(E, N, 9, street="Rhubarb"), Crime(E + 60, N, 1)]))
    assert found.name == "Rhubarb"

    twins = find_hotspots(crimes([Crime(E, N, 9), Crime(E, N - 700, 9)]))
    assert [spot.name for spot in twins] == ["High Street (NZ 5000 3130)", "High Street (NZ 5000 3200)"]


def test_the_ward_is_that_of_the_centre() -> None:
    ring = np.array(
        [[E - 500, N - 500], [E + 500, N - 500], [E + 500, N + 500], [E - 500, N + 500], [E - 500, N - 500]]
    )
    wards = Wards((Ward("E05013049", "Victoria", (Polygon.of([ring]),)),))

    found = find_hotspots(crimes([Crime(E, N, 9), Crime(E + 2_000, N, 8, street="Park Road")]), wards)

    assert [spot.ward for spot in found] == ["Victoria", ""]


def test_hours_are_defaults_and_say_so() -> None:
    (found,) = find_hotspots(crimes([Crime(E, N, 9)]))

    assert found.active_hours == DEFAULT_HOURS
    assert len(found.active_hours) == 7
    assert "never an hour" in found.hours_note


def test_too_few_crimes_are_no_hotspot() -> None:
    assert find_hotspots(crimes([Crime(E, N, 4)])) == ()
    assert find_hotspots(crimes([])) == ()
    assert find_hotspots(crimes([Crime(E, N, 50, street="Supermarket")])) == ()


def test_weights_can_be_changed_and_unknown_kinds_count_one() -> None:
    rows = [Crime(E, N, 30, "Shoplifting"), Crime(E + 1_000, N, 20, street="Park Road")]
    by_default = find_hotspots(crimes(rows), search=HotspotSearch(most=1))
    shops_first = find_hotspots(crimes(rows), search=HotspotSearch(most=1, harm={"Shoplifting": 2.0}))

    assert [spot.name for spot in by_default] == ["Park Road"]  # 30 × 0.5 against 20 × 1.
    assert [spot.name for spot in shops_first] == ["High Street"]
    assert harm_weight("Piracy") == 1


@pytest.mark.parametrize(
    "wrong", [{"radius_m": 0}, {"most": 0}, {"half_life_months": -1}, {"harm": {"Robbery": -2}}]
)
def test_a_search_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must be"):
        HotspotSearch(**wrong)  # type: ignore[arg-type]


@given(st.randoms(use_true_random=False))
@settings(max_examples=25)
def test_the_order_of_rows_and_files_changes_nothing(chance: random.Random) -> None:
    dice = random.Random(11)
    rows = [
        Crime(
            E + dice.randrange(0, 2_000, 50),
            N + dice.randrange(0, 2_000, 50),
            dice.randint(1, 4),
            dice.choice(["Burglary", "Robbery", "Drugs"]),
            dice.choice(["High Street", "Park Road", "Supermarket"]),
            dice.choice(["2023-11", "2024-01"]),
        )
        for _ in range(150)
    ]
    shuffled = chance.sample(rows, len(rows))

    assert find_hotspots(crimes(shuffled)) == find_hotspots(crimes(rows))


def _hartlepool() -> tuple[Crimes, Wards]:
    wards = read_wards(shared("data/geo/hartlepool_ward_2026.geojson"))
    return read_crime_files([shared("data/police")], Area(wards=wards)).crimes, wards


def test_fourteen_hotspots_of_hartlepool_lie_where_the_crime_is() -> None:
    """The field guide gives Victoria 23 %, Burn Valley 14 % and Foggy Furze 11 % of all records."""
    found = find_hotspots(*_hartlepool())

    assert len(found) == 14
    assert len({spot.name for spot in found}) == 14
    wards = [spot.ward for spot in found]
    assert wards[0] == "Victoria"
    assert wards.count("Victoria") > wards.count("Burn Valley") >= wards.count("Foggy Furze") > 0
    assert found[0].risk == 100
    assert all(spot.ward for spot in found)


def test_fifteen_circles_hold_about_the_share_the_field_guide_found() -> None:
    """The guide: 15 circles of 150 m hold 27 % of disorder, violence, damage and public order."""
    every, wards = _hartlepool()
    kinds = [
        "Anti-social behaviour",
        "Violence and sexual offences",
        "Criminal damage and arson",
        "Public order",
    ]
    unweighted = HotspotSearch(most=15, half_life_months=1e6, harm=dict.fromkeys(kinds, 1.0))

    found = find_hotspots(every.where(np.isin(every.crime_type, kinds)), wards, unweighted)

    assert 0.25 < sum(spot.share for spot in found) < 0.29


@pytest.mark.measured
def test_six_months_of_a_whole_force_take_under_2_seconds() -> None:
    every = read_crime_files([shared("data/police")], Area(force="Cleveland Police")).crimes
    assert every.total > 46_000

    # Time of the processor, so that what else the machine does is not measured.
    started = time.process_time()
    found = find_hotspots(every)
    assert time.process_time() - started < 2
    assert len(found) == 14

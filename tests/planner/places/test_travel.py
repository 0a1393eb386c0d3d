"""Minutes between places: straight lines where nothing better is known, a table's pairs before them."""

from __future__ import annotations

from planner.places.travel import MODES, with_known_times
from solver.deployment.travel import Place, travel_table

STATION = Place("Avenue Road", 450_900, 532_500)
PARK = Place("Park", 450_900, 531_300)  # 1,200 m due south of the station.
SHOPS = Place("Shops", 450_900, 531_700)  # On the way, 400 m short of it.
PLACES = (STATION, PARK, SHOPS)


def test_a_walk_of_1200_m_takes_20_minutes_and_the_drive_includes_parking() -> None:
    # 1,200 m × 1.3 = 1,560 m: at 80 m a minute 19.5, rounded up; at 417 m a minute 3.7, and 4 to park.
    assert travel_table(MODES["foot"], PLACES)[0][1] == 20
    assert travel_table(MODES["car"], PLACES)[0][1] == 8


def test_known_times_go_before_the_straight_line_both_ways_and_gaps_keep_it() -> None:
    walk = with_known_times(MODES["foot"], PLACES, {(0, 1): 26})

    # Station to shops is 800 m: 13 minutes. Shops to park is 400 m: 6.5, so 7.
    assert walk.table == ((0, 26, 13), (26, 0, 7), (13, 7, 0))
    assert walk.source.startswith("1 time from the travel-time table, else straight line × 1.3")


def test_the_way_back_may_have_a_time_of_its_own() -> None:
    """Uphill takes longer, whichever line of the table comes first."""
    for known in ({(0, 1): 26, (1, 0): 22}, {(1, 0): 22, (0, 1): 26}):
        walk = with_known_times(MODES["foot"], PLACES, known)
        assert walk.table is not None
        assert (walk.table[0][1], walk.table[1][0]) == (26, 22)


def test_without_known_times_the_estimate_stays_and_says_what_it_is() -> None:
    walk = with_known_times(MODES["foot"], PLACES, {})

    assert walk.table is None
    assert walk.source == "straight line × 1.3 at 4.8 km/h, not a road network"

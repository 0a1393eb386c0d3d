"""Minutes between places: straight lines where nothing better is known, a table's pairs before them."""

from __future__ import annotations

from planner.places.travel import KnownTime, Travel, TravelTimes
from solver.deployment.travel import Place

STATION = Place("Avenue Road", 450_900, 532_500)
PARK = Place("Park", 450_900, 531_300)  # 1,200 m due south.
SHOPS = Place("Shops", 450_900, 531_700)
STRAIGHT = TravelTimes.of()


def test_a_walk_of_1200_m_takes_20_minutes() -> None:
    # 1,200 m × 1.3 = 1,560 m at 80 m a minute is 19.5 minutes, and nobody is planned to arrive late.
    assert STRAIGHT.between(STATION, PARK, "foot") == Travel(20, "straight line × 1.3")


def test_a_drive_includes_parking_and_staying_costs_nothing() -> None:
    # 1,560 m at 417 m a minute is 3.7, so 4 minutes, and 4 to park.
    assert STRAIGHT.between(STATION, PARK, "car").minutes == 8
    assert STRAIGHT.between(STATION, STATION, "car").minutes == 0


def test_a_table_goes_before_the_straight_line_both_ways_but_only_for_its_mode() -> None:
    times = TravelTimes.of([KnownTime("Avenue Road", "Park", "foot", 26)])

    assert times.between(STATION, PARK, "foot") == Travel(26, "table")
    assert times.between(PARK, STATION, "foot") == Travel(26, "table")
    assert times.between(STATION, PARK, "bicycle").source == "straight line × 1.3"


def test_the_way_back_may_have_a_time_of_its_own() -> None:
    up_and_down = [KnownTime("Avenue Road", "Park", "foot", 26), KnownTime("Park", "Avenue Road", "foot", 22)]

    for lines in (up_and_down, up_and_down[::-1]):
        times = TravelTimes.of(lines)
        assert times.between(STATION, PARK, "foot").minutes == 26
        assert times.between(PARK, STATION, "foot").minutes == 22


def test_the_engine_gets_the_table_with_straight_lines_in_its_gaps_and_is_told_so() -> None:
    times = TravelTimes.of([KnownTime("Avenue Road", "Park", "foot", 26)])

    way = times.mode_between([STATION, PARK, SHOPS], "foot")

    # Shops to park is 400 m: 400 × 1.3 / 80 = 6.5 minutes; station to shops 800 m: 13 minutes.
    assert way.table == ((0, 26, 13), (26, 0, 7), (13, 7, 0))
    assert way.source.startswith("table for 2 of 6 ways; else straight line × 1.3")


def test_without_known_pairs_the_engine_keeps_its_own_estimate() -> None:
    assert STRAIGHT.mode_between([STATION, PARK], "car").table is None

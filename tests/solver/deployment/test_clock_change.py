"""The two nights on which the clocks change: tours last as long as they last, and words say what clocks
show."""

from __future__ import annotations

from datetime import date

from solver.clock import Clock
from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.search import deploy
from solver.result import Limit
from tests.solver.deployment.small_day import Span, a_day, a_hotspot, a_person, at, rules

AUTUMN, SPRING, PLAIN = date(2026, 10, 24), date(2027, 3, 27), date(2026, 11, 14)
KEYS = ("active_hours", "patrol_length", "least_gap", "patrol_crew", "hotspot_dosage", "patrol_worth")


def night(day: date) -> tuple[int, int]:
    """22:00 to 06:00 by the clock, as elapsed minutes of the day on which it begins."""
    clock = Clock(day)
    return clock.minute(0, at(22)), clock.minute(1, at(6))


def patrols_in(day: date) -> int:
    """How many quarter hours with 45 minutes between them fit into the whole night, at one's own door."""
    start, end = night(day)
    spot = a_hotspot(place=0, active=(Span(start, end),), visits_wanted=12, least_gap=45)
    problem = a_day([a_person("Nia", start, end)], rules(*KEYS), hotspots=(spot,), date=day)
    result = deploy(problem, Limit(seconds=20, work=30))
    assert not check(problem, result.solution).broken
    return len(result.solution.stays(ItemKind.PATROL, 0))


def test_the_nights_are_nine_and_seven_hours() -> None:
    assert [(end - start) // 60 for start, end in map(night, (PLAIN, AUTUMN, SPRING))] == [8, 9, 7]


def test_an_hour_more_is_one_patrol_more_and_an_hour_less_one_fewer() -> None:
    # A patrol an hour from the first minute on: the last one starts when at least 15 minutes are left.
    assert [patrols_in(day) for day in (PLAIN, AUTUMN, SPRING)] == [8, 9, 7]


def test_words_say_what_the_clock_shows() -> None:
    autumn = a_day([a_person()], [], date=date(2026, 10, 25))
    # 25 October: 00:30, 01:30 and, an hour of real time later, 01:30 again; then 02:30.
    assert [autumn.time(minute) for minute in (30, 90, 150, 210)] == ["00:30", "01:30", "01:30", "02:30"]
    spring = a_day([a_person()], [], date=date(2027, 3, 28))
    assert [spring.time(minute) for minute in (30, 59, 60, 90)] == ["00:30", "00:59", "02:00", "02:30"]
    assert spring.wall(at(6)) == at(5)
    assert autumn.wall(at(6)) == at(7)


def test_two_o_clock_pairs_begin_by_the_clock_on_a_short_night() -> None:
    late = rules("pairs_late_at_risk")[0].with_values({"from_clock": at(20)})
    spot = a_hotspot(high_risk=True, active=(Span(at(18), at(22)),))
    spring = a_day([a_person(start=at(12), end=at(22))], [late], hotspots=(spot,), date=date(2027, 3, 28))
    result = deploy(spring, Limit(seconds=20, work=5))
    # 20:00 by the clock is 19:00 of elapsed time: nobody is alone there after it.
    assert all(stay.end <= at(19) for stay in result.solution.stays(ItemKind.PATROL, 0))
    assert not check(spring, result.solution).broken

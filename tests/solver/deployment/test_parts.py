"""The engine's smaller parts: travel times, pieces of the day, equipment, drawn times, tables."""

from __future__ import annotations

from dataclasses import replace

import pytest

from solver.deployment.equip import equip
from solver.deployment.items import Span, StartWindow
from solver.deployment.pieces import FAR, Layer, Piece, layers_for, pieces
from solver.deployment.rules.drawn_times import due_times
from solver.deployment.rules.meal_break import refreshment_minutes
from solver.deployment.rules.varied_times import VariedTimes
from solver.deployment.spots import hole_cost, patrol_cost
from solver.deployment.tables import SpotTerms
from solver.deployment.travel import BY_CAR, ON_FOOT, Place, TravelMode, travel_minutes, travel_table
from solver.deployment.verbs import Inside, Share
from solver.rule import MUST
from tests.solver.deployment.small_day import Equipment, ItemKind, a_day, a_hotspot, a_person, at


def test_walking_takes_the_streets_and_whole_minutes() -> None:
    home, spot = Place("Base", 0, 0), Place("Spot", 600, 800)
    # 1000 m in a straight line, 1300 m by the streets, 80 m a minute: 16.25, so 17 minutes.
    assert travel_minutes(ON_FOOT, home, spot) == 17
    assert travel_minutes(ON_FOOT, spot, spot) == 0
    # By car 1300 m at 417 m a minute are 3.1, so 4 minutes, and 4 to park.
    assert travel_minutes(BY_CAR, home, spot) == 8


def test_travel_never_pays_by_a_detour() -> None:
    points = tuple(Place(str(n), (n * 7919) % 5000, (n * 104729) % 5000) for n in range(12))
    table = travel_table(replace(ON_FOOT, fixed_minutes=0), points)
    for a in range(12):
        for b in range(12):
            assert all(table[a][b] <= table[a][c] + table[c][b] for c in range(12))


def test_the_source_of_travel_times_is_said_honestly() -> None:
    assert ON_FOOT.source == "straight line × 1.3 at 4.8 km/h, not a road network"
    assert BY_CAR.source == "straight line × 1.3 at 25.02 km/h + 4 min, not a road network"
    given = TravelMode("by bus", table=((0, 5), (6, 0)), table_source="timetable of May 2026")
    assert given.source == "timetable of May 2026"
    assert travel_table(given, ()) == ((0, 5), (6, 0))


def test_windows_laid_over_one_another_leave_pieces() -> None:
    musts = [Layer(((10, 50),), None), Layer(((0, 20), (40, 90)), None)]
    assert pieces(musts) == [Piece(10, 20), Piece(40, 50)]
    wish = Layer(((15, 45),), 7)
    assert pieces([*musts, wish]) == [Piece(10, 14, 7), Piece(15, 20), Piece(40, 45), Piece(46, 50, 7)]
    # Worth cuts too, half open: 18 is the last start worth 3.
    worths = ((0, 19, 3), (19, 99, 5))
    assert pieces(musts[:1], worths) == [Piece(10, 18, 0, 3), Piece(19, 50, 0, 5)]
    assert pieces([Layer((), None)]) == []
    assert pieces([]) == [Piece(-FAR, FAR)]


def test_being_inside_is_about_the_whole_stay() -> None:
    inside = Inside("rule", None, (ItemKind.PATROL, 0), (Span(100, 200),), alone=True)
    (layer,) = layers_for([inside], 15, alone=True)
    assert layer.windows == ((100, 185),)
    assert layers_for([inside], 15, alone=False) == []


def test_who_cannot_do_without_gets_the_car() -> None:
    car = TravelMode("by car", 400, needs=0, drivers_only=True)
    walker = a_person("Anna", modes=(1, 0), driver=True)
    driver = a_person("Ben", modes=(1,), driver=True)
    learner = a_person("Cleo", modes=(1, 0))
    day = a_day([walker, driver, learner], [], modes=(ON_FOOT, car), equipment=(Equipment(0, "cars", 1),))
    given = equip(day, [Share("rule", None, 0, 1)])
    assert given.modes == (0, 1, 0)  # one car: Ben has no other way; Cleo may not drive
    assert not given.kept_in


def test_tours_that_follow_one_another_share_a_radio() -> None:
    tours = [(at(7), at(15)), (at(15), at(23)), (at(14), at(22))]
    team = [a_person(f"P{n}", start, end, carries=(0,)) for n, (start, end) in enumerate(tours)]
    day = a_day(team, [], equipment=(Equipment(0, "radios", 1),))
    # The first tour takes it, then the one that starts at 14:00 would overlap; the one from 15:00 does not.
    assert equip(day, [Share("rule", None, 0, 1)]).kept_in == {2: "radios"}
    assert not equip(day, [Share("rule", None, 0, 2)]).kept_in
    assert not equip(day, []).kept_in  # without the rule nobody counts


def test_drawn_times_are_the_same_for_a_seed_and_differ_between_days_and_seeds() -> None:
    spot = a_hotspot(visits_wanted=3)
    drawn = {seed: due_times(a_day([], [], seed=seed), spot, 30) for seed in range(20)}
    assert due_times(a_day([], [], seed=3), spot, 30) == drawn[3]
    assert len({tuple(times) for times in drawn.values()}) > 15
    # In the middle of equal parts of 12:00 to 19:45, and never more than half an hour from there.
    for times in drawn.values():
        assert all(abs(one - middle) <= 30 for one, middle in zip(times, (797, 952, 1107)))


def test_over_a_month_no_start_repeats_too_often() -> None:
    """The rule, fed with its own results: on any five days at most two around any start of them."""
    history: list[int] = []
    rule = VariedTimes(strength=MUST)
    for seed in range(30):
        spot = a_hotspot(recent_starts=tuple((one,) for one in reversed(history[-4:])))
        day = a_day([a_person()], [rule], hotspots=(spot,), seed=seed)
        due = due_times(day, spot, 30)[0]
        windows = rule.allowed(day, spot)
        near = [min(max(due, w.earliest), w.latest) for w in windows]
        history.append(min(near, key=lambda start: abs(start - due)))
    for n in range(len(history) - 4):
        five = history[n : n + 5]
        assert all(sum(abs(start - time) <= 20 for start in five) <= 2 for time in five)


def test_allowed_starts_leave_out_what_two_days_have_used() -> None:
    spot = a_hotspot(recent_starts=((600,), (610,), (900,)))
    windows = VariedTimes().allowed(a_day([], []), spot)
    # 600 and 610 are two days around each other, so nothing may come within 20 minutes of either: 580 to 630.
    assert windows == [StartWindow(-(10**9), 579), StartWindow(631, 10**9)]


def test_between_two_starts_far_apart_a_third_may_not_join_them() -> None:
    """600 and 630 are not around each other, but 610 to 620 would be within 20 minutes of both."""
    windows = VariedTimes().allowed(a_day([], []), a_hotspot(recent_starts=((600,), (630,))))
    assert windows == [StartWindow(-(10**9), 609), StartWindow(621, 10**9)]


@pytest.mark.parametrize(
    ("hours", "minutes"),
    [(4.9, 0), (5, 30), (6, 35), (7, 40), (8, 45), (9, 50), (9.9, 50), (10, 60), (12, 60)],
)
def test_refreshment_follows_the_length_of_the_tour(hours: float, minutes: int) -> None:
    assert refreshment_minutes(round(hours * 60)) == minutes


def test_patrols_of_a_hotspot_are_priced_together() -> None:
    terms = SpotTerms(full=160, worth_price=1, ranks=(100, 60), target=30, cap=20, dose_price=2)
    assert patrol_cost(terms, ()) == 160 + 60
    assert patrol_cost(terms, [(100, 15)]) == 60 + 30
    # The better one counts in full whichever comes first; 25 minutes count as 20.
    assert patrol_cost(terms, [(50, 25), (100, 15)]) == 160 - 130 + 0
    holes = SpotTerms(hole_spans=((0, 300),), hole_most=100, hole_per=15, hole_price=3)
    assert hole_cost(holes, [(90, 105)]) == 3 * 7  # 105 to 300 is 95 too long: seven quarters
    assert hole_cost(holes, []) == 3 * 14

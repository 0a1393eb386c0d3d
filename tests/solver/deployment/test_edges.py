"""Joint visits and gaps between patrols at the minute where they turn: the search finds what just fits."""

from __future__ import annotations

import pytest

from solver.deployment.check import check
from solver.deployment.items import ItemKind
from solver.deployment.search import deploy
from solver.result import Limit
from tests.solver.deployment.small_day import (
    Blocked,
    Commitment,
    Leg,
    Span,
    StartWindow,
    a_day,
    a_hotspot,
    a_person,
    a_visit,
    at,
    rules,
)

LIMIT = Limit(seconds=20, work=15)
PATROLS = ("active_hours", "patrol_length", "least_gap", "patrol_crew", "hotspot_dosage", "patrol_worth")
VISITS = ("visit_windows", "visit_together", "visit_complete", "visits_made", "travel_time")


@pytest.mark.parametrize(("end", "patrols"), [(at(13, 30), 2), (at(13, 29), 1)])
def test_two_patrols_with_an_hour_between_them_need_an_hour_and_a_half(end: int, patrols: int) -> None:
    spot = a_hotspot(place=0, active=(Span(at(12), end),), visits_wanted=2, least_gap=60, dwell_least=15)
    day = a_day([a_person("Anna"), a_person("Ben")], rules(*PATROLS), hotspots=(spot,))
    result = deploy(day, LIMIT, remedies=False)
    assert not result.broken_musts
    assert len(result.solution.stays(ItemKind.PATROL, 0)) == patrols


@pytest.mark.parametrize(("most", "made"), [(20, True), (19, False)])
def test_the_second_comes_as_late_as_allowed_and_not_a_minute_later(most: int, made: bool) -> None:
    # Both start within 12:00 to 12:20. Anna has to be back for court at 12:20: ten minutes of visit and ten
    # back, so she starts at 12:00 and no later. Ben is free at 12:10 and arrives at 12:20.
    anna = a_person("Anna", blocked=(Blocked(at(12, 20), at(17), "Court"),))
    ben = a_person("Ben", blocked=(Blocked(at(9), at(12, 10), "Course"),))
    turns = a_visit(
        legs=(Leg(10, people=frozenset({0})), Leg(10, people=frozenset({1}))), lag_least=0, lag_most=most,
        windows=(StartWindow(at(12), at(12, 20)),),
    )  # fmt: skip
    day = a_day([anna, ben], rules(*VISITS, "visit_crew"), visits=(turns,))
    result = deploy(day, LIMIT, remedies=False)
    assert not result.broken_musts
    stays = result.solution.stays(ItemKind.VISIT, 0)
    assert [[stop.start for stop in stay.stops] for stay in stays] == ([[at(12), at(12, 20)]] if made else [])


@pytest.mark.parametrize(("court", "made"), [(at(12, 45), True), (at(12, 44), False)])
def test_two_meet_at_the_one_minute_they_share(court: int, made: bool) -> None:
    # Ben arrives at 12:25 at the earliest; Anna has to leave at 12:35 for court ten minutes away.
    anna = a_person("Anna", blocked=(Blocked(court, at(17), "Court"),))
    ben = a_person("Ben", blocked=(Blocked(at(9), at(12, 15), "Course"),))
    joint = a_visit(legs=(Leg(10), Leg(10)), windows=(StartWindow(at(12), at(13)),))
    day = a_day([anna, ben], rules(*VISITS), visits=(joint,))
    result = deploy(day, LIMIT, remedies=False)
    stays = result.solution.stays(ItemKind.VISIT, 0)
    assert [stay.start for stay in stays] == ([at(12, 25)] if made else [])
    assert not check(day, result.solution).broken


def test_blocked_time_within_the_briefing_is_kept_at_its_time() -> None:
    # Anna's briefing would last to 09:20; she is called away at 09:10. The visit ten minutes away follows.
    anna = a_person("Anna", briefing_minutes=20, blocked=(Blocked(at(9, 10), at(9, 30), "Doctor"),))
    day = a_day([anna], rules(*VISITS, "start_briefing"), visits=(a_visit(),))
    result = deploy(day, LIMIT, remedies=False)
    assert not result.broken_musts
    assert [(stop.kind, stop.start) for stop in result.solution.sheets[0].stops] == [
        (ItemKind.BLOCKED, at(9, 10)),
        (ItemKind.VISIT, at(9, 40)),
    ]


def test_a_commitment_within_the_briefing_is_kept_and_the_briefing_said_to_lack_time() -> None:
    # Court is at 09:10, the briefing lasts to 09:20: who is to be at both is at court, and the check says so.
    court = Commitment(1, "Court", 0, at(9, 10), at(10), frozenset({0}))
    day = a_day(
        [a_person("Anna", briefing_minutes=20)],
        rules("commitments_kept", "start_briefing"),
        commitments=(court,),
    )
    result = deploy(day, LIMIT, remedies=False)
    assert [stop.start for stop in result.solution.sheets[0].stops] == [at(9, 10)]
    assert [breach.rule for breach in check(day, result.solution).broken] == ["start_briefing"]


def test_time_before_blocked_time_within_the_writing_up_can_be_used_to_the_last_minute() -> None:
    # Writing up would begin at 16:30; Anna is called away from 16:40 to 16:50. A visit next door may start at
    # 16:10 only, and takes all of the half hour before.
    anna = a_person("Anna", write_up_minutes=30, blocked=(Blocked(at(16, 40), at(16, 50), "Call"),))
    late = a_visit(place=0, windows=(StartWindow(at(16, 10), at(16, 10)),))
    day = a_day([anna], rules(*VISITS, "write_up_time"), visits=(late,))
    result = deploy(day, LIMIT, remedies=False)
    assert not result.broken_musts
    assert [stop.start for _, stop in result.solution.of(ItemKind.VISIT, 0)] == [at(16, 10)]


def test_the_one_of_four_who_has_the_power_goes_with_a_crew_of_three() -> None:
    # The three who are listed first are as near; none of them may arrest.
    people = [a_person(name) for name in ("Anna", "Ben", "Cem")]
    dan = a_person("Dan", powers=frozenset({"arrest"}))
    raid = a_visit(legs=(Leg(30),) * 3, powers=frozenset({"arrest"}))
    result = deploy(
        a_day([*people, dan], rules(*VISITS, "visit_crew"), visits=(raid,)), LIMIT, remedies=False
    )
    assert not result.broken_musts
    (stay,) = result.solution.stays(ItemKind.VISIT, 0)
    assert 3 in stay.people

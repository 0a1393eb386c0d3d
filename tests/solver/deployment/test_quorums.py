"""Quorums that count the same people: whoever comes for an agency comes for the whole team too."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from solver.deployment.check import check
from solver.deployment.items import ItemKind, Quorum
from solver.deployment.live import from_now
from solver.deployment.problem import DeploymentProblem
from solver.deployment.search import deploy
from solver.result import Limit
from tests.solver.deployment.small_day import (
    Commitment,
    a_day,
    a_person,
    a_stop,
    at,
    rules,
    sheets,
)

LIMIT = Limit(seconds=20, work=20)
MEETING = a_stop(ItemKind.COMMITMENT, 0, at(13), 60)


def a_meeting(
    agencies: tuple[str, ...], quorums: tuple[Quorum, ...], attendees: frozenset[int] = frozenset()
) -> DeploymentProblem:
    """A meeting from 13:00 to 14:00, six minutes from the base of people of these agencies."""
    team = [a_person(f"P{n}", agency=agency) for n, agency in enumerate(agencies)]
    hub = Commitment(1, "Meeting", 6, at(13), at(14), attendees, quorums)
    return a_day(team, rules("travel_time", "quorum_met", "commitments_kept"), commitments=(hub,))


def who_comes(day: DeploymentProblem) -> list[int]:
    return [sheet.person for sheet in deploy(day, LIMIT).solution.sheets if sheet.stops]


def test_who_comes_for_an_agency_counts_for_the_team() -> None:
    two = (Quorum("Police", 1), Quorum("", 2))
    assert len(who_comes(a_meeting(("Council", "Police", "Council"), two))) == 2


def test_one_agency_asked_for_twice_sends_the_larger_number() -> None:
    twice = (Quorum("Police", 2), Quorum("Police", 1))
    assert len(who_comes(a_meeting(("Police",) * 4, twice))) == 2


def test_somebody_else_keeps_the_team_complete_where_an_agency_cannot_come() -> None:
    # Nobody of the police is on duty: 120 for that; two of the council still make two of the team.
    day = a_meeting(("Council", "Council"), (Quorum("Police", 1), Quorum("", 2)))
    result = deploy(day, LIMIT)
    assert who_comes(day) == [0, 1]
    assert dict(result.cost_by_rule)["quorum_met"] == 120


@settings(max_examples=40)
@given(st.data())
def test_nobody_is_sent_for_nothing(data: st.DataObject) -> None:
    """Against all that can be tried: everybody comes or does not."""
    agencies = data.draw(st.lists(st.sampled_from(("Police", "Council", "Fire")), min_size=1, max_size=5))
    asked = st.builds(Quorum, st.sampled_from(("Police", "Council", "Fire", "")), st.integers(1, 3))
    quorums = tuple(data.draw(st.lists(asked, min_size=1, max_size=4)))
    attendees = frozenset(data.draw(st.sets(st.integers(0, len(agencies) - 1), max_size=2)))
    day = a_meeting(tuple(agencies), quorums, attendees)
    result = deploy(day, LIMIT, remedies=False)
    ways = product((False, True), repeat=len(agencies))
    best = min(
        check(day, sheets(day, *([MEETING] if comes else [] for comes in way))).cost
        for way in ways
        if all(way[p] for p in attendees)
    )
    assert result.cost == best
    assert result.bound is not None
    assert result.bound <= best


@pytest.mark.parametrize(("there", "more"), [("Council", 1), ("Police", 0)])
def test_who_is_there_already_takes_the_seat_of_their_agency(there: str, more: int) -> None:
    """From 13:30 on it is too late to come: who is there stays, and nobody else comes."""
    day = a_meeting((there, "Police"), (Quorum("Police", 1), Quorum("", 1)))
    before = sheets(day, [MEETING], [])
    live = from_now(day, before, at(13, 30))
    assert [one.begun for one in live.in_force] == [True]
    result = deploy(live, LIMIT)
    assert result.solution.sheets == before.sheets
    assert result.cost == check(live, before).cost
    assert dict(result.cost_by_rule)["quorum_met"] == 120 * more

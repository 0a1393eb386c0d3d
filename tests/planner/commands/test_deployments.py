"""A day's run sheets: accepted, changed by hand, issued, revised."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.deployments import ApplyDeployment, IssueDeployment, LeftOut, ReviseDeployment, Stop
from planner.commands.joint_stops import JoinStop, LeaveStop
from planner.commands.rotas import DiscardDraft
from planner.commands.run_sheets import LockStop, MoveStop, PlaceItem, RemoveStop, TakeSlot
from planner.domain.deployments import Deployment, RunSheetStop, Unplaced
from planner.planner import Command, CommandRefused, Planner
from tests.planner.small_team import MONDAY, Ids, rows

Team = tuple[Planner, Ids]


def refused(planner: Planner, command: Command) -> str:
    before = rows(planner)
    with pytest.raises(CommandRefused) as refusal:
        planner.execute(command)
    assert rows(planner) == before
    return str(refusal.value)


@pytest.fixture
def day(team: Team) -> Team:
    """Monday: a briefing and a patrol of Amy's, a joint patrol with Scott, one patrol left out."""
    planner, ids = team
    planner.execute(a_day(ids))
    return team


def a_day(ids: Ids, seed: int = 7) -> ApplyDeployment:
    stops = (
        Stop(ids.amy, "patrol", 600, 615, 5, place_id=2, hotspot_id=1, travel_mode="foot"),
        Stop(ids.amy, "briefing", 540, 570),
        Stop(ids.amy, "patrol", 720, 735, 5, place_id=2, hotspot_id=1, joint=1),
        Stop(ids.scott, "patrol", 720, 735, 9, place_id=2, hotspot_id=1, joint=1),
    )
    left_out = (LeftOut("patrol", 15, "Needs a pair after 20:00.", due_minute=1230, hotspot_id=1),)
    return ApplyDeployment(MONDAY, ids.rota, stops, left_out, seed, {"status": "best found"})


def sheets(planner: Planner) -> list[tuple[str, str, int, int]]:
    def listed(session: Session) -> list[tuple[str, str, int, int]]:
        newest = session.scalars(select(Deployment).order_by(Deployment.number.desc())).first()
        assert newest is not None
        return [(s.person.first_name, s.kind.value, s.start_minute, s.end_minute) for s in newest.stops]

    return planner.read(listed)


def unplaced(planner: Planner) -> list[str]:
    return planner.read(lambda session: list(session.scalars(select(Unplaced.reason))))


def test_run_sheets_are_in_the_order_of_the_day(day: Team) -> None:
    assert sheets(day[0]) == [
        ("Amy", "briefing", 540, 570),
        ("Amy", "patrol", 600, 615),
        ("Amy", "patrol", 720, 735),
        ("Scott", "patrol", 720, 735),
    ]


def test_building_again_fills_the_same_draft(day: Team) -> None:
    planner, ids = day
    before = rows(planner)
    planner.execute(a_day(ids, seed=8))
    found = planner.read(lambda session: [(d.number, d.seed) for d in session.scalars(select(Deployment))])
    assert found == [(1, 8)]
    assert len(rows(planner)["run_sheet_stop"]) == 4
    planner.undo()
    assert rows(planner) == before


def test_a_joint_stop_moves_for_both(day: Team) -> None:
    planner, _ = day
    stop = stop_at(planner, "Amy", 720)
    planner.execute(MoveStop(stop, 800))
    assert planner.undo_label == "Move 1 Church Street of Amy Hargreaves to 13:20"
    assert [line for line in sheets(planner) if line[2] == 800] == [
        ("Amy", "patrol", 800, 815),
        ("Scott", "patrol", 800, 815),
    ]


def test_people_who_come_one_after_the_other_keep_their_distance(team: Team) -> None:
    planner, ids = team
    visit = (Stop(ids.amy, "visit", 700, 730, joint=1), Stop(ids.scott, "visit", 715, 745, joint=1))
    planner.execute(ApplyDeployment(MONDAY, ids.rota, visit, (), 1, {}))
    planner.execute(MoveStop(stop_at(planner, "Amy", 700), 760))
    assert sheets(planner) == [("Amy", "visit", 760, 790), ("Scott", "visit", 775, 805)]


@pytest.mark.parametrize("minute", [-5, 2880])
def test_nothing_is_put_outside_the_day_and_its_night(day: Team, minute: int) -> None:
    planner, ids = day
    said = f"1 Church Street cannot start at minute {minute}."
    assert refused(planner, MoveStop(stop_at(planner, "Amy", 600), minute)) == said
    left = planner.read(lambda session: session.scalars(select(Unplaced.id)).one())
    assert refused(planner, PlaceItem(left, (ids.amy,), minute)) == said
    issue = planner.read(lambda session: session.scalars(select(Deployment.id)).one())
    slot = TakeSlot(issue, ((ids.amy, minute, minute + 15),), hotspot_id=1)
    assert refused(planner, slot) == said


def stop_at(planner: Planner, first_name: str, minute: int) -> int:
    def found(session: Session) -> int:
        stops = session.scalars(select(RunSheetStop).where(RunSheetStop.start_minute == minute))
        return next(stop.id for stop in stops if stop.person.first_name == first_name)

    return planner.read(found)


def test_a_stop_goes_to_somebody_else(day: Team) -> None:
    planner, ids = day
    planner.execute(MoveStop(stop_at(planner, "Amy", 600), 600, ids.scott))
    assert ("Scott", "patrol", 600, 615) in sheets(planner)
    joint = stop_at(planner, "Amy", 720)
    assert refused(planner, MoveStop(joint, 720, ids.scott)) == (
        "1 Church Street already has this person in its crew."
    )


def test_what_is_taken_off_is_listed_and_can_be_assigned_again(day: Team) -> None:
    planner, ids = day
    planner.execute(RemoveStop(stop_at(planner, "Scott", 720)))
    assert [line[0] for line in sheets(planner)] == ["Amy", "Amy"]  # the joint patrol is off both sheets
    assert unplaced(planner) == ["Needs a pair after 20:00.", "Taken off the run sheet by hand."]
    planner.execute(PlaceItem(2, (ids.amy, ids.scott), 780))
    assert [line for line in sheets(planner) if line[2] == 780] == [
        ("Amy", "patrol", 780, 795),
        ("Scott", "patrol", 780, 795),
    ]
    assert unplaced(planner) == ["Needs a pair after 20:00."]
    assert refused(planner, PlaceItem(1, (), 780)) == "Name at least one person who takes it."


def test_a_locked_stop_is_neither_moved_nor_taken_off(day: Team) -> None:
    planner, _ = day
    stop = stop_at(planner, "Amy", 720)
    planner.execute(LockStop(stop))
    sentence = "1 Church Street of Amy Hargreaves is locked. Unlock it first."
    assert refused(planner, MoveStop(stop, 800)) == sentence
    assert refused(planner, RemoveStop(stop)) == sentence
    planner.execute(LockStop(stop, locked=False))
    planner.execute(RemoveStop(stop))


def test_somebody_goes_along_and_leaves_again(day: Team) -> None:
    planner, ids = day
    before = rows(planner)
    lone = stop_at(planner, "Amy", 600)
    planner.execute(JoinStop(lone, ids.scott))
    assert planner.undo_label == "Scott Pallister joins Amy Hargreaves at 1 Church Street"
    assert [line for line in sheets(planner) if line[2] == 600] == [
        ("Amy", "patrol", 600, 615),
        ("Scott", "patrol", 600, 615),
    ]
    planner.execute(MoveStop(lone, 605))  # it is one activity now: both go five minutes later
    assert [line[0] for line in sheets(planner) if line[2] == 605] == ["Amy", "Scott"]
    sentence = "Scott Pallister goes to 1 Church Street already."
    assert refused(planner, JoinStop(lone, ids.scott)) == sentence
    planner.execute(LeaveStop(stop_at(planner, "Scott", 605)))
    assert planner.undo_label == "Scott Pallister leaves 1 Church Street to Amy Hargreaves"
    assert [line[0] for line in sheets(planner) if line[2] == 605] == ["Amy"]
    # Alone again: she can move without anybody, and there is nobody to leave it to.
    assert refused(planner, LeaveStop(lone)) == (
        "Amy Hargreaves goes to 1 Church Street alone. Take it off instead."
    )
    for _ in range(3):
        planner.undo()
    assert rows(planner) == before


def test_a_patrol_of_the_same_place_and_time_becomes_the_joint_one(day: Team) -> None:
    planner, ids = day
    planner.execute(PlaceItem(1, (ids.imran,), 605))  # ten minutes of it beside Amy's
    planner.execute(JoinStop(stop_at(planner, "Amy", 600), ids.imran))
    # He had 15 minutes of the same hotspot from 10:05; a second stop there would be the same patrol twice.
    assert [line for line in sheets(planner) if line[0] == "Imran"] == [("Imran", "patrol", 600, 615)]


def test_what_is_locked_or_not_shared_is_not_joined(day: Team) -> None:
    planner, ids = day
    joint = stop_at(planner, "Amy", 720)
    planner.execute(LockStop(joint))
    sentence = "1 Church Street of Amy Hargreaves is locked. Unlock it first."
    assert refused(planner, JoinStop(joint, ids.imran)) == sentence
    assert refused(planner, LeaveStop(joint)) == sentence
    briefing = stop_at(planner, "Amy", 540)
    assert refused(planner, JoinStop(briefing, ids.scott)) == (
        "A briefing is not joined by hand; patrols and visits are."
    )
    planner.execute(IssueDeployment(1))
    assert refused(planner, JoinStop(joint, ids.imran)) == "Mon 7 Dec is issued. Revise it to change it."


def test_an_issued_day_stays_and_is_revised_in_a_draft(day: Team) -> None:
    planner, _ = day
    planner.execute(IssueDeployment(1))
    assert planner.undo_label == "Issue Mon 7 Dec to briefing"
    stop = stop_at(planner, "Amy", 600)
    assert refused(planner, MoveStop(stop, 630)) == "Mon 7 Dec is issued. Revise it to change it."
    planner.execute(ReviseDeployment(1))
    assert len(sheets(planner)) == 4
    assert len(unplaced(planner)) == 2
    assert refused(planner, ReviseDeployment(1)) == "Mon 7 Dec already has a draft."
    planner.execute(IssueDeployment(2))
    states = planner.read(lambda session: [d.state.value for d in session.scalars(select(Deployment))])
    assert states == ["superseded", "issued"]


def test_a_deployment_outlives_a_discarded_draft_of_the_rota(day: Team) -> None:
    planner, ids = day
    planner.execute(DiscardDraft(ids.rota))
    assert planner.read(lambda session: session.get_one(Deployment, 1).rota) is None
    planner.undo()
    assert planner.read(lambda session: str(session.get_one(Deployment, 1).rota)) == "Draft 1"


def test_what_is_wrong_with_a_day_is_said(team: Team) -> None:
    planner, ids = team
    wrong_date = ApplyDeployment(MONDAY + dt.timedelta(days=7), ids.rota, (), (), 1, {})
    assert refused(planner, wrong_date) == "Mon 14 Dec is outside Draft 1."
    backwards = ApplyDeployment(MONDAY, ids.rota, (Stop(ids.amy, "meal", 600, 590),), (), 1, {})
    assert refused(planner, backwards) == "A stop at 10:00 ends before it starts."
    stranger = ApplyDeployment(MONDAY, ids.rota, (Stop(99, "meal", 600, 630),), (), 1, {})
    assert refused(planner, stranger) == "This person is not there any more."


def test_a_day_survives_a_restart(day: Team) -> None:
    planner, _ = day
    before, path = sheets(planner), Path(planner.path)
    planner.close()
    with Planner.open(path) as again:
        assert sheets(again) == before

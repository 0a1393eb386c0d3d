"""The best slots on a stored day: what they say they cost is what the check says once one is taken."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.deployments import IssueDeployment
from planner.commands.duties import ClearDuties
from planner.commands.run_sheets import LockStop, RemoveStop, TakeSlot
from planner.commands.visits import AddVisit, ChangeVisit
from planner.day_job import DayJob
from planner.domain.visits import Visit
from planner.live_day.elsewhere import elsewhere
from planner.live_day.remedies import another_day
from planner.planner import CommandRefused, Planner
from planner.problem_builder.day import day_problem
from planner.problem_builder.day_live import live_day
from planner.problem_builder.day_sheets import stored_sheets
from planner.views.day_plan import DayPlan, DayStop, StopKind, current_deployment, day_plan
from planner.views.day_slots import DaySlot, OpenItem
from solver.deployment.check import check
from solver.result import Limit

THURSDAY, FRIDAY, SATURDAY = (date(2026, 12, day) for day in (10, 11, 12))


def plan_of(planner: Planner) -> DayPlan:
    plan = planner.read(day_plan, FRIDAY)
    assert plan is not None
    return plan


def stops(planner: Planner) -> list[DayStop]:
    return [stop for group in plan_of(planner).groups for row in group.rows for stop in row.stops]


def cost_of(session: Session) -> int:
    """What the plain check says the stored day costs."""
    stored = current_deployment(session, FRIDAY)
    assert stored is not None
    assert stored.rota_id is not None
    problem = day_problem(session, stored.rota_id, FRIDAY, stored.seed).problem
    return check(problem, stored_sheets(problem, stored).deployment).cost


def take(planner: Planner, wanted: OpenItem, slot: DaySlot, unplaced_id: int | None = None) -> TakeSlot:
    deployment = plan_of(planner).deployment_id
    assert deployment is not None
    seats = tuple((seat.person_id, seat.start, seat.end) for seat in slot.seats)
    return TakeSlot(deployment, seats, wanted.visit_id, wanted.hotspot_id, unplaced_id)


def confirmed(planner: Planner, wanted: OpenItem, unplaced_id: int | None = None) -> list[DaySlot]:
    """The best and the last of the slots, each taken, checked and undone."""
    found, before, broken = list(planner.day_slots(FRIDAY, wanted)), planner.read(cost_of), 0
    broken = len(planner.day_breaches(FRIDAY))
    assert [one.cost for one in found] == sorted(one.cost for one in found)
    for slot in {found[0], found[-1]}:
        planner.execute(take(planner, wanted, slot, unplaced_id))
        assert planner.read(cost_of) - before == slot.cost
        assert len(planner.day_breaches(FRIDAY)) <= broken
        planner.undo()
    return found


@pytest.mark.parametrize("joint", [False, True])
def test_a_visit_taken_off_can_go_back_at_the_cost_it_saves(sample_day: Planner, joint: bool) -> None:
    stop = next(one for one in stops(sample_day) if one.kind is StopKind.VISIT and bool(one.joint) is joint)
    before = sample_day.read(cost_of)
    sample_day.execute(RemoveStop(stop.stop_id))
    worse = sample_day.read(cost_of) - before
    (wanted,) = [one for one in sample_day.day_open(FRIDAY) if one.visit_id == stop.item_id]
    found = confirmed(sample_day, wanted)
    # Where it was is still free, so the best slot saves at least as much as taking it off has cost.
    assert found[0].cost <= -worse
    assert all(len(one.seats) == 1 + joint for one in found)
    card = next(one for one in plan_of(sample_day).unassigned if one.item_id == stop.item_id)
    sample_day.execute(take(sample_day, wanted, found[0], card.unplaced_id))
    assert sample_day.undo_label == f"Assign {stop_words(sample_day, wanted)} at {clock(found[0].start)}"
    assert card.unplaced_id not in [one.unplaced_id for one in plan_of(sample_day).unassigned]


def stop_words(planner: Planner, wanted: OpenItem) -> str:
    """ "F-07, family visit": how commands call a visit."""
    kind, _, reference = wanted.title.rpartition(", ")
    return f"{reference}, {kind}"


def clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def test_a_visit_that_has_just_come_in(sample_day: Planner) -> None:
    windows = ((13 * 60, 19 * 60, None, None),)
    sample_day.execute(AddVisit("N-99", "reassurance call", 2, FRIDAY, FRIDAY, 20, windows))
    (wanted,) = [one for one in sample_day.day_open(FRIDAY) if one.title.endswith("N-99")]
    found = confirmed(sample_day, wanted)
    assert len(found) == 5
    late = sample_day.day_slots(FRIDAY, wanted, 17 * 60)
    assert all(one.start >= 17 * 60 for one in late)


def test_a_patrol_on_a_card(sample_day: Planner) -> None:
    stop = next(one for one in stops(sample_day) if one.kind is StopKind.PATROL and not one.joint)
    sample_day.execute(RemoveStop(stop.stop_id))
    card = next(one for one in plan_of(sample_day).unassigned if one.reason.startswith("Taken off"))
    wanted = OpenItem(card.title, hotspot_id=card.item_id)
    best = sample_day.day_slots(FRIDAY, wanted)[0]
    (remedy,) = sample_day.day_remedies(FRIDAY, card.unplaced_id)
    assert remedy.words == f"Give it to {best.names} at {clock(best.start)}"
    assert remedy.cost == best.cost
    assert confirmed(sample_day, wanted, card.unplaced_id)


def test_what_is_issued_or_on_a_run_sheet_is_refused(sample_day: Planner) -> None:
    stop = next(one for one in stops(sample_day) if one.kind is StopKind.VISIT and not one.joint)
    wanted = OpenItem("there", visit_id=stop.item_id)
    assert sample_day.day_slots(FRIDAY, wanted) == ()
    plan = plan_of(sample_day)
    assert plan.deployment_id is not None
    twice = TakeSlot(plan.deployment_id, ((plan.groups[0].rows[0].person_id, 600, 620),), stop.item_id)
    with pytest.raises(CommandRefused, match=r"is on a run sheet already\.$"):
        sample_day.execute(twice)
    sample_day.execute(IssueDeployment(plan.deployment_id))
    with pytest.raises(CommandRefused, match=r"is issued\. Revise it to change it\.$"):
        sample_day.execute(twice)


# What somebody off duty still has --------------------------------------------------------------------


def off_duty(planner: Planner, stop: DayStop) -> int:
    """Whoever has a stop loses the tour of that day."""
    rows = [row for group in plan_of(planner).groups for row in group.rows]
    ids = {row.person_id: [one.stop_id for one in row.stops] for row in rows}
    person_id = next(person_id for person_id, own in ids.items() if stop.stop_id in own)
    planner.execute(ClearDuties(plan_of(planner).rota_id, ((person_id, FRIDAY),)))
    return person_id


def test_a_visit_that_only_somebody_off_duty_has_is_taken_over(sample_day: Planner) -> None:
    stop = next(one for one in stops(sample_day) if one.kind is StopKind.VISIT and not one.joint)
    sample_day.execute(LockStop(stop.stop_id))  # a lock holds nobody who is not there
    gone = off_duty(sample_day, stop)
    (wanted,) = [one for one in sample_day.day_open(FRIDAY) if one.visit_id == stop.item_id]
    slot, broken = confirmed(sample_day, wanted)[0], len(sample_day.day_breaches(FRIDAY))
    left = len(stops(sample_day))
    sample_day.execute(take(sample_day, wanted, slot))
    holders = {
        row.person_id
        for group in plan_of(sample_day).groups
        for row in group.rows
        if any(one.kind is StopKind.VISIT and one.item_id == stop.item_id for one in row.stops)
    }
    assert holders == {seat.person_id for seat in slot.seats}
    assert gone not in holders
    assert len(sample_day.day_breaches(FRIDAY)) == broken - 1  # nothing is left behind on the old sheet
    assert wanted not in sample_day.day_open(FRIDAY)
    sample_day.undo()
    assert len(stops(sample_day)) == left


def test_a_visit_that_somebody_on_duty_has_too_is_not_open(sample_day: Planner) -> None:
    stop = next(one for one in stops(sample_day) if one.kind is StopKind.VISIT and one.joint)
    off_duty(sample_day, stop)
    assert stop.item_id not in [one.visit_id for one in sample_day.day_open(FRIDAY)]


def test_what_somebody_has_made_before_going_off_duty_is_not_made_again(sample_day: Planner) -> None:
    stop = next(one for one in stops(sample_day) if one.kind is StopKind.VISIT and not one.joint)
    assert stop.item_id is not None
    sample_day.execute(ChangeVisit(stop.item_id, {"status": "done"}))
    off_duty(sample_day, stop)
    assert stop.item_id not in [one.visit_id for one in sample_day.day_open(FRIDAY)]
    facts = sample_day.read(live_day, plan_of(sample_day).rota_id, FRIDAY, stop.end)
    assert stop.item_id not in [one.id for one in facts.problem.visits]


# Another day ----------------------------------------------------------------------------------------


def visit_ids(session: Session, *references: str) -> list[int]:
    found = {visit.case_ref: visit.id for visit in session.scalars(select(Visit))}
    return [found[one] for one in references]


def seats_of(slot: DaySlot) -> tuple[tuple[int, int, int], ...]:
    return tuple((seat.person_id, seat.start, seat.end) for seat in slot.seats)


def test_a_visit_without_room_moves_to_the_day_before(sample_day: Planner) -> None:
    # On its last day, Saturday, it may only be at three in the morning; on Friday it may be after ten.
    windows = ((3 * 60, 4 * 60, 5, None), (10 * 60, 16 * 60, 4, None))
    sample_day.execute(AddVisit("N-99", "reassurance call", 2, FRIDAY, SATURDAY, 20, windows))
    state = DayJob.start(sample_day, SATURDAY, Limit(seconds=60, work=2)).wait()
    assert state.proposal is not None, state.message
    sample_day.execute(state.proposal.command())
    plan = sample_day.read(day_plan, SATURDAY)
    assert plan is not None
    (card,) = [one for one in plan.unassigned if one.title.endswith("N-99")]
    assert card.item_id is not None
    (slot, *_) = sample_day.read(elsewhere, SATURDAY, [card.item_id])[card.item_id]
    assert slot.day == FRIDAY
    assert slot.deployment_id is not None
    assert card.remedy == f"Move to Fri 11 Dec, {clock(slot.start)}, {slot.names}"
    assert card.remedy_code == "another_day"
    before = sample_day.read(cost_of)
    take_it = TakeSlot(slot.deployment_id, seats_of(slot), card.item_id, None, card.unplaced_id)
    remedy = sample_day.read(another_day, SATURDAY, card.unplaced_id)
    assert remedy is not None
    assert (remedy.words, remedy.command) == (card.remedy, take_it)
    sample_day.execute(take_it)
    after = sample_day.read(day_plan, SATURDAY)
    assert after is not None
    assert card.title not in [one.title for one in after.unassigned]
    assert sample_day.read(cost_of) - before == slot.cost
    assert sample_day.day_verdict(FRIDAY) == ()
    sample_day.undo()
    assert sample_day.read(day_plan, SATURDAY) == plan


def test_a_visit_with_a_deadline_goes_to_no_later_day(sample_day: Planner) -> None:
    never = ((3 * 60, 4 * 60, 3, None), (8 * 60, 20 * 60, 4, None))
    on_thursday = (THURSDAY, THURSDAY, 20, never)
    sample_day.execute(AddVisit("N-98", "reassurance call", 2, *on_thursday))
    sample_day.execute(AddVisit("N-97", "reassurance call", 2, *on_thursday, has_deadline=True))
    free, tied = sample_day.read(visit_ids, "N-98", "N-97")
    found = sample_day.read(elsewhere, THURSDAY, [free, tied])
    assert [slot.day for slot in found[free]] == [FRIDAY]
    assert found[tied] == ()
    slot = found[free][0]
    assert slot.deployment_id is not None
    with pytest.raises(CommandRefused, match=r"has its deadline on Thu 10 Dec\.$"):
        sample_day.execute(TakeSlot(slot.deployment_id, seats_of(slot), tied))
    sample_day.execute(TakeSlot(slot.deployment_id, seats_of(slot), free))
    assert sample_day.day_verdict(FRIDAY) == ()

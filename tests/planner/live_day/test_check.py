"""A planned day changed by hand: what the check says, in names and figures, and that locks hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.commands.deployments import Stop
from planner.commands.duties import ClearDuties
from planner.commands.rotas import StartDraft
from planner.commands.run_sheets import LockStop, MoveStop, PlaceItem, RemoveStop
from planner.day_job import DayJob
from planner.planner import Planner
from planner.views.day_breaches import DayItem
from planner.views.day_plan import DayPlan, DayRow, DayStop, StopKind, day_plan
from solver.result import Limit

FRIDAY = date(2026, 12, 11)


def plan_of(planner: Planner) -> DayPlan:
    plan = planner.read(day_plan, FRIDAY)
    assert plan is not None
    return plan


def rows(planner: Planner) -> list[DayRow]:
    return [row for group in plan_of(planner).groups for row in group.rows]


def stops(planner: Planner) -> list[tuple[DayRow, DayStop]]:
    return [(row, stop) for row in rows(planner) for stop in row.stops]


def lone_patrol_after_another(planner: Planner) -> tuple[DayRow, DayStop, DayStop]:
    """A patrol by one person, and the patrol that he or she comes from, some way off."""
    for row in rows(planner):
        for before, stop in zip(row.stops, row.stops[1:]):
            if before.kind is stop.kind is StopKind.PATROL and not stop.joint and stop.travel_minutes:
                return row, before, stop
    raise AssertionError("nobody goes from one patrol to another")


def test_an_accepted_day_is_read_back_without_a_broken_must(sample_day: Planner) -> None:
    # The engine's result passed the check before it was accepted, so what was stored must say the same.
    assert sample_day.day_verdict(FRIDAY) == ()


def test_a_day_that_is_not_planned_has_nothing_broken(sample: Planner) -> None:
    assert sample.day_verdict(FRIDAY) == ()


def test_a_stop_too_early_to_be_reached_is_said_with_name_place_and_minutes(sample_day: Planner) -> None:
    row, before, stop = lone_patrol_after_another(sample_day)
    sample_day.execute(MoveStop(stop.stop_id, before.end))  # no time is left for the way between them
    at = f"{before.end // 60:02d}:{before.end % 60:02d}"
    said = f"{row.name}: {stop.travel_minutes} min short to reach {stop.label} {stop.title} by {at}"
    (breach, *_) = sample_day.day_breaches(FRIDAY)
    assert (breach.text, breach.person_id) == (said, row.person_id)
    assert said in sample_day.day_verdict(FRIDAY)
    sample_day.undo()
    assert sample_day.day_verdict(FRIDAY) == ()


def test_a_meal_taken_off_is_missed(sample_day: Planner) -> None:
    row, meal = next((row, stop) for row, stop in stops(sample_day) if stop.kind is StopKind.MEAL)
    sample_day.execute(RemoveStop(meal.stop_id))
    # Between three and six hours after the start of the tour, the meal's 36 minutes included.
    hours = f"{row.tour_start // 60 + 3:02d}:00–{row.tour_start // 60 + 6:02d}:00"
    assert sample_day.day_verdict(FRIDAY) == (f"{row.name}: no meal break; 36 min are due within {hours}",)


def test_minutes_on_the_way_follow_a_change_by_hand(sample_day: Planner) -> None:
    row, before, stop = lone_patrol_after_another(sample_day)
    sample_day.execute(RemoveStop(before.stop_id))
    sample_day.execute(RemoveStop(stop.stop_id))
    after = next(one for one in rows(sample_day) if one.person_id == row.person_id)
    assert len(after.stops) == len(row.stops) - 2
    # The way no longer leads over the two, so all that is left is reached as the check wants it: a stored
    # minute that differed from the check's would be told by nothing else than this comparison.
    assert sample_day.day_verdict(FRIDAY) == ()
    sample_day.undo()
    sample_day.undo()
    assert next(one for one in rows(sample_day) if one.person_id == row.person_id) == row


def test_an_item_placed_by_hand_gets_its_way_there(sample_day: Planner) -> None:
    row, _, stop = lone_patrol_after_another(sample_day)
    sample_day.execute(RemoveStop(stop.stop_id))
    item = next(one for one in plan_of(sample_day).unassigned if one.reason.startswith("Taken off"))
    sample_day.execute(PlaceItem(item.unplaced_id, (row.person_id,), stop.start))
    again = next(one for one in rows(sample_day) if one.person_id == row.person_id)
    expected = [replace(one, stop_id=0) for one in row.stops]
    assert [replace(one, stop_id=0) for one in again.stops] == expected
    assert (again.home_at, again.home_minutes) == (row.home_at, row.home_minutes)
    assert sample_day.day_verdict(FRIDAY) == ()


def test_a_change_is_judged_before_it_is_made(sample_day: Planner) -> None:
    row, before, stop = lone_patrol_after_another(sample_day)
    revision = sample_day.revision
    plan = plan_of(sample_day)
    too_early = MoveStop(stop.stop_id, before.end)
    trial = sample_day.day_would_be(FRIDAY, too_early)
    assert not trial.allowed
    assert trial.breaks[0].person_id == row.person_id
    assert (sample_day.revision, plan_of(sample_day)) == (revision, plan)  # nothing was stored
    sample_day.execute(too_early)
    assert set(sample_day.day_breaches(FRIDAY)) == set(trial.breaks)  # the trial foretold it
    back = sample_day.day_would_be(FRIDAY, MoveStop(stop.stop_id, stop.start))
    assert back.allowed
    assert set(back.mends) == set(trial.breaks)


def test_a_change_that_is_refused_says_why_and_one_that_fits_is_allowed(sample_day: Planner) -> None:
    row, _, stop = lone_patrol_after_another(sample_day)
    sample_day.execute(RemoveStop(stop.stop_id))
    item = plan_of(sample_day).unassigned[-1]
    again = PlaceItem(item.unplaced_id, (row.person_id,), stop.start)
    assert sample_day.day_would_be(FRIDAY, again).allowed
    nobody = sample_day.day_would_be(FRIDAY, PlaceItem(item.unplaced_id, (), stop.start))
    assert nobody.refused == "Name at least one person who takes it."
    empty = sample_day.day_would_be(date(2026, 12, 10), again)
    assert empty.refused == "The day is not planned yet. Build it first."


def test_who_could_take_a_stop_keeps_every_must_and_who_could_not_has_a_reason(sample_day: Planner) -> None:
    row, _, stop = lone_patrol_after_another(sample_day)
    able = []
    for other in {one.person_id: one for one in (row, *rows(sample_day)[:8])}.values():
        taker = sample_day.day_taker(FRIDAY, other.person_id, DayItem(stop.stop_id))
        assert taker is not None
        assert taker.name == other.name
        if taker.why_not:
            assert taker.minute == 0
            continue
        able.append(taker)
        trial = sample_day.day_would_be(FRIDAY, MoveStop(stop.stop_id, taker.minute, taker.person_id))
        assert trial.allowed
        assert other.tour_start <= taker.minute < other.tour_end
    assert row.name in {taker.name for taker in able}  # who has it can keep it


def test_nobody_can_take_what_is_not_there(sample_day: Planner, sample: Planner) -> None:
    person = rows(sample_day)[0].person_id
    assert sample_day.day_taker(FRIDAY, person, DayItem(10_000)) is None
    assert sample_day.day_taker(FRIDAY, 10_000, DayItem(1)) is None
    assert sample.day_taker(FRIDAY, person, DayItem(1, assigned=False)) is None


def test_somebody_taken_off_duty_leaves_stops_that_are_named(sample_day: Planner) -> None:
    row = next(row for row in rows(sample_day) if row.stops)
    sample_day.execute(ClearDuties(plan_of(sample_day).rota_id, ((row.person_id, FRIDAY),)))
    first = row.stops[0]
    said = [text for text in sample_day.day_verdict(FRIDAY) if text.endswith("but not on duty")]
    assert len(said) == len(row.stops)
    assert f"{row.name}: {first.title} at {first.start // 60:02d}:{first.start % 60:02d}" in said[0]


def test_a_locked_patrol_is_kept_by_the_next_build(sample_day: Planner) -> None:
    row, stop = next((r, s) for r, s in stops(sample_day) if s.kind is StopKind.PATROL and s.joint)
    sample_day.execute(LockStop(stop.stop_id))
    # Another seed draws other times for the patrols, so without the lock this one would hardly stay.
    state = DayJob.start(sample_day, FRIDAY, Limit(seconds=60, work=3), seed=99).wait()
    assert state.proposal is not None
    command = state.proposal.command()
    kept = [one for one in command.stops if one.locked]
    assert {(one.hotspot_id, one.start_minute) for one in kept} == {(stop.item_id, stop.start)}
    assert row.person_id in {one.person_id for one in kept}
    assert len(kept) == 1 + len(stop.with_names)
    assert all(isinstance(one, Stop) for one in kept)
    sample_day.execute(command)
    assert sample_day.day_verdict(FRIDAY) == ()


def clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def test_two_stops_locked_at_once_are_refused_by_the_next_build(sample_day: Planner) -> None:
    lone = {
        row.name: [one for one in row.stops if one.kind is StopKind.PATROL and not one.joint]
        for row in rows(sample_day)
    }
    name, (first, then, *_) = next((name, own) for name, own in lone.items() if len(own) > 1)
    sample_day.execute(MoveStop(then.stop_id, first.start + 5))
    sample_day.execute(LockStop(first.stop_id))
    sample_day.execute(LockStop(then.stop_id))
    state = DayJob.start(sample_day, FRIDAY, Limit(seconds=60, work=3)).wait()
    assert state.proposal is None
    assert state.message.startswith(f"{name} is locked to ")
    assert f"{first.title}, {clock(first.start)}–" in state.message
    assert ", at once: take one lock off or move it." in state.message
    assert f"{then.title}, {clock(first.start + 5)}–" in state.message


def test_the_day_is_judged_by_the_rota_that_is_shown(sample_day: Planner) -> None:
    """A later draft takes somebody's tour away: the day planned before it says so, stop by stop."""
    row = next(row for row in rows(sample_day) if row.stops)
    before = plan_of(sample_day)
    sample_day.execute(StartDraft(before.rota_id))
    assert sample_day.day_verdict(FRIDAY) == ()
    sample_day.execute(ClearDuties(plan_of(sample_day).rota_id, ((row.person_id, FRIDAY),)))
    said = [one for one in sample_day.day_verdict(FRIDAY) if one.endswith("but not on duty")]
    own_briefing = sum(1 for stop in row.stops if stop.kind is StopKind.BRIEFING and stop.item_id is None)
    assert len(said) == len(row.stops) - own_briefing
    assert all(one.startswith(f"{row.name}: ") for one in said)


def test_whoever_is_at_a_joint_stop_already_cannot_take_it_from_the_other(sample_day: Planner) -> None:
    """Each gap is tried in turn: what was begun for one before it was refused is not there for the next."""
    ids = {row.name: row.person_id for row in rows(sample_day)}
    joint = [(stop, ids[name]) for _, stop in stops(sample_day) for name in stop.with_names]
    assert joint
    for stop, person_id in joint:
        taker = sample_day.day_taker(FRIDAY, person_id, DayItem(stop.stop_id))
        assert taker is not None
        assert taker.why_not.endswith(("already has this person in its crew.", "with the way there"))

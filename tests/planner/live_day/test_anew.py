"""A stored day planned anew while it runs: begun stops stay as issued, changes are told, undo works."""

from __future__ import annotations

from datetime import date

import pytest

from planner.commands.absences import AddAbsence
from planner.commands.deployments import IssueDeployment
from planner.commands.visits import AddVisit, ChangeVisit
from planner.day_job import DayJob
from planner.live_day.proposal import DayProposal
from planner.planner import Planner
from planner.problem_builder.day_live import live_day
from planner.views.day_plan import DayPlan, DayRow, DayStop, StopKind, day_plan
from solver.deployment.items import ItemKind
from solver.result import Limit

FRIDAY, NOW = date(2026, 12, 11), 14 * 60 + 30


def plan_of(planner: Planner) -> DayPlan:
    plan = planner.read(day_plan, FRIDAY)
    assert plan is not None
    return plan


def rows(planner: Planner) -> list[DayRow]:
    return [row for group in plan_of(planner).groups for row in group.rows]


def sheet(row: DayRow) -> list[tuple[StopKind, int, int, int | None]]:
    """A run sheet without the ids of its rows."""
    return [(stop.kind, stop.start, stop.end, stop.item_id) for stop in row.stops]


def begun(stop: DayStop) -> bool:
    return stop.start - stop.travel_minutes <= NOW


def anew(planner: Planner, work: int = 15) -> DayProposal:
    state = DayJob.start(planner, FRIDAY, Limit(seconds=60, work=work), now=NOW).wait()
    assert state.proposal is not None, state.message
    return state.proposal


def test_a_day_on_which_nothing_has_happened_stays_as_it_was_issued(sample_day: Planner) -> None:
    before = {row.person_id: sheet(row) for row in rows(sample_day)}
    deployment = plan_of(sample_day).deployment_id
    assert deployment is not None
    sample_day.execute(IssueDeployment(deployment))
    proposal = anew(sample_day, work=3)
    assert proposal.changes() == ()
    sample_day.execute(proposal.command())
    # What was issued is not touched: the changes are a draft of their own, and undone as one step.
    assert (plan_of(sample_day).state, plan_of(sample_day).issue) == ("draft", 2)
    assert {row.person_id: sheet(row) for row in rows(sample_day)} == before
    assert sample_day.undo_label == "Plan Fri 11 Dec anew from 14:30"
    sample_day.undo()
    assert (plan_of(sample_day).state, plan_of(sample_day).issue) == ("issued", 1)


def test_sickness_at_half_past_two_changes_what_is_left_of_the_day(sample_day: Planner) -> None:
    everybody = rows(sample_day)
    ill = max(everybody, key=lambda row: sum(not begun(stop) and stop.kind is not StopKind.MEAL
                                             for stop in row.stops))  # fmt: skip
    lost = [stop for stop in ill.stops if not begun(stop) and stop.kind is not StopKind.MEAL]
    assert lost
    sample_day.execute(AddAbsence(ill.person_id, "SK", FRIDAY, start_minute=NOW, end_minute=1440))
    proposal = anew(sample_day)
    told = proposal.changes()
    sample_day.execute(proposal.command())
    after = {row.person_id: row for row in rows(sample_day)}
    for row in everybody:
        kept = [one for stop, one in zip(row.stops, sheet(row)) if begun(stop) and stop.end <= NOW]
        assert sheet(after[row.person_id])[: len(kept)] == kept
    assert all(stop.start < NOW or stop.kind is StopKind.COMMITMENT for stop in after[ill.person_id].stops)
    # Whoever has another run sheet now is among those to be told, and nobody else is.
    changed = {row.person_id for row in everybody if sheet(row) != sheet(after[row.person_id])}
    to_tell = {person for change in told for person in change.person_ids}
    assert changed - {ill.person_id} <= to_tell
    assert ill.person_id in to_tell
    assert len(changed) < len(everybody) / 2  # the others' day is left alone


def test_a_visit_that_comes_in_is_taken_up_and_told(sample_day: Planner) -> None:
    visit = AddVisit(
        "N-99", "reassurance call", 2, FRIDAY, FRIDAY, 20, windows=((16 * 60, 19 * 60, None, None),),
        has_deadline=True, priority=1, worth_minutes=900,
    )  # fmt: skip
    sample_day.execute(visit)
    proposal = anew(sample_day)
    (new,) = [one for one in proposal.changes() if "N-99" in one.text]
    assert new.text.startswith("Reassurance call, N-99: ")
    assert new.text.endswith(", new")
    sample_day.execute(proposal.command())
    assert sample_day.day_verdict(FRIDAY) == ()
    placed = [s for row in rows(sample_day) for s in row.stops if s.title == "reassurance call, N-99"]
    assert placed
    assert all(16 * 60 <= stop.start <= 19 * 60 - 20 for stop in placed)


def test_a_day_that_is_not_planned_cannot_be_planned_anew(sample: Planner) -> None:
    with pytest.raises(ValueError, match=r"^Friday 11 December 2026 is not planned yet\. Build it first"):
        DayJob.start(sample, FRIDAY, now=NOW)


def test_the_price_of_a_change_is_a_rule_that_the_file_holds(sample_day: Planner) -> None:
    problem = sample_day.read(live_day, plan_of(sample_day).rota_id, FRIDAY, NOW).problem
    rules = {rule.key: rule for rule in problem.rules}
    assert rules["few_changes"].strength.price == 10
    assert rules["begun_stays"].strength.must


def test_a_visit_that_was_made_stays_and_one_made_before_its_time_goes(sample_day: Planner) -> None:
    visits = [s for row in rows(sample_day) for s in row.stops if s.kind is StopKind.VISIT and not s.joint]
    over, ahead = next(s for s in visits if begun(s)), next(s for s in visits if not begun(s))
    for stop in (over, ahead):
        sample_day.execute(ChangeVisit(stop.item_id or 0, {"status": "done"}))
    assert sample_day.day_verdict(FRIDAY) == ()  # that a visit was made breaks no rule
    facts = sample_day.read(live_day, plan_of(sample_day).rota_id, FRIDAY, NOW)
    kept = {facts.problem.visits[one.item].id for one in facts.problem.in_force if one.kind is ItemKind.VISIT}
    assert over.item_id in kept
    assert ahead.item_id not in kept
    (gone,) = facts.strays
    assert gone.endswith("is no longer to be done on this day")

"""From stored rows to the day engine's problem: what a day must hold arrives as it was meant."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.commitments import AddCommitment, Attendee
from planner.commands.places import AddPlace
from planner.commands.rotas import StartRota
from planner.commands.run_sheets import LockStop
from planner.commands.settings import ChangeSettings
from planner.commands.visits import AddVisit, ChangeVisit
from planner.day_job import DayJob
from planner.domain.settings import Setting
from planner.planner import CommandRefused, Planner
from planner.problem_builder.day import day_problem
from planner.problem_builder.day_sheets import stored_locks
from planner.views.day_plan import StopKind, current_deployment, day_plan
from planner.views.rota_versions import current_rota
from solver.deployment.items import Lock, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem
from solver.result import Limit

FRIDAY, MONDAY = dt.date(2026, 12, 11), dt.date(2026, 12, 7)


def problem_of(planner: Planner, day: dt.date = FRIDAY) -> DeploymentProblem:
    rota = planner.read(current_rota, day)
    assert rota is not None
    return planner.read(day_problem, rota, day).problem


def visit_of(planner: Planner, reference: str) -> Visit:
    return next(one for one in problem_of(planner).visits if one.name.endswith(reference))


def a_visit(**changes: object) -> AddVisit:
    given: dict[str, object] = {
        "case_ref": "N-99", "kind": "home visit", "place_id": 2, "earliest_date": FRIDAY,
        "latest_date": FRIDAY, "length_minutes": 30,
    }  # fmt: skip
    return AddVisit(**(given | changes))  # type: ignore[arg-type]


def test_a_preferred_time_and_people_one_after_the_other(sample: Planner) -> None:
    sample.execute(
        a_visit(crew_size=2, preferred_start_minute=840, preferred_end_minute=870, lag_least_minutes=10,
                lag_most_minutes=20, alone_after_dark=True)
    )  # fmt: skip
    visit = visit_of(sample, "N-99")
    assert visit.preferred == StartWindow(840, 870)
    assert (visit.lag_least, visit.lag_most, visit.lone_after_dark_ok) == (10, 20, True)
    assert not visit.together


def test_one_end_of_the_preferred_time_may_be_open(sample: Planner) -> None:
    sample.execute(a_visit(preferred_start_minute=840))
    visit = visit_of(sample, "N-99")
    assert visit.preferred == StartWindow(840, 2880)
    sample.execute(ChangeVisit(visit.id, {"preferred_start_minute": None, "preferred_end_minute": 660}))
    assert visit_of(sample, "N-99").preferred == StartWindow(0, 660)


def test_who_goes_alone_follows_nobody(sample: Planner) -> None:
    sample.execute(a_visit(lag_least_minutes=10, lag_most_minutes=20))
    assert visit_of(sample, "N-99").together


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"preferred_start_minute": 840, "preferred_end_minute": 839}, "the preferred time ends before it"),
        ({"lag_least_minutes": 10}, "the least time between its people is above the most."),
    ],
)
def test_times_out_of_order_are_refused(sample: Planner, changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(CommandRefused, match=sentence):
        sample.execute(a_visit(**changes))
    sample.execute(a_visit())
    visit_id = visit_of(sample, "N-99").id
    with pytest.raises(CommandRefused, match=sentence):
        sample.execute(ChangeVisit(visit_id, changes))


def test_vehicles_and_radios_are_limits_once_they_are_counted(sample: Planner) -> None:
    day = problem_of(sample)
    assert all(not person.carries for person in day.people)
    assert all(mode.needs is None for mode in day.modes)
    sample.execute(ChangeSettings({"vehicles": 3, "radios": 12}))
    day = problem_of(sample)
    counted = {one.name: (n, one.count) for n, one in enumerate(day.equipment)}
    assert {name: count for name, (_, count) in counted.items()} == {"vehicles": 3, "radios": 12}
    assert all(person.carries == (counted["radios"][0],) for person in day.people)
    assert {mode.name: mode.needs for mode in day.modes} == {
        "on foot": None, "by bicycle": None, "by car": counted["vehicles"][0],
    }  # fmt: skip


@pytest.mark.parametrize(("day", "dusk"), [(FRIDAY, "16:23"), (MONDAY, "16:24")])
def test_dusk_of_the_day_is_that_of_the_base(sample: Planner, day: dt.date, dusk: str) -> None:
    # The field guide has 16:25 for 21 December at Hartlepool; dusk is earliest some ten days before.
    problem = problem_of(sample, day)
    assert problem.time(problem.dusk) == dusk


@pytest.mark.parametrize(("minutes", "windows"), [(60, (StartWindow(30, 30),)), (61, ())])
def test_a_window_holds_what_really_passes_on_the_night_the_clocks_go_forward(
    sample: Planner, minutes: int, windows: tuple[StartWindow, ...]
) -> None:
    # From 00:30 to 02:30 by the clock is one hour on 28 March 2027: at 01:00 it shows 02:00.
    night = dt.date(2027, 3, 28)
    sample.execute(
        a_visit(
            earliest_date=night, latest_date=night, length_minutes=minutes, windows=((30, 150, None, None),)
        )
    )
    rota = sample.read(current_rota, FRIDAY)
    assert rota is not None
    facts = sample.read(day_problem, rota, night)
    assert tuple(one.windows for one in facts.problem.visits if one.name.endswith("N-99")) == tuple(
        windows for _ in windows
    )
    assert bool(facts.left_out) == (not windows)


def test_a_lock_on_a_joint_visit_ends_when_one_of_the_two_is_off_duty(sample_day: Planner) -> None:
    plan = sample_day.read(day_plan, FRIDAY)
    assert plan is not None
    stops = [stop for group in plan.groups for row in group.rows for stop in row.stops]
    joint = next(stop for stop in stops if stop.kind is StopKind.VISIT and stop.joint)
    sample_day.execute(LockStop(joint.stop_id))
    problem = problem_of(sample_day)
    (lock,) = problem.locks

    def locks_without(session: Session, missing: int) -> tuple[Lock, ...]:
        stored = current_deployment(session, FRIDAY)
        assert stored is not None
        people = problem.people[:missing] + problem.people[missing + 1 :]
        return stored_locks(replace(problem, people=people), stored)

    assert len(lock.people) == 2
    assert sample_day.read(locks_without, lock.people[0]) == ()


def test_a_role_sends_no_more_than_it_lacks_beside_who_is_named(sample: Planner) -> None:
    """Whoever of the role is named fills its seat: in turn with another it would be two for one."""
    lates = [
        (p, one)
        for p, one in enumerate(problem_of(sample).people)
        if one.role == "PCSO" and one.start <= 15 * 60 and one.end >= 21 * 60 and not one.blocked
    ]
    assert len(lates) > 1
    for n, (_, named) in enumerate(lates):
        attendees = (Attendee(role="PCSO", least_people=1), Attendee(person_id=named.id))
        start = 16 * 60 + 30 * n
        sample.execute(
            AddCommitment(f"Surgery {n}", "other", (FRIDAY,), start, start + 20, attendees=attendees)
        )
    held = {one.name: one.attendees for one in problem_of(sample).commitments}
    assert [held[f"Surgery {n}"] for n in range(len(lates))] == [{p} for p, _ in lates]


def asked_to(planner: Planner, name: str) -> set[int]:
    """The ids of those who are to be at a commitment."""
    problem = problem_of(planner)
    (held,) = [one.attendees for one in problem.commitments if one.name == name]
    return {problem.people[p].id for p in held}


def test_whoever_is_named_is_asked_though_others_have_more_room(sample: Planner) -> None:
    """A panel at the very start of an early tour: those who began before it have three quarters of an hour to
    get there, she has none. She is the one whose name is on it."""
    people = problem_of(sample).people
    first = min(one.start for one in people)
    named = next(one for one in people if one.start > first + 45 and not one.blocked)
    panel = (named.start, named.start + 30)
    assert any(one.start + 45 <= panel[0] and panel[1] + 45 <= one.end for one in people)
    sample.execute(
        AddCommitment("Panel", "other", (FRIDAY,), *panel, attendees=(Attendee(person_id=named.id),))
    )
    assert asked_to(sample, "Panel") == {named.id}


def test_whoever_is_named_and_cannot_come_is_said_to_be_missing(sample: Planner) -> None:
    """Not left out in silence: the panel begins before the tour does."""
    named = max(problem_of(sample).people, key=lambda one: one.start)
    panel = (named.start - 60, named.start + 30)
    sample.execute(
        AddCommitment("Panel", "other", (FRIDAY,), *panel, attendees=(Attendee(person_id=named.id),))
    )
    assert asked_to(sample, "Panel") == {named.id}
    state = DayJob.start(sample, FRIDAY, Limit(seconds=60, work=1)).wait()
    assert state.proposal is not None, state.message
    words = [one.reason.words for one in state.proposal.result.solution.unplaced]
    assert [one for one in words if f"; {named.name} is on duty " in one]


def test_a_role_without_room_is_asked_though_others_have_room(sample: Planner) -> None:
    """Only people of other roles could be there and back in time; the role that is meant comes anyway."""
    people = problem_of(sample).people
    one = max(people, key=lambda one: one.start)
    ends = [other.end for other in people if other.role == one.role]
    panel = (max(ends) - 30, max(ends))
    sample.execute(
        AddCommitment(
            "Panel", "other", (FRIDAY,), *panel, attendees=(Attendee(role=one.role, least_people=1),)
        )
    )
    assert len(asked_to(sample, "Panel")) == 1


def test_dusk_after_midnight_in_the_far_north_is_not_taken_for_the_morning(sample: Planner) -> None:
    """At Lerwick (60.15° N) it is dark at midsummer from 00:26 to 01:47, not from 00:26 all day."""
    midsummer = dt.date(2026, 6, 21)
    sample.execute(AddPlace("Lerwick", 447_700, 1_141_400, is_base=True))
    sample.execute(StartRota(dt.date(2026, 6, 15)))
    plan = sample.read(day_plan, midsummer)
    assert plan is not None
    day = sample.read(day_problem, plan.rota_id, midsummer).problem
    assert abs(day.dawn - (60 + 47)) <= 2
    assert abs(day.dusk - (24 * 60 + 26)) <= 2
    assert plan.dusk == day.dusk


@dataclass(frozen=True)
class WithoutABase:
    """As a file whose hotspots came from crime files before anybody added a place."""

    label = "Without a base"

    def apply(self, session: Session) -> None:
        session.scalars(select(Setting)).one().base_place = None


def test_without_a_base_tours_start_in_the_middle_of_the_places(sample: Planner) -> None:
    """Not at the origin of the grid, 500 km out at sea, from where no patrol of a tour could be reached."""
    sample.execute(WithoutABase())
    base, *others = problem_of(sample).places
    assert min(one.x_metres for one in others) <= base.x_metres <= max(one.x_metres for one in others)
    assert min(one.y_metres for one in others) <= base.y_metres <= max(one.y_metres for one in others)

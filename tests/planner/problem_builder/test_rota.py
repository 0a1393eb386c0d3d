"""From stored rows to the engine's problem: what was meant arrives as it was meant."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.commands.absences import AddAbsence
from planner.commands.demand import AddCover
from planner.commands.duties import AssignDuty, LockCells
from planner.commands.people import ChangePerson, SetFixedTimesOff
from planner.commands.requests import AddRequest
from planner.commands.rotas import PublishRota, StartDraft, StartRota
from planner.planner import Planner
from planner.problem_builder import rota_problem, stored_rota
from planner.views.rota_versions import current_rota
from solver.rota.problem import NO_PATTERN, REST, Lock, RotaProblem
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, Ids

TODAY = dt.date(2026, 11, 23)


def problem_of(planner: Planner, rota_id: int) -> RotaProblem:
    return planner.read(rota_problem, rota_id, TODAY)


def index(problem: RotaProblem, person_id: int) -> int:
    return next(p for p, person in enumerate(problem.people) if person.id == person_id)


def test_people_who_come_to_the_briefing_only_are_not_rostered(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    assert ids.helen not in {person.id for person in problem_of(planner, ids.rota).people}


def test_the_pattern_is_read_from_each_persons_line(team: tuple[Planner, Ids]) -> None:
    """Amy stands on day 0 of four earlies and three rest days; Scott three days further on, so his
    Monday is Amy's Thursday. Imran has no pattern."""
    planner, ids = team
    problem = problem_of(planner, ids.rota)
    early = problem.shift_index("E")
    assert problem.people[index(problem, ids.amy)].pattern == (early,) * 4 + (REST,) * 3
    assert problem.people[index(problem, ids.scott)].pattern == (early, REST, REST, REST, early, early, early)
    assert set(problem.people[index(problem, ids.imran)].pattern) == {NO_PATTERN}


def test_the_stored_duties_are_the_pattern_a_draft_starts_with(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    problem = problem_of(planner, ids.rota)
    rota = planner.read(stored_rota, ids.rota, problem)
    amy = index(problem, ids.amy)
    assert rota.states[amy] == problem.people[amy].pattern


def test_a_whole_day_of_leave_credits_the_tour_the_pattern_had(team: tuple[Planner, Ids]) -> None:
    """Leave from Wednesday to Saturday: the pattern has an Early of 7 h 54 on Wednesday and Thursday and
    rest days after, so two tours are credited."""
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "AL", WEDNESDAY, dt.date(2026, 12, 12)))
    problem = problem_of(planner, ids.rota)
    absences = problem.people[index(problem, ids.amy)].absences
    assert [(one.day, one.credited_minutes) for one in absences] == [(2, 474), (3, 474), (4, 0), (5, 0)]


def test_leave_on_a_part_timers_free_day_credits_nothing(team: tuple[Planner, Ids]) -> None:
    """Amy never works Wednesdays, though her pattern has an Early there; until 8 December only, it would be
    credited again."""
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "AL", TUESDAY, WEDNESDAY))
    for until, credited in ((None, [474, 0]), (TUESDAY, [474, 474])):
        planner.execute(SetFixedTimesOff(ids.amy, ((2, 0, 1440, None, until),)))
        problem = problem_of(planner, ids.rota)
        absences = problem.people[index(problem, ids.amy)].absences
        assert [one.credited_minutes for one in absences] == credited


@pytest.mark.parametrize("half", [False, True])
def test_a_day_of_leave_on_which_somebody_is_also_away_otherwise_is_credited_once(
    team: tuple[Planner, Ids], half: bool
) -> None:
    """The tour is worth 474 minutes, however many reasons there are to miss it."""
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "AL", MONDAY))
    planner.execute(AddAbsence(ids.amy, "CT", MONDAY, MONDAY, end_half=half))
    problem = problem_of(planner, ids.rota)
    absences = problem.people[index(problem, ids.amy)].absences
    assert [one.credited_minutes for one in absences] == [474, 0]


def test_two_halves_of_a_day_away_credit_the_tour_between_them(team: tuple[Planner, Ids]) -> None:
    """Court takes 07:00–13:00 of an Early of 07:00–15:00, leave from 13:00 the rest: 355 and 118 of 474, each
    rounded down."""
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "CT", MONDAY, MONDAY, end_half=True))
    planner.execute(AddAbsence(ids.amy, "AL", MONDAY, MONDAY, start_half=True))
    problem = problem_of(planner, ids.rota)
    absences = problem.people[index(problem, ids.amy)].absences
    assert sorted(one.credited_minutes for one in absences) == [118, 355]


def test_half_a_day_at_court_credits_what_it_takes_of_the_tour(team: tuple[Planner, Ids]) -> None:
    """Court until 13:00 takes 07:00–13:00 of an Early of 07:00–15:00: three quarters of 474 minutes."""
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "CT", MONDAY, MONDAY, end_half=True))
    problem = problem_of(planner, ids.rota)
    (court,) = problem.people[index(problem, ids.amy)].absences
    assert (court.start, court.end, court.credited_minutes, court.worked) == (0, 780, 355, True)


def test_an_officers_refreshment_is_inside_the_forty_hours(team: tuple[Planner, Ids]) -> None:
    """The small team's police agency has officers' terms: an Early of 444 paid minutes with 30 minutes of
    refreshment counts 474 for Amy, and a Day only its 444 for Imran of the council."""
    planner, ids = team
    problem = problem_of(planner, ids.rota)
    early, day = problem.shift_index("E"), problem.shift_index("D")
    assert early is not None
    assert day is not None
    assert problem.duty_minutes(index(problem, ids.amy), 0, early) == 474
    assert problem.duty_minutes(index(problem, ids.imran), 0, day) == 444


def test_locks_requests_and_notice_arrive(team: tuple[Planner, Ids]) -> None:
    """From 23 November to 7 December are 14 days of notice."""
    planner, ids = team
    planner.execute(LockCells(ids.rota, ((ids.amy, TUESDAY),)))
    planner.execute(AddRequest(ids.scott, FRIDAY, None))
    problem = problem_of(planner, ids.rota)
    early = problem.shift_index("E")
    assert problem.locks == (Lock(index(problem, ids.amy), 1, early or 0),)
    (request,) = problem.requests
    assert (request.person, request.day, request.wanted) == (index(problem, ids.scott), 4, frozenset({REST}))
    assert problem.notice_days == 14


def test_cover_of_a_date_replaces_the_weekdays(team: tuple[Planner, Ids]) -> None:
    """Two PCSOs every Monday morning, but five on 7 December: the five stand alone on that date."""
    planner, ids = team
    planner.execute(AddCover(1, 420, 900, 2, 2, weekday=0))
    planner.execute(AddCover(1, 420, 900, 5, 5, date=MONDAY))
    bands = [need for need in problem_of(planner, ids.rota).cover if not need.shifts]
    assert [(need.day, need.least) for need in bands] == [(0, 5)]


def test_a_skill_asked_of_some_becomes_a_need_on_the_shift(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    drivers = [need for need in problem_of(planner, ids.rota).cover if need.shifts]
    assert len(drivers) == 7
    assert {(need.name, need.least) for need in drivers} == {("Driver on Late", 1)}


def test_what_was_published_before_is_history_and_what_people_were_told(team: tuple[Planner, Ids]) -> None:
    """Publish the week, then start the next: its history holds the published Earlies. A second draft of
    the published week knows what people were told."""
    planner, ids = team
    planner.execute(PublishRota(ids.rota))
    planner.execute(StartRota(MONDAY + dt.timedelta(days=7)))
    following = planner.read(current_rota, MONDAY + dt.timedelta(days=7))
    assert following is not None
    problem = problem_of(planner, following)
    amy, early = index(problem, ids.amy), problem.shift_index("E")
    assert problem.people[amy].history[-7:] == (early,) * 4 + (REST,) * 3
    planner.execute(StartDraft(ids.rota))
    draft = planner.read(current_rota, MONDAY)
    assert draft is not None
    planner.execute(AssignDuty(draft, ids.amy, MONDAY, "L"))
    again = problem_of(planner, draft)
    assert again.published[amy] == (early,) * 4 + (REST,) * 3


def test_nobody_works_before_the_first_day_or_after_the_last(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(ChangePerson(ids.amy, {"started": WEDNESDAY}))
    problem = problem_of(planner, ids.rota)
    absences = problem.people[index(problem, ids.amy)].absences
    assert [(one.day, one.kind) for one in absences] == [(0, "not employed"), (1, "not employed")]

"""What a sickness credits: the tour that was told for the day, or drafted, and not what the pattern had."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.answers.cover import cover_sheet
from planner.commands.absences import AddAbsence, ChangeAbsence, DecideLeave, RemoveAbsence
from planner.commands.duties import AssignDuty
from planner.commands.people import AddPerson, ChangePerson
from planner.commands.rotas import PublishRota, StartDraft
from planner.commands.rules import AddRule
from planner.commands.take_cover import TakeCover
from planner.planner import Planner
from planner.problem_builder import rota_problem
from planner.views.leave_left import leave_left
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, Ids, rows

Team = tuple[Planner, Ids]
TODAY = MONDAY - dt.timedelta(days=14)
THURSDAY, SATURDAY = FRIDAY - dt.timedelta(days=1), FRIDAY + dt.timedelta(days=1)
EARLY = 474  # of an officer: 444 paid minutes and 30 of refreshment


@pytest.fixture
def moved(team: Team) -> Team:
    """Amy's pattern has Earlies from Monday to Thursday; here she works Friday in place of Thursday."""
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.amy, THURSDAY, None))
    planner.execute(AssignDuty(ids.rota, ids.amy, FRIDAY, "E"))
    return planner, ids


@pytest.fixture
def told(moved: Team) -> Team:
    """The same week, published."""
    planner, ids = moved
    planner.execute(PublishRota(ids.rota))
    return planner, ids


def credits_of(planner: Planner, person_id: int) -> dict[dt.date, int]:
    """What the rules count for each day away."""
    problem = planner.read(rota_problem, planner.read(current_rota, MONDAY) or 0, TODAY)
    person = next(one for one in problem.people if one.id == person_id)
    return {problem.start + dt.timedelta(days=away.day): away.credited_minutes for away in person.absences}


def hours_on_screen(planner: Planner, person_id: int) -> int:
    grid = planner.read(rota_grid, planner.read(current_rota, MONDAY) or 0)
    return next(
        row.planned_minutes for group in grid.groups for row in group.people if row.person_id == person_id
    )


def newest_absence(planner: Planner) -> int:
    return max(int(str(row[0])) for row in rows(planner)["absence"])


def test_a_published_tour_outside_the_pattern_is_credited_and_stays_so_once_it_is_covered(told: Team) -> None:
    """Four Earlies of 474 minutes were told: sick on Friday it is still four, whoever covers for Amy."""
    planner, ids = told
    planner.execute(AddAbsence(ids.amy, "SK", FRIDAY))
    assert credits_of(planner, ids.amy) == {FRIDAY: EARLY}
    planner.execute(TakeCover(ids.rota, ((ids.amy, FRIDAY, None), (ids.scott, FRIDAY, "E")), publish=True))
    assert credits_of(planner, ids.amy) == {FRIDAY: EARLY}
    assert hours_on_screen(planner, ids.amy) == 4 * EARLY


def test_a_rest_day_that_was_told_credits_nothing_though_the_pattern_has_a_tour_there(told: Team) -> None:
    """Sick from Thursday to Saturday: Thursday and Saturday were told as rest days."""
    planner, ids = told
    planner.execute(AddAbsence(ids.amy, "SK", THURSDAY, SATURDAY))
    assert credits_of(planner, ids.amy) == {THURSDAY: 0, FRIDAY: EARLY, SATURDAY: 0}


def test_half_a_day_sick_credits_what_it_takes_of_the_tour_that_was_told(told: Team) -> None:
    """From 13:00 on it takes two of the eight hours of an Early of 07:00–15:00: a quarter of 474 minutes."""
    planner, ids = told
    planner.execute(AddAbsence(ids.amy, "SK", FRIDAY, start_half=True))
    assert credits_of(planner, ids.amy) == {FRIDAY: EARLY // 4}


def test_a_drafted_tour_is_credited_to_the_sick_and_leave_is_taken_by_the_pattern(moved: Team) -> None:
    """Nothing is told yet. Sick from Thursday on, Amy misses Friday's drafted Early and, as the draft may
    just not be ready, Thursday's of the pattern. Leave over the same days takes Thursday's only."""
    planner, ids = moved
    planner.execute(AddAbsence(ids.amy, "SK", THURSDAY, FRIDAY))
    assert credits_of(planner, ids.amy) == {THURSDAY: EARLY, FRIDAY: EARLY}
    planner.undo()
    planner.execute(AddAbsence(ids.amy, "AL", THURSDAY, FRIDAY))
    assert credits_of(planner, ids.amy) == {THURSDAY: EARLY, FRIDAY: 0}


def test_what_is_published_goes_before_what_is_drafted_since(told: Team) -> None:
    """A later draft gives Amy the Saturday instead, but Friday is what she was told."""
    planner, ids = told
    planner.execute(StartDraft(ids.rota))
    draft = planner.read(current_rota, MONDAY) or 0
    planner.execute(AssignDuty(draft, ids.amy, FRIDAY, None))
    planner.execute(AssignDuty(draft, ids.amy, SATURDAY, "E"))
    planner.execute(AddAbsence(ids.amy, "SK", FRIDAY, SATURDAY))
    assert credits_of(planner, ids.amy) == {FRIDAY: EARLY, SATURDAY: 0}


def test_a_sickness_that_lasts_longer_keeps_what_it_took_when_it_was_entered(told: Team) -> None:
    """Friday's tour is covered and out of the rota when Saturday is added; then Friday is taken off."""
    planner, ids = told
    planner.execute(AddAbsence(ids.amy, "SK", FRIDAY))
    planner.execute(TakeCover(ids.rota, ((ids.amy, FRIDAY, None),), publish=True))
    absence_id = newest_absence(planner)
    planner.execute(ChangeAbsence(absence_id, {"end_date": SATURDAY}))
    assert credits_of(planner, ids.amy) == {FRIDAY: EARLY, SATURDAY: 0}
    planner.execute(ChangeAbsence(absence_id, {"start_date": SATURDAY}))
    assert credits_of(planner, ids.amy) == {SATURDAY: 0}


def test_leave_counts_from_when_it_is_approved_and_uses_up_the_day_that_was_told(told: Team) -> None:
    """Thursday to Friday is one working day of leave: the Early that was told for Friday."""
    planner, ids = told
    planner.execute(AddAbsence(ids.amy, "AL", THURSDAY, FRIDAY, status="asked"))
    assert not rows(planner)["missed_tour"]
    planner.execute(DecideLeave(newest_absence(planner), approve=True))
    assert credits_of(planner, ids.amy) == {THURSDAY: 0, FRIDAY: EARLY}
    planner.execute(ChangePerson(ids.amy, {"leave_days_a_year": 28.0}))
    left = planner.read(leave_left, ids.amy, FRIDAY)
    assert left is not None
    assert left.taken == 1.0


def test_a_rota_without_any_tour_of_somebody_told_them_nothing(team: Team) -> None:
    """Imran has no pattern, so the week that is published holds no tour of his: a fifth of 37 h for each
    weekday away, as where no rota is."""
    planner, ids = team
    planner.execute(PublishRota(ids.rota))
    planner.execute(AddAbsence(ids.imran, "SK", MONDAY, TUESDAY))
    assert credits_of(planner, ids.imran) == {MONDAY: 444, TUESDAY: 444}


def test_what_is_missed_is_removed_and_undone_with_the_absence(told: Team) -> None:
    planner, ids = told
    before = rows(planner)
    planner.execute(AddAbsence(ids.amy, "SK", THURSDAY, FRIDAY))
    after = rows(planner)
    assert len(after["missed_tour"]) == 2
    planner.execute(RemoveAbsence(newest_absence(planner)))
    assert rows(planner) == before
    planner.undo()
    assert rows(planner) == after
    planner.undo()
    assert rows(planner) == before


def test_cover_for_a_tour_outside_the_pattern_is_found_and_published_without_an_override(moved: Team) -> None:
    """Amy has agreed four Earlies of 474 minutes a week and was told four. Lena, who comes by the hour, takes
    Friday's. Were Friday not credited, Amy would be 474 minutes short and publishing would be refused."""
    planner, ids = moved
    planner.execute(ChangePerson(ids.amy, {"contract_minutes_per_week": 4 * EARLY}))
    planner.execute(ChangePerson(ids.scott, {"contract_minutes_per_week": 4 * EARLY}))
    planner.execute(ChangePerson(ids.imran, {"contract_minutes_per_week": 0}))
    planner.execute(AddPerson("PCSO 7300", "Lena", "Brook", "PCSO", 0))
    planner.execute(AddRule("weekly_hours", {"tolerance_minutes": 60}))
    planner.execute(AddRule("no_duty_in_absence"))
    planner.execute(PublishRota(ids.rota))
    planner.execute(AddAbsence(ids.amy, "SK", FRIDAY))

    sheet = planner.read(cover_sheet, ids.rota, ids.amy, FRIDAY, TODAY)
    option = next(one for _, options in sheet.options.by_rank for one in options if not one.broken_after)
    planner.execute(TakeCover(ids.rota, option.edits, publish=True))

    newest = planner.read(current_rota, FRIDAY) or 0
    assert newest != ids.rota
    assert planner.verdict(newest).broken_musts == 0
    assert not rows(planner)["override"]
    assert hours_on_screen(planner, ids.amy) == 4 * EARLY

"""A must broken by hand: only with a reason of the list and a name, and only while its cell is as it was."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from planner.answers.overrides import override_list
from planner.commands.absences import AddAbsence
from planner.commands.command import CommandRefused
from planner.commands.duties import AssignDuty
from planner.commands.overrides import (
    AddOverrideReason,
    ChangeOverrideReason,
    RemoveOverrideReason,
    WithdrawOverride,
)
from planner.commands.rotas import DiscardDraft, PublishRota, StartDraft
from planner.commands.rules import AddRule
from planner.commands.shift_types import AddShiftType
from planner.commands.take_cover import TakeCover
from planner.overriding import override_of
from planner.planner import Planner
from planner.views.override_reason_list import override_reason_list
from planner.views.rota_verdict import BreachRow
from tests.planner.small_team import MONDAY, TUESDAY, WEDNESDAY, Ids, rows

EXIGENCY, AGREED = "Exigency of duty", "Agreed with the person"
INSPECTOR = "Insp Hall"
Team = tuple[Planner, Ids]


@pytest.fixture
def short_rest(team: Team) -> Team:
    """Amy has an Early from 07:00 on Tuesday. The Late ends at 23:00, eight hours before it; the Middle at
    22:00, nine hours, and the Short at 21:00, ten. Eleven are needed."""
    planner, ids = team
    planner.execute(AddRule("minimum_rest"))
    planner.execute(AddShiftType("M", "Middle", 780, 1320, 444, 30, "M", roles=("PCSO",)))
    planner.execute(AddShiftType("S", "Short", 780, 1260, 444, 30, "S", roles=("PCSO",)))
    return planner, ids


@pytest.fixture
def in_leave(team: Team) -> Team:
    """Amy has an Early on Tuesday and leave on Tuesday."""
    planner, ids = team
    planner.execute(AddRule("no_duty_in_absence"))
    planner.execute(AddAbsence(ids.amy, "AL", TUESDAY, TUESDAY))
    return planner, ids


def only_breach(planner: Planner, rota_id: int) -> BreachRow:
    (breach,) = planner.verdict(rota_id).breaches
    return breach


def let_stand(planner: Planner, rota_id: int, reason: str = EXIGENCY, by: str = INSPECTOR) -> None:
    planner.execute(override_of(rota_id, only_breach(planner, rota_id), reason, by))


def test_nothing_is_published_with_a_must_broken_until_a_reason_is_given(in_leave: Team) -> None:
    planner, ids = in_leave
    before = rows(planner)
    with pytest.raises(CommandRefused, match=r"without a reason.*Amy Hargreaves, Tue 8.*override it"):
        planner.execute(PublishRota(ids.rota))
    assert rows(planner) == before
    let_stand(planner, ids.rota)
    verdict = planner.verdict(ids.rota)
    assert (verdict.broken_musts, verdict.musts_without_reason) == (1, 0)
    planner.execute(PublishRota(ids.rota))


def test_all_overrides_are_listed_with_who_what_why_by_whom_and_when(in_leave: Team) -> None:
    planner, ids = in_leave
    start = dt.datetime.now(dt.UTC)
    words = only_breach(planner, ids.rota).text
    let_stand(planner, ids.rota)
    (one,) = planner.read(override_list, ids.rota)
    assert (one.name, one.day, one.shift_code) == ("Amy Hargreaves", TUESDAY, "E")
    assert (one.words, one.reason, one.authorised_by) == (words, EXIGENCY, INSPECTOR)
    assert start <= one.decided_at <= dt.datetime.now(dt.UTC)
    assert one.applies
    assert only_breach(planner, ids.rota).override is not None
    assert planner.history(1)[0].label.endswith(f"({EXIGENCY}, {INSPECTOR})")  # what the audit says


@pytest.mark.parametrize(
    ("reason", "by", "refusal"),
    [("Because", INSPECTOR, "“Because” is no reason of the list"), (EXIGENCY, "  ", "name .* is missing")],
)
def test_no_override_without_a_reason_of_the_list_and_a_name(
    in_leave: Team, reason: str, by: str, refusal: str
) -> None:
    planner, ids = in_leave
    with pytest.raises(CommandRefused, match=refusal):
        let_stand(planner, ids.rota, reason, by)
    assert planner.read(override_list, ids.rota) == ()


def test_another_tour_in_the_cell_needs_a_reason_of_its_own(in_leave: Team) -> None:
    planner, ids = in_leave
    let_stand(planner, ids.rota)
    planner.execute(AssignDuty(ids.rota, ids.amy, TUESDAY, "L"))
    assert planner.verdict(ids.rota).musts_without_reason == 1
    (one,) = planner.read(override_list, ids.rota)
    assert not one.applies
    with pytest.raises(CommandRefused, match="without a reason"):
        planner.execute(PublishRota(ids.rota))
    planner.undo()  # the cell is as it was decided on
    assert planner.verdict(ids.rota).musts_without_reason == 0


def test_a_figure_that_changes_is_another_breach(short_rest: Team) -> None:
    planner, ids = short_rest
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, "M"))
    assert only_breach(planner, ids.rota).text == "Amy Hargreaves, Tue 8: 9 h rest, needs 11 h"
    let_stand(planner, ids.rota)
    assert planner.verdict(ids.rota).musts_without_reason == 0
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, "S"))
    assert planner.verdict(ids.rota).musts_without_reason == 1


def test_rest_under_nine_hours_and_the_other_laws_are_never_overridden(short_rest: Team) -> None:
    planner, ids = short_rest
    planner.execute(AssignDuty(ids.rota, ids.amy, MONDAY, "L"))
    breach = only_breach(planner, ids.rota)
    assert (breach.text, breach.may_override) == ("Amy Hargreaves, Tue 8: 8 h rest, needs 11 h", False)
    with pytest.raises(CommandRefused, match="may not be overridden"):
        let_stand(planner, ids.rota)
    with pytest.raises(CommandRefused, match="It may not be overridden"):
        planner.execute(PublishRota(ids.rota))


def test_an_override_speaks_of_a_breach_that_is_there(in_leave: Team) -> None:
    planner, ids = in_leave
    breach = replace(only_breach(planner, ids.rota), day=WEDNESDAY)
    with pytest.raises(CommandRefused, match="does not break"):
        planner.execute(override_of(ids.rota, breach, EXIGENCY, INSPECTOR))


def test_undo_redo_and_withdrawing(in_leave: Team) -> None:
    planner, ids = in_leave
    let_stand(planner, ids.rota)
    stored = rows(planner)
    planner.undo()
    assert planner.verdict(ids.rota).musts_without_reason == 1
    planner.redo()
    assert rows(planner) == stored
    (one,) = planner.read(override_list, ids.rota)
    planner.execute(WithdrawOverride(one.override_id))
    assert planner.verdict(ids.rota).musts_without_reason == 1
    planner.undo()
    assert rows(planner) == stored


def test_a_second_reason_for_the_same_breach_takes_the_place_of_the_first(in_leave: Team) -> None:
    planner, ids = in_leave
    let_stand(planner, ids.rota)
    let_stand(planner, ids.rota, AGREED)
    assert [one.reason for one in planner.read(override_list, ids.rota)] == [AGREED]


def test_it_is_there_after_a_restart_and_goes_along_into_the_next_draft(in_leave: Team) -> None:
    planner, ids = in_leave
    let_stand(planner, ids.rota)
    planner.execute(PublishRota(ids.rota))
    listed = planner.read(override_list, ids.rota)
    planner.close()
    with Planner.open(planner.path) as again:
        assert again.read(override_list, ids.rota) == listed
        again.execute(StartDraft(ids.rota))
        assert again.verdict(2).musts_without_reason == 0
        again.execute(DiscardDraft(2))
        assert [one.applies for one in again.read(override_list, ids.rota)] == [True]


def test_cover_for_somebody_is_published_beside_what_is_broken_already(team: Team) -> None:
    """Amy's leave came after publishing. Cover for another day must not wait for her week to be mended; and
    it may not break anything more."""
    planner, ids = team
    planner.execute(AddRule("no_duty_in_absence"))
    planner.execute(PublishRota(ids.rota))
    planner.execute(AddAbsence(ids.amy, "AL", TUESDAY, TUESDAY))
    planner.execute(AddAbsence(ids.imran, "AL", WEDNESDAY, WEDNESDAY))
    planner.execute(TakeCover(ids.rota, ((ids.imran, MONDAY, "D"),), publish=True))
    assert planner.verdict(2).musts_without_reason == 1
    with pytest.raises(CommandRefused, match="break a must that is not broken now"):
        planner.execute(TakeCover(2, ((ids.imran, WEDNESDAY, "D"),), publish=True))


def test_the_list_of_reasons_is_edited_and_overrides_keep_their_words(in_leave: Team) -> None:
    planner, ids = in_leave
    planner.execute(AddOverrideReason("Pandemic", 9))
    let_stand(planner, ids.rota, "Pandemic")
    new = planner.read(override_reason_list)[-1]
    planner.execute(ChangeOverrideReason(new.override_reason_id, {"text": "Epidemic"}))
    assert planner.read(override_reason_list)[-1].text == "Epidemic"
    planner.execute(RemoveOverrideReason(new.override_reason_id))
    assert "Epidemic" not in [one.text for one in planner.read(override_reason_list)]
    assert [one.reason for one in planner.read(override_list, ids.rota)] == ["Pandemic"]
    with pytest.raises(CommandRefused, match="already is a reason called"):
        planner.execute(AddOverrideReason(EXIGENCY))

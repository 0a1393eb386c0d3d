"""Rotas: from the pattern, through drafts and builds, to what people were told."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.absences import AddAbsence
from planner.commands.duties import AssignDuty, LockCells
from planner.commands.patterns import AddPattern, ChangePattern, RemovePattern
from planner.commands.people import ChangePerson
from planner.commands.rotas import ApplyProposal, DiscardDraft, PublishRota, StartDraft, StartRota
from planner.domain.patterns import Pattern
from planner.domain.rotas import Duty, Rota
from planner.planner import CommandRefused, Planner
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, Ids, week_of

Team = tuple[Planner, Ids]
NEXT_MONDAY = MONDAY + dt.timedelta(days=7)


def rotas(session: Session) -> dict[int, str]:
    return {rota.id: str(rota) for rota in session.scalars(select(Rota).order_by(Rota.id))}


def newest(planner: Planner) -> int:
    return max(planner.read(rotas))


def test_the_pattern_goes_on_from_week_to_week(team: Team) -> None:
    planner, ids = team
    planner.execute(StartRota(NEXT_MONDAY, days=28))

    def letters(session: Session, person_id: int) -> str:
        duties = session.scalars(select(Duty).where(Duty.rota_id == 2, Duty.person_id == person_id))
        worked = {(duty.date - NEXT_MONDAY).days for duty in duties}
        return "".join("E" if day in worked else "-" for day in range(28))

    # A cycle of seven days, so every week is the same; Scott is three days ahead of Amy.
    assert planner.read(letters, ids.amy) == "EEEE---" * 4
    assert planner.read(letters, ids.scott) == "E---EEE" * 4
    assert planner.read(letters, ids.imran) == "-" * 28  # no pattern


def test_a_five_week_pattern_is_right_two_years_on(team: Team) -> None:
    planner, _ = team
    codes = tuple("EDL"[day % 3] if day % 5 else None for day in range(35))
    planner.execute(AddPattern("Five weeks", MONDAY, codes))
    date = MONDAY + dt.timedelta(days=737)  # 21 cycles of 35 days are 735 days: day 2 of the cycle

    def code(session: Session, offset: int) -> str:
        pattern = session.scalars(select(Pattern).where(Pattern.name == "Five weeks")).one()
        shift = pattern.shift_type_on(date, offset)
        return shift.code if shift else "-"

    assert planner.read(code, 0) == codes[2] == "L"
    assert planner.read(code, 3) == "-"  # day 5 of the cycle is a rest day
    assert planner.read(code, 33) == "-"  # day 35 is day 0 again


def test_a_changed_pattern_leaves_rotas_as_they_are(team: Team) -> None:
    planner, ids = team
    planner.execute(ChangePattern(1, MONDAY, ("L", None)))
    assert week_of(planner, ids.rota, ids.amy) == "EEEE---"
    planner.execute(StartRota(NEXT_MONDAY))
    worked = planner.read(
        lambda session: [
            duty.date.day
            for duty in session.scalars(select(Duty).where(Duty.rota_id == 2, Duty.person_id == ids.amy))
        ]
    )
    assert worked == [15, 17, 19]  # day 7 of a two-day cycle is a rest day, so the Tuesday is the first Late
    with pytest.raises(CommandRefused, match=r"works Four earlies\. Choose another pattern there first\.$"):
        planner.execute(RemovePattern(1))


def test_no_tours_on_leave_or_after_the_last_day(team: Team) -> None:
    planner, ids = team
    planner.execute(AddAbsence(ids.amy, "AL", MONDAY, TUESDAY))
    planner.execute(AddAbsence(ids.amy, "CT", MONDAY + dt.timedelta(days=2), end_half=True))
    planner.execute(ChangePerson(ids.scott, {"ended": FRIDAY}))
    planner.execute(StartRota(MONDAY))
    assert week_of(planner, newest(planner), ids.amy) == "--EE---"  # half a day in court is no day off
    assert week_of(planner, newest(planner), ids.scott) == "E---E--"


def test_versions_of_a_week_are_numbered_and_the_last_published_one_holds(team: Team) -> None:
    planner, ids = team
    planner.execute(PublishRota(ids.rota))
    planner.execute(StartDraft(ids.rota))
    planner.execute(PublishRota(2))
    assert planner.undo_label == "Publish Mon 7 to Sun 13 Dec, version 2"
    states = planner.read(lambda session: [rota.state.value for rota in session.scalars(select(Rota))])
    assert states == ["superseded", "published"]
    planner.undo()
    assert planner.read(rotas) == {1: "Published 1", 2: "Draft 2"}
    signed = planner.read(lambda session: session.get_one(Rota, 1).published_by)
    assert signed == "Sgt Denholm"


def test_an_empty_draft_is_not_published(team: Team) -> None:
    planner, ids = team
    planner.execute(ApplyProposal(ids.rota, tuple(everybody_rests(ids)), {}))
    with pytest.raises(CommandRefused, match=r"^Draft 1 has no tours of duty\. Build it first\.$"):
        planner.execute(PublishRota(ids.rota))


def everybody_rests(ids: Ids) -> list[tuple[int, dt.date, str | None]]:
    dates = [MONDAY + dt.timedelta(days=day) for day in range(7)]
    return [(person, date, None) for person in (ids.amy, ids.scott) for date in dates]


def test_a_build_keeps_its_certificate_and_touches_only_what_differs(team: Team) -> None:
    planner, ids = team
    duties = ((ids.amy, MONDAY, "E"), (ids.amy, TUESDAY, "L"), (ids.imran, MONDAY, "D"))
    changes = planner.execute(ApplyProposal(ids.rota, duties, {"status": "optimal", "bound": 25}))
    assert changes.cells == {(ids.amy, TUESDAY), (ids.imran, MONDAY)}
    assert week_of(planner, ids.rota, ids.amy) == "ELEE---"

    def certified(session: Session) -> tuple[object, list[str]]:
        rota = session.get_one(Rota, ids.rota)
        built = [str(duty.shift_type) for duty in rota.duties if duty.origin.value == "build"]
        return rota.certificate, sorted(built)

    assert planner.read(certified) == ({"status": "optimal", "bound": 25}, ["D 09–17", "L 15–23"])


def test_a_build_that_would_move_a_locked_cell_is_refused_whole(team: Team) -> None:
    planner, ids = team
    planner.execute(LockCells(ids.rota, ((ids.scott, FRIDAY),)))
    duties = ((ids.amy, MONDAY, "L"), (ids.scott, FRIDAY, "L"))
    with pytest.raises(CommandRefused, match=r"^Scott Pallister, Fri 11 Dec is locked\. Unlock it first\.$"):
        planner.execute(ApplyProposal(ids.rota, duties, {}))
    assert week_of(planner, ids.rota, ids.amy) == "EEEE---"
    planner.execute(ApplyProposal(ids.rota, ((ids.amy, MONDAY, "L"), (ids.scott, FRIDAY, "E")), {}))
    assert week_of(planner, ids.rota, ids.amy) == "LEEE---"


def test_a_discarded_draft_comes_back_with_all_its_tours(team: Team) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.imran, MONDAY, "D"))
    planner.execute(StartDraft(ids.rota))
    planner.execute(DiscardDraft(ids.rota))
    assert list(planner.read(rotas)) == [2]
    planner.undo()
    assert week_of(planner, ids.rota, ids.imran) == "D------"


@pytest.mark.parametrize("days", [0, -7, 400])
def test_a_rota_has_a_sensible_length(team: Team, days: int) -> None:
    planner, _ = team
    with pytest.raises(CommandRefused, match=rf"^A rota has 1 to 366 days, not {days}\.$"):
        planner.execute(StartRota(NEXT_MONDAY, days))

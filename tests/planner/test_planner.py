"""The door: one transaction a command, undo and redo without limit, refusals that leave nothing behind."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from planner.commands.absences import AddAbsence
from planner.commands.duties import AssignDuty, ClearDuties, LockCells, NoteOnDuty, SwapDuties
from planner.commands.hotspots import AddHotspot, ChangeHotspot, RemoveHotspot
from planner.commands.people import ChangePerson, SetSkill
from planner.commands.rotas import ApplyProposal, PublishRota, StartDraft
from planner.domain.hotspots import Hotspot
from planner.domain.people import Person, Skill
from planner.persistence.change_recorder import UnrecordedWrite, write_many
from planner.persistence.stored_rows import LostRow, RowChange, images_by_id
from planner.planner import Changes, Command, CommandRefused, Planner, StoreError
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, Ids, rows, week_of


def test_a_command_changes_what_it_says_and_nothing_else(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    before = rows(planner)
    changes = planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    after = rows(planner)
    assert week_of(planner, ids.rota, ids.scott) == "E---LEE"
    assert changes.kinds == {"duty"}
    assert changes.cells == {(ids.scott, FRIDAY)}
    assert [name for name in after if after[name] != before[name]] == ["duty"]


def test_the_undo_menu_names_person_and_day(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    late, start = "Late for Scott Pallister, Fri 11 Dec", "Start the rota of Mon 7 to Sun 13 Dec"
    assert labels(planner) == (late, None)
    planner.undo()
    assert labels(planner) == (start, late)
    assert [step.undone for step in planner.history(2)] == [True, False]


def labels(planner: Planner) -> tuple[str | None, str | None]:
    return planner.undo_label, planner.redo_label


def thirty_edits(ids: Ids) -> list[Command]:
    dates = [MONDAY + dt.timedelta(days=day) for day in range(7)]
    late = [AssignDuty(ids.rota, ids.scott, date, "L") for date in dates]
    early = [AssignDuty(ids.rota, ids.amy, date, "E" if date.day % 2 else None) for date in dates]
    day = [AssignDuty(ids.rota, ids.imran, date, "D") for date in dates]
    return [
        *late,
        *early,
        *day,
        LockCells(ids.rota, ((ids.imran, MONDAY), (ids.imran, TUESDAY))),
        NoteOnDuty(ids.rota, ids.amy, FRIDAY, "Swapped with Scott"),
        SwapDuties(ids.rota, (ids.amy, FRIDAY), (ids.scott, FRIDAY)),
        AddAbsence(ids.amy, "AL", MONDAY, TUESDAY),
        ChangePerson(ids.scott, {"title_line": "Town centre", "contract_minutes_per_week": 1800}),
        SetSkill(ids.scott, "Driver", held=False),
        AddHotspot("Oxford Road shops", 450_100, 531_700),
        ChangeHotspot(1, {"visits_a_day": 4}, hours=((4, 1080, 1440),)),
        PublishRota(ids.rota),
    ]


def test_thirty_edits_and_thirty_undos_restore_every_row(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    start = rows(planner)
    edits = thirty_edits(ids)
    assert len(edits) == 30
    states = []
    changed = [planner.execute(edit) for edit in edits]
    done = sum(1 for each in changed if each)
    for _ in range(done):
        states.append(rows(planner))
        planner.undo()
    assert rows(planner) == start
    for state in reversed(states):
        planner.redo()
        assert rows(planner) == state


def test_undo_and_redo_survive_a_restart(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    path = planner.path
    start = rows(planner)
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    planner.execute(RemoveHotspot(1))
    end, revision = rows(planner), planner.revision
    planner.close()

    planner = Planner.open(path)
    assert planner.revision == revision
    planner.undo()
    planner.undo()
    assert rows(planner) == start
    planner.close()

    planner = Planner.open(path)
    planner.redo()
    planner.redo()
    assert rows(planner) == end
    planner.close()


def test_a_new_command_after_an_undo_drops_what_was_undone(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    planner.undo()
    planner.execute(AssignDuty(ids.rota, ids.scott, TUESDAY, "L"))
    with pytest.raises(CommandRefused, match=r"^There is nothing to redo\.$"):
        planner.redo()
    planner.undo()
    assert week_of(planner, ids.rota, ids.scott) == "E---EEE"  # the pattern's own week


def test_a_refused_command_leaves_nothing_behind(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    before, revision = rows(planner), planner.revision
    far = MONDAY + dt.timedelta(days=7)
    cells = ((ids.amy, FRIDAY, "L"), (ids.amy, far, "L"))
    with pytest.raises(CommandRefused, match="Mon 14 Dec is outside Draft 1"):
        planner.execute(ApplyProposal(ids.rota, cells, {"status": "optimal"}))
    assert rows(planner) == before
    assert planner.revision == revision
    assert planner.undo_label == "Start the rota of Mon 7 to Sun 13 Dec"


def test_accepting_a_build_of_400_duties_is_one_step(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(StartLongRota())
    rota_id = planner.read(lambda session: ids_of_newest_rota(session))
    before = rows(planner)
    dates = [MONDAY + dt.timedelta(days=day) for day in range(200)]
    # Every second cell of the 400 was a rest day or another shift in the pattern.
    duties = tuple((person, date, "L") for person in (ids.amy, ids.scott) for date in dates)
    changes = planner.execute(ApplyProposal(rota_id, duties, {"status": "optimal", "cost": 0}))
    assert len(changes.cells) == 400
    assert planner.undo_label == "Accept the build into Draft 2"
    planner.undo()
    assert rows(planner) == before


@dataclass(frozen=True)
class StartLongRota:
    label = "A rota of 200 days"

    def apply(self, session: Session) -> None:
        from planner.domain.rotas import Rota

        session.add(Rota(number=2, start_date=MONDAY, days=200))


def ids_of_newest_rota(session: Session) -> int:
    from planner.domain.rotas import Rota

    return max(session.scalars(select(Rota.id)))


def test_listeners_hear_committed_changes_only(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    heard: list[Changes] = []
    unsubscribe = planner.on_change(heard.append)
    changes = planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    with pytest.raises(CommandRefused):
        planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "X"))
    undone = planner.undo()
    unsubscribe()
    planner.redo()
    assert heard == [changes, undone]
    assert undone.cells == {(ids.scott, FRIDAY)}
    assert [each.revision for each in heard] == sorted(each.revision for each in heard)


def test_a_command_that_changes_nothing_is_no_step(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    label, revision = planner.undo_label, planner.revision
    changes = planner.execute(ClearDuties(ids.rota, ((ids.scott, TUESDAY),)))
    assert not changes
    assert (planner.undo_label, planner.revision) == (label, revision)


def test_a_view_cannot_write(team: tuple[Planner, Ids]) -> None:
    planner, _ = team

    def careless(session: Session) -> None:
        session.add(Skill(name="Sneaked in"))
        session.flush()

    with pytest.raises(StoreError):
        planner.read(careless)
    assert (
        planner.read(lambda session: session.scalar(select(Skill).where(Skill.name == "Sneaked in"))) is None
    )


@dataclass(frozen=True)
class Bulk:
    """What no command may do: change rows without the session seeing it."""

    sql: str
    label = "Bulk"

    def apply(self, session: Session) -> None:
        session.execute(text(self.sql))


@pytest.mark.parametrize(
    "sql", ["UPDATE person SET last_name = 'Nobody'", "DELETE FROM hotspot_hours", "DELETE FROM person_skill"]
)
def test_a_write_past_the_record_is_rolled_back(team: tuple[Planner, Ids], sql: str) -> None:
    planner, _ = team
    before = rows(planner)
    with pytest.raises(UnrecordedWrite):
        planner.execute(Bulk(sql))
    assert rows(planner) == before


@dataclass(frozen=True)
class Rename:
    """A command that writes rows in stored values: another name for some, and one more person."""

    last: int
    first: int
    more: int
    label = "Rename"

    def apply(self, session: Session) -> None:
        stored = images_by_id(session.connection(), "person", [self.last, self.first])
        one = stored[self.last]
        other = stored.get(self.first, one)
        changes = (
            RowChange("person", self.last, one, one | {"last_name": "Changed"}),
            RowChange("person", self.first, other, other | {"first_name": "Altered"}),
            RowChange("person", self.more, None, one | {"id": self.more, "staff_no": "999"}),
        )
        write_many(session, changes)


def test_rows_written_at_once_are_undone_like_any_other(team: tuple[Planner, Ids]) -> None:
    """Each changes another column: the one statement for both must leave alone what the other keeps."""
    planner, ids = team
    before, names = rows(planner), planner.read(first_and_last_names)
    planner.execute(Rename(ids.amy, ids.scott, 999))
    after = planner.read(first_and_last_names)
    assert after == names | {
        ids.amy: ("Amy", "Changed"),
        ids.scott: ("Altered", "Pallister"),
        999: names[ids.amy],
    }
    planner.undo()
    assert rows(planner) == before
    planner.redo()
    assert planner.read(first_and_last_names) == after


def first_and_last_names(session: Session) -> dict[int, tuple[str, str]]:
    return {person.id: (person.first_name, person.last_name) for person in session.scalars(select(Person))}


def test_a_row_that_is_not_there_leaves_the_others_unwritten(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    before = rows(planner)
    with pytest.raises(LostRow):
        planner.execute(Rename(ids.amy, 998, 999))
    assert rows(planner) == before


def test_a_published_rota_stays_and_its_draft_starts_from_it(team: tuple[Planner, Ids]) -> None:
    planner, ids = team
    planner.execute(PublishRota(ids.rota))
    with pytest.raises(CommandRefused, match=r"^Published 1 cannot be changed\. Start a draft from it\.$"):
        planner.execute(AssignDuty(ids.rota, ids.scott, FRIDAY, "L"))
    planner.execute(StartDraft(ids.rota))
    draft = planner.read(ids_of_newest_rota)
    planner.execute(AssignDuty(draft, ids.scott, FRIDAY, "L"))
    assert week_of(planner, draft, ids.scott) == "E---LEE"
    assert week_of(planner, ids.rota, ids.scott) == "E---EEE"


def test_each_view_gets_its_arguments_typed_and_named(team: tuple[Planner, Ids]) -> None:
    planner, ids = team

    def full_name(session: Session, person_id: int, *, capitals: bool = False) -> str:
        person = session.get(Person, person_id)
        assert person is not None
        return person.display_name.upper() if capitals else person.display_name

    assert planner.read(full_name, ids.amy) == "Amy Hargreaves"
    assert planner.read(full_name, ids.amy, capitals=True) == "AMY HARGREAVES"


def test_hotspot_numbers_go_on_after_a_removal(team: tuple[Planner, Ids]) -> None:
    planner, _ = team
    planner.execute(AddHotspot("Oxford Road shops", 450_100, 531_700))
    numbers = planner.read(lambda session: list(session.scalars(select(Hotspot.number))))
    assert numbers == [1, 2]

"""A user who does anything in any order: undoing everything brings back every row."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from planner.commands.absences import AddAbsence, RemoveAbsence
from planner.commands.commitments import AddCommitment, Attendee
from planner.commands.concerns import CloseConcern, ConcernToHotspot, ReportConcern
from planner.commands.deployments import ApplyDeployment, LeftOut, Stop
from planner.commands.duties import AssignDuty, LockCells, NoteOnDuty, PasteDuties, SwapDuties, UnlockCells
from planner.commands.hotspots import AddHotspot, ChangeHotspot, RemoveHotspot
from planner.commands.joint_stops import JoinStop, LeaveStop
from planner.commands.people import ChangePerson, RemovePerson, SetSkill
from planner.commands.requests import AddRequest
from planner.commands.rotas import DiscardDraft, PublishRota, StartDraft
from planner.commands.rules import AddRule, ChangeRuleValue, RemoveRule, SwitchRule
from planner.commands.run_sheets import LeaveOut, RemoveStop
from planner.commands.visits import AddVisit, AddVisitAt, RemoveVisit
from planner.commands.ward_map import Outline, RemoveWardMap, SetWardMap
from planner.persistence import audit
from planner.planner import Command, CommandRefused, Planner
from tests.planner.small_team import MONDAY, rows

ids = st.integers(1, 4)
dates = st.integers(-1, 7).map(lambda day: MONDAY + dt.timedelta(days=day))
codes = st.sampled_from(["E", "D", "L", None])
cells = st.tuples(ids, dates)
hours = st.integers(0, 20).map(lambda hour: hour * 60)

A_VISIT = AddVisit("F-08", "Family", 0, MONDAY, MONDAY, 60)
SQUARE = ((0, 0), (9, 0), (9, 9), (0, 9), (0, 0))
STOPS = (Stop(1, "patrol", 600, 615), Stop(2, "patrol", 605, 620), Stop(2, "meal", 700, 730))
LEFT = (LeftOut("patrol", 15, "Needs a pair after dark."),)

COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.builds(AssignDuty, ids, ids, dates, codes),
    st.builds(PasteDuties, ids, st.lists(st.tuples(ids, dates, codes), max_size=9).map(tuple)),
    st.builds(SwapDuties, ids, cells, cells),
    st.builds(LockCells, ids, st.lists(cells, max_size=3).map(tuple)),
    st.builds(UnlockCells, ids, st.lists(cells, max_size=3).map(tuple)),
    st.builds(NoteOnDuty, ids, ids, dates, st.sampled_from(["", "Court in the morning", "£ „é“"])),
    st.builds(AddAbsence, ids, st.sampled_from(["AL", "SK", "CT"]), dates, start_half=st.booleans()),
    st.builds(RemoveAbsence, ids),
    st.builds(AddRequest, ids, dates, codes),
    st.builds(ChangePerson, ids, st.fixed_dictionaries({"title_line": st.text("ab<&", max_size=5)})),
    st.builds(RemovePerson, ids),
    st.builds(SetSkill, ids, st.sampled_from(["Driver", "Arrest"]), st.booleans(), until_date=dates),
    st.builds(AddHotspot, st.just("Raby Road"), st.just(450_000), st.just(533_000), roles=st.just(("PCSO",))),
    st.builds(
        ChangeHotspot,
        ids,
        st.fixed_dictionaries({"visits_a_day": st.integers(0, 5)}),
        st.one_of(
            st.none(), st.lists(st.tuples(st.integers(0, 6), hours, st.just(1380)), max_size=4).map(tuple)
        ),
    ),
    st.builds(RemoveHotspot, ids),
    st.builds(
        AddVisit,
        st.just("F-07"),
        st.just("Family"),
        ids,
        dates,
        dates,
        st.just(60),
        skills=st.just(("Arrest",)),
    ),
    st.builds(AddVisitAt, st.just(A_VISIT), st.just(450_900), st.just(532_700)),
    st.builds(RemoveVisit, ids),
    st.builds(SetWardMap, st.just((Outline("E1", "Victoria", (SQUARE,)),)), st.sampled_from(["a", "b"])),
    st.builds(RemoveWardMap),
    st.builds(ApplyDeployment, st.just(MONDAY), ids, st.just(STOPS), st.just(LEFT), ids, st.just({})),
    st.builds(JoinStop, ids, ids),
    st.builds(LeaveStop, ids),
    st.builds(RemoveStop, ids),
    st.builds(LeaveOut, ids),
    st.builds(
        AddCommitment,
        st.just("Daily briefing"),
        st.just("briefing"),
        st.lists(dates, max_size=2).map(tuple),
        hours,
        st.just(1260),
        attendees=st.just((Attendee(agency="Council"), Attendee(role="PCSO", least_people=None))),
    ),
    st.builds(ReportConcern, dates, st.just(555), st.just("Bins set alight"), harm=st.just("likely")),
    st.builds(ConcernToHotspot, ids, ids),
    st.builds(CloseConcern, ids, st.just("Told the caller")),
    st.builds(AddRule, st.just("minimum_rest")),
    st.builds(ChangeRuleValue, ids, st.just("rest_minutes"), st.integers(500, 5000)),
    st.builds(SwitchRule, ids, st.booleans()),
    st.builds(RemoveRule, ids),
    st.builds(StartDraft, ids),
    st.builds(DiscardDraft, ids),
    st.builds(PublishRota, ids),
)


class RandomUser(RuleBasedStateMachine):
    """Plays commands, undo, redo and restarts, and remembers every state it has been in."""

    source: Path

    @initialize()
    def open_the_file(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(shutil.copy(self.source, Path(self.folder.name) / "team.planner"))
        self.planner = Planner.open(self.path)
        self.states = [rows(self.planner)]
        self.here = 0

    @rule(command=COMMANDS)
    def do(self, command: Command) -> None:
        try:
            changes = self.planner.execute(command)
        except CommandRefused:
            return
        if changes:
            del self.states[self.here + 1 :]
            self.states.append(rows(self.planner))
            self.here += 1

    @rule()
    def undo(self) -> None:
        if self.here > 0:
            self.planner.undo()
            self.here -= 1

    @rule()
    def redo(self) -> None:
        if self.here + 1 < len(self.states):
            self.planner.redo()
            self.here += 1

    @rule()
    def restart(self) -> None:
        self.planner.close()
        self.planner = Planner.open(self.path)

    @invariant()
    def the_rows_are_those_of_this_point_in_history(self) -> None:
        if hasattr(self, "planner"):
            assert rows(self.planner) == self.states[self.here]

    def teardown(self) -> None:
        if not hasattr(self, "planner"):
            return
        while self.here > 0:
            self.undo()
        assert rows(self.planner) == self.states[0]
        assert self.planner.read(audit.first_broken_line) is None
        self.planner.close()
        self.folder.cleanup()


def play(team_file: Path, examples: int, steps: int) -> None:
    """Failing stories are shown as they are: shortening one replays it for minutes."""

    class Played(RandomUser):
        source = team_file

    run_state_machine_as_test(
        Played, settings=settings(max_examples=examples, stateful_step_count=steps, phases=[Phase.generate])
    )


def test_undoing_everything_restores_every_row(team_file: Path) -> None:
    play(team_file, examples=10, steps=25)


@pytest.mark.long
def test_undoing_everything_restores_every_row_for_long(team_file: Path) -> None:
    play(team_file, examples=150, steps=60)

"""What the People screen reads: everybody, the absences of six weeks, and what waits for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.planner import Planner
from planner.views.absence_kinds import AbsenceKindRow, absence_kinds
from planner.views.leave_waiting import WaitingLeave, leave_waiting
from planner.views.people_roster import PeopleRoster, PersonCard, people_roster
from planner.views.rota_grid import ShiftLegend
from planner.views.shift_legends import shift_legends
from ui.week_start import week_start

WEEKS = 6


@dataclass(frozen=True, slots=True)
class PeopleReading:
    """One consistent picture of everybody."""

    roster: PeopleRoster
    waiting: tuple[WaitingLeave, ...]
    kinds: tuple[AbsenceKindRow, ...]
    shifts: dict[str, ShiftLegend]

    @property
    def people(self) -> list[PersonCard]:
        return [card for group in self.roster.groups for card in group.people]

    def card(self, person_id: int | None) -> PersonCard | None:
        return next((card for card in self.people if card.person_id == person_id), None)

    def request_of(self, person_id: int | None) -> WaitingLeave | None:
        """The earliest request of a person that waits for an answer."""
        return next((one for one in self.waiting if one.person_id == person_id), None)


def read_people(planner: Planner, monday: date) -> PeopleReading:
    """Everybody, with the calendar of six weeks from the one that holds a Monday, as weeks are looked at."""
    return PeopleReading(
        roster=planner.read(people_roster, week_start(monday), WEEKS),
        waiting=planner.read(leave_waiting, monday),
        kinds=planner.read(absence_kinds),
        shifts={shift.code: shift for shift in planner.read(shift_legends)},
    )

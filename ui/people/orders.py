"""What the user does to people and absences, as the planner's commands. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from planner.commands.absences import AddAbsence, ChangeAbsence, DecideLeave, RemoveAbsence
from planner.commands.command import Together
from planner.commands.duties import ClearDuties
from planner.commands.people import ChangePerson, SetFixedTimesOff, SetSkill
from planner.views.planned_tours import ToursInRota
from solver.language import tr
from ui.people.calendar_model import days_words
from ui.rota.orders import runs_of_days
from ui.widgets.figures import many

if TYPE_CHECKING:
    from planner.commands.command import Command
    from planner.views.leave_waiting import WaitingLeave
    from planner.views.people_roster import AbsenceRow
    from planner.views.person_facts import SkillDates, TimeOffRow

Cell = tuple[int, date]


def record(code: str, what: str, cells: Sequence[Cell], tours: Sequence[ToursInRota]) -> Command:
    """Time away on these days: one entry for each run of days of a person. Tours that stand there in a
    draft become rest days in the same step. ``what``: "Leave of Amy Hargreaves"."""
    entries: list[Command] = [
        AddAbsence(person_id, code, first, last if last != first else None)
        for person_id, first, last in runs_of_days(cells)
    ]
    return _together(f"{what}, {many(len(cells), 'day')}", [*entries, *_clearings(tours)])


def decide(request: WaitingLeave, tours: Sequence[ToursInRota], *, approve: bool) -> Command:
    """The answer to a request; approved, the tours on those days become rest days in the same step."""
    answer: list[Command] = [DecideLeave(request.absence_id, approve)]
    verb = tr("Approve") if approve else tr("Refuse")
    label = tr(
        "{verb} {kind} of {name}, {days_words}",
        verb=verb,
        kind=request.kind,
        name=request.name,
        days_words=days_words(request.first, request.last),
    )
    return _together(label, [*answer, *(_clearings(tours) if approve else ())])


def remove(absences: Sequence[AbsenceRow]) -> Command:
    return _together(
        tr("Remove {absences}", absences=many(len(absences), "absence")),
        [RemoveAbsence(one.absence_id) for one in absences],
    )


def change_absence(absence_id: int, changes: Mapping[str, object]) -> Command:
    return ChangeAbsence(absence_id, dict(changes))


def change_person(person_id: int, changes: Mapping[str, object]) -> Command:
    return ChangePerson(person_id, dict(changes))


def set_skill(person_id: int, name: str, *, held: bool) -> Command:
    """Held from now on without end, or taken away with its dates."""
    return SetSkill(person_id, name, held)


def date_skill(person_id: int, dates: SkillDates) -> Command:
    return SetSkill(person_id, dates.name, from_date=dates.first, until_date=dates.until)


def set_times_off(person_id: int, times: Sequence[TimeOffRow]) -> Command:
    return SetFixedTimesOff(
        person_id, tuple((one.weekday, one.start, one.end, one.first, one.until) for one in times)
    )


def _clearings(tours: Sequence[ToursInRota]) -> Iterator[Command]:
    for one in tours:
        if one.draft and one.tours:
            yield ClearDuties(one.rota_id, one.tours)


def _together(label: str, commands: Sequence[Command]) -> Command:
    return commands[0] if len(commands) == 1 else Together(label, tuple(commands))

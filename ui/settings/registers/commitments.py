"""Commitments: briefings, drop-ins, Days of Action, meetings, at their fixed times."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from planner.commands.commitments import FIELDS, AddCommitment, Attendee, ChangeCommitment, RemoveCommitment
from planner.commands.fields import Whole
from planner.planner import Command, Planner
from planner.views.commitment_list import KINDS, ListedAttendee, ListedCommitment, commitment_list
from planner.views.form_choices import FormChoices
from solver.language import tr
from ui.settings import offered
from ui.settings.form_field import Choice, Editor, FormField, FormSection, fixed
from ui.settings.register import Register, RegisterColumn, Values, names
from ui.settings.wall_minutes import ends_after, hours_words
from ui.spoken_dates import short_date

BOUNDS = {**FIELDS, "weeks": Whole(tr("How many weeks"), 1, 53)}
ROLE, AGENCY, PERSON = "role", "agency", "person"
AT_BASE = tr("At the base")


def _attendees(choices: FormChoices) -> Sequence[Choice]:
    """Roles and agencies by name, people by their ids."""
    return [
        *((f"{ROLE}:{name}", name) for name in choices.roles),
        *((f"{AGENCY}:{name}", tr("{name} (agency)", name=name)) for name in choices.agencies),
        *((f"{PERSON}:{person_id}", name) for person_id, name in choices.people),
    ]


class Commitments(Register[ListedCommitment]):
    """One line a date: of a weekly one each can differ."""

    key, title, one, icon_name = "commitments", tr("Commitments"), "commitment", "calendar"
    about = tr("From the week in hand on. Activities at a fixed time; run sheets are planned around them.")
    columns = (
        RegisterColumn(tr("Commitment")),
        RegisterColumn(tr("Date"), 92),
        RegisterColumn(tr("Hours"), 100),
        RegisterColumn(tr("Place"), 130),
        RegisterColumn(tr("Attended by")),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("name", tr("Name"), Editor.WORDS),
                FormField("kind", tr("Kind"), Editor.CHOICE, choices=fixed(KINDS)),
                FormField("date", tr("Date"), Editor.DATE),
                FormField(
                    "weeks",
                    tr("Repeat for"),
                    Editor.WHOLE,
                    tr("Once a week, as one step."),
                    unit="weeks",
                    only_new=True,
                ),
                FormField("start_minute", tr("Starts"), Editor.CLOCK),
                FormField("end_minute", tr("Ends"), Editor.CLOCK),
                FormField("place_id", tr("Place"), Editor.CHOICE, choices=offered.places(AT_BASE)),
                FormField(
                    "attendees",
                    tr("Attended by"),
                    Editor.COUNTED,
                    tr("A role or agency with its least people, or everyone of it on duty then; or people."),
                    choices=_attendees,
                ),
                FormField("note", tr("Note"), Editor.WORDS),
            ),
        ),
    )
    bounds = BOUNDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedCommitment]:
        return planner.read(commitment_list, day - timedelta(days=day.weekday()))

    def row_id(self, row: ListedCommitment) -> int:
        return row.commitment_id

    def name_of(self, row: ListedCommitment) -> str:
        return f"{row.name}, {short_date(row.date)}"

    def group_of(self, row: ListedCommitment) -> str:
        monday = row.date - timedelta(days=row.date.weekday())
        return tr("Week of {monday} {year}", monday=short_date(monday), year=monday.year)

    def cells(self, row: ListedCommitment) -> tuple[str, ...]:
        hours = hours_words(row.start_minute, row.end_minute)
        attended = names([_attended(one) for one in row.attendees])
        return row.name, short_date(row.date), hours, row.place or AT_BASE, attended

    def values(self, row: ListedCommitment) -> Values:
        attendees = tuple((_key(one), one.least_people) for one in row.attendees)
        return {**super().values(row), "attendees": attendees}

    def new_values(self, choices: FormChoices, rows: Sequence[ListedCommitment], day: date) -> Values:
        return {
            "name": "",
            "kind": KINDS[0][0],
            "date": day,
            "weeks": 1,
            "start_minute": 14 * 60,
            "end_minute": 15 * 60,
            "place_id": None,
            "attendees": (),
            "note": "",
        }

    def add(self, values: Values) -> Command:
        given = dict(values)
        first, weeks = given.pop("date"), given.pop("weeks")
        given["attendees"] = tuple(map(_attendee, given["attendees"]))
        given["end_minute"] = ends_after(given["start_minute"], given["end_minute"])
        return AddCommitment(dates=tuple(first + timedelta(weeks=week) for week in range(weeks)), **given)

    def change(self, row: ListedCommitment, name: str, value: Any) -> Command:
        if name == "attendees":
            return ChangeCommitment(row.commitment_id, {}, tuple(map(_attendee, value)))
        changes = {name: value}
        if name in ("start_minute", "end_minute"):
            start = value if name == "start_minute" else row.start_minute
            end = value if name == "end_minute" else row.end_minute
            changes = {"start_minute": start, "end_minute": ends_after(start, end)}
        return ChangeCommitment(row.commitment_id, changes)

    def remove(self, row: ListedCommitment) -> Command:
        return RemoveCommitment(row.commitment_id)


def _key(one: ListedAttendee) -> str:
    if one.role is not None:
        return f"{ROLE}:{one.role}"
    return f"{AGENCY}:{one.agency}" if one.agency is not None else f"{PERSON}:{one.person_id}"


def _attendee(counted: tuple[str, int | None]) -> Attendee:
    """What the form holds as the command wants it."""
    kind, _, name = counted[0].partition(":")
    least = counted[1]
    if kind == PERSON:
        return Attendee(person_id=int(name), least_people=least)
    return (
        Attendee(role=name, least_people=least) if kind == ROLE else Attendee(agency=name, least_people=least)
    )


def _attended(one: ListedAttendee) -> str:
    """ "2 PCSO", "every ASB officer", "Amy Hargreaves"."""
    if one.person_id is not None:
        return one.name
    return tr("every {name}", name=one.name) if one.least_people is None else f"{one.least_people} {one.name}"

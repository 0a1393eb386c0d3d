"""Visits: calls to make, by case reference and never by name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from planner.commands.visits import FIELDS, AddVisit, AddVisitAt, ChangeVisit, RemoveVisit
from planner.planner import Command, CommandRefused, Planner
from planner.views.form_choices import FormChoices
from planner.views.visit_list import STATES, STRENGTHS, ListedVisit, visit_list
from ui.settings import offered
from ui.settings.form_field import Editor, FormField, FormSection, fixed
from ui.settings.register import Register, RegisterColumn, Values, stored_words
from ui.spoken_dates import short_date

LISTS = ("windows", "skills", "roles", "agencies")
OWN_POINT, NOBODY = "At a point of its own", "Nobody by name"
USUAL_LENGTH, USUAL_PRIORITY, USUAL_WORTH, DAYS_TO_MAKE_IT = 45, 3, 60, 7


class Visits(Register[ListedVisit]):
    """Each between two dates, inside its windows, by a crew with the right powers."""

    key, title, one, icon_name = "visits", "Visits", "visit", "corner-up-right"
    about = "Calls to make. Only the case reference is kept of whom one concerns, never a name."
    columns = (
        RegisterColumn("Case", 100),
        RegisterColumn("Kind"),
        RegisterColumn("Place", 130),
        RegisterColumn("Until", 92),
        RegisterColumn("Length", 64, right=True),
        RegisterColumn("Priority", 60, right=True),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("case_ref", "Case reference", Editor.WORDS, "Such as F-07. Never a name."),
                FormField("kind", "Kind", Editor.WORDS),
                FormField(
                    "status", "Status", Editor.CHOICE, "Only open ones are planned.", choices=fixed(STATES)
                ),
                FormField("priority", "Priority", Editor.WHOLE, "1 is the most pressing."),
                FormField(
                    "worth_minutes",
                    "Left out",
                    Editor.WHOLE,
                    "What that costs, in missing cover.",
                    unit="min",
                ),
            ),
        ),
        FormSection(
            "Where and when",
            (
                FormField("place_id", "Place", Editor.CHOICE, choices=offered.places_and_visits(OWN_POINT)),
                FormField("point", "Point", Editor.POINT, "For one of its own: NZ 507 328.", only_new=True),
                FormField("earliest_date", "From", Editor.DATE),
                FormField("latest_date", "Until", Editor.DATE),
                FormField("has_deadline", "Deadline", Editor.TICK, unit="The last date is a deadline"),
                FormField("length_minutes", "Length", Editor.LENGTH, unit="h"),
                FormField(
                    "windows",
                    "Windows",
                    Editor.WINDOWS,
                    "One a line: any day 09:00–12:00, or Mon 14:00–16:00.",
                ),
                FormField(
                    "preferred_start_minute", "Best from", Editor.CLOCK, "Starting outside it has a price."
                ),
                FormField("preferred_end_minute", "Best until", Editor.CLOCK, "The latest start that suits."),
            ),
        ),
        FormSection(
            "Who",
            (
                FormField("crew_size", "Crew", Editor.WHOLE, unit="people"),
                FormField("lag_most_minutes", "Apart at most", Editor.WHOLE, "0: together.", unit="min"),
                FormField(
                    "lag_least_minutes",
                    "Apart at least",
                    Editor.WHOLE,
                    "One after the other: each starts so long after the one before.",
                    unit="min",
                ),
                FormField("alone_after_dark", "After dark", Editor.TICK, unit="Safe for one person"),
                FormField("marker_needs_two", "Marker", Editor.TICK, unit="Never alone"),
                FormField("marker_review_date", "Review marker", Editor.DATE),
                FormField(
                    "skills",
                    "Powers",
                    Editor.SEVERAL,
                    "The crew must have them between them.",
                    choices=offered.skills,
                ),
                FormField("roles", "Open to", Editor.SEVERAL, "None: every role.", choices=offered.roles),
                FormField(
                    "agencies", "Joint visit", Editor.SEVERAL, "One person of each.", choices=offered.agencies
                ),
                FormField("named_worker_id", "Named worker", Editor.CHOICE, choices=offered.people(NOBODY)),
                FormField("named_strength", "How firmly", Editor.CHOICE, choices=fixed(STRENGTHS)),
                FormField("deputy_id", "Deputy", Editor.CHOICE, choices=offered.people(NOBODY)),
                FormField("note", "Note", Editor.WORDS),
            ),
        ),
    )
    bounds = FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedVisit]:
        return planner.read(visit_list)

    def row_id(self, row: ListedVisit) -> int:
        return row.visit_id

    def name_of(self, row: ListedVisit) -> str:
        return f"{row.case_ref}, {row.kind}"

    def group_of(self, row: ListedVisit) -> str:
        return stored_words(STATES, row.status)

    def cells(self, row: ListedVisit) -> tuple[str, ...]:
        length = f"{row.length_minutes} min"
        return row.case_ref, row.kind, row.place, short_date(row.latest_date), length, str(row.priority)

    def new_values(self, choices: FormChoices, rows: Sequence[ListedVisit], day: date) -> Values:
        return {
            "case_ref": "",
            "kind": "",
            "status": STATES[0][0],
            "priority": USUAL_PRIORITY,
            "worth_minutes": USUAL_WORTH,
            "place_id": None,
            "point": None,
            "earliest_date": day,
            "latest_date": day + timedelta(days=DAYS_TO_MAKE_IT),
            "has_deadline": False,
            "length_minutes": USUAL_LENGTH,
            "windows": (),
            "crew_size": 1,
            "marker_needs_two": False,
            "marker_review_date": None,
            "skills": (),
            "roles": (),
            "agencies": (),
            "named_worker_id": None,
            "named_strength": STRENGTHS[0][0],
            "deputy_id": None,
            "note": "",
            "preferred_start_minute": None,
            "preferred_end_minute": None,
            "lag_least_minutes": 0,
            "lag_most_minutes": 0,
            "alone_after_dark": False,
        }

    def add(self, values: Values) -> Command:
        given = dict(values)
        point = given.pop("point")
        if given["place_id"] is not None:
            return AddVisit(**given)
        if point is None:
            raise CommandRefused("Choose the place of the visit, or write its point: NZ 507 328.")
        return AddVisitAt(AddVisit(**{**given, "place_id": 0}), *point)

    def change(self, row: ListedVisit, name: str, value: Any) -> Command:
        if name in LISTS:
            return ChangeVisit(row.visit_id, {}, **{name: value})
        if name == "place_id" and value is None:
            raise CommandRefused("A visit is at one of the places. Add its own on Places and base first.")
        return ChangeVisit(row.visit_id, {name: value})

    def remove(self, row: ListedVisit) -> Command:
        return RemoveVisit(row.visit_id)

"""Visits: calls to make, by case reference and never by name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from planner.commands.visits import FIELDS, AddVisit, AddVisitAt, ChangeVisit, RemoveVisit
from planner.planner import Command, CommandRefused, Planner
from planner.views.form_choices import FormChoices
from planner.views.visit_list import STATES, STRENGTHS, ListedVisit, visit_list
from solver.language import tr
from ui.settings import offered
from ui.settings.form_field import Editor, FormField, FormSection, fixed
from ui.settings.register import Register, RegisterColumn, Values, stored_words
from ui.spoken_dates import short_date

LISTS = ("windows", "skills", "roles", "agencies")
OWN_POINT, NOBODY = tr("At a point of its own"), tr("Nobody by name")
USUAL_LENGTH, USUAL_PRIORITY, USUAL_WORTH, DAYS_TO_MAKE_IT = 45, 3, 60, 7


class Visits(Register[ListedVisit]):
    """Each between two dates, inside its windows, by a crew with the right powers."""

    key, title, one, icon_name = "visits", tr("Visits"), "visit", "corner-up-right"
    about = tr("Calls to make. Only the case reference is kept of whom one concerns, never a name.")
    columns = (
        RegisterColumn(tr("Case"), 100),
        RegisterColumn(tr("Kind")),
        RegisterColumn(tr("Place"), 130),
        RegisterColumn(tr("Until"), 92),
        RegisterColumn(tr("Length"), 64, right=True),
        RegisterColumn(tr("Priority"), 60, right=True),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("case_ref", tr("Case reference"), Editor.WORDS, tr("Such as F-07. Never a name.")),
                FormField("kind", tr("Kind"), Editor.WORDS),
                FormField(
                    "status",
                    tr("Status"),
                    Editor.CHOICE,
                    tr("Only open ones are planned."),
                    choices=fixed(STATES),
                ),
                FormField("priority", tr("Priority"), Editor.WHOLE, tr("1 is the most pressing.")),
                FormField(
                    "worth_minutes",
                    tr("Left out"),
                    Editor.WHOLE,
                    tr("What that costs, in missing cover."),
                    unit="min",
                ),
            ),
        ),
        FormSection(
            tr("Where and when"),
            (
                FormField(
                    "place_id", tr("Place"), Editor.CHOICE, choices=offered.places_and_visits(OWN_POINT)
                ),
                FormField(
                    "point", tr("Point"), Editor.POINT, tr("For one of its own: NZ 507 328."), only_new=True
                ),
                FormField("earliest_date", tr("From"), Editor.DATE),
                FormField("latest_date", tr("Until"), Editor.DATE),
                FormField(
                    "has_deadline", tr("Deadline"), Editor.TICK, unit=tr("The last date is a deadline")
                ),
                FormField("length_minutes", tr("Length"), Editor.LENGTH, unit="h"),
                FormField(
                    "windows",
                    tr("Windows"),
                    Editor.WINDOWS,
                    tr("One a line: any day 09:00–12:00, or Mon 14:00–16:00."),
                ),
                FormField(
                    "preferred_start_minute",
                    tr("Best from"),
                    Editor.CLOCK,
                    tr("Starting outside it has a price."),
                ),
                FormField(
                    "preferred_end_minute", tr("Best until"), Editor.CLOCK, tr("The latest start that suits.")
                ),
            ),
        ),
        FormSection(
            tr("Who"),
            (
                FormField("crew_size", tr("Crew"), Editor.WHOLE, unit="people"),
                FormField(
                    "lag_most_minutes", tr("Apart at most"), Editor.WHOLE, tr("0: together."), unit="min"
                ),
                FormField(
                    "lag_least_minutes",
                    tr("Apart at least"),
                    Editor.WHOLE,
                    tr("One after the other: each starts so long after the one before, in the same window."),
                    unit="min",
                ),
                FormField("alone_after_dark", tr("After dark"), Editor.TICK, unit=tr("Safe for one person")),
                FormField("marker_needs_two", tr("Marker"), Editor.TICK, unit=tr("Never alone")),
                FormField("marker_review_date", tr("Review marker"), Editor.DATE),
                FormField(
                    "skills",
                    tr("Powers"),
                    Editor.SEVERAL,
                    tr("The crew must have them between them."),
                    choices=offered.skills,
                ),
                FormField(
                    "roles", tr("Open to"), Editor.SEVERAL, tr("None: every role."), choices=offered.roles
                ),
                FormField(
                    "agencies",
                    tr("Joint visit"),
                    Editor.SEVERAL,
                    tr("One person of each."),
                    choices=offered.agencies,
                ),
                FormField(
                    "named_worker_id", tr("Named worker"), Editor.CHOICE, choices=offered.people(NOBODY)
                ),
                FormField("named_strength", tr("How firmly"), Editor.CHOICE, choices=fixed(STRENGTHS)),
                FormField("deputy_id", tr("Deputy"), Editor.CHOICE, choices=offered.people(NOBODY)),
                FormField("note", tr("Note"), Editor.WORDS),
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
        length = tr("{length_minutes} min", length_minutes=row.length_minutes)
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
            raise CommandRefused(tr("Choose the place of the visit, or write its point: NZ 507 328."))
        return AddVisitAt(AddVisit(**{**given, "place_id": 0}), *point)

    def change(self, row: ListedVisit, name: str, value: Any) -> Command:
        if name in LISTS:
            return ChangeVisit(row.visit_id, {}, **{name: value})
        if name == "place_id" and value is None:
            raise CommandRefused(tr("A visit is at one of the places. Add its own on Places and base first."))
        return ChangeVisit(row.visit_id, {name: value})

    def remove(self, row: ListedVisit) -> Command:
        return RemoveVisit(row.visit_id)

"""Agencies: whose people they are, and which terms of service bind them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.team import AGENCY_FIELDS, AddAgency, ChangeAgency, RemoveAgency
from planner.planner import Command, Planner
from planner.views.agency_list import TERMS, ListedAgency, agency_list
from planner.views.form_choices import FormChoices
from solver.language import tr
from ui.settings.form_field import Editor, FormField, FormSection, fixed
from ui.settings.register import Fact, Register, RegisterColumn, Values, names, stored_words
from ui.widgets.figures import many


class Agencies(Register[ListedAgency]):
    """Police, council, fire service, charity."""

    key, title, one, icon_name = "agencies", tr("Agencies"), "agency", "users"
    about = tr("The employers of the team. Their terms decide which working-time rules bind their people.")
    columns = (
        RegisterColumn(tr("Agency")),
        RegisterColumn(tr("Terms of service"), 140),
        RegisterColumn(tr("Roles"), 60, right=True),
        RegisterColumn(tr("People"), 64, right=True),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("name", tr("Name"), Editor.WORDS),
                FormField(
                    "terms",
                    tr("Terms"),
                    Editor.CHOICE,
                    tr("Rules of law and agreement apply by them."),
                    choices=fixed(TERMS),
                ),
                FormField(
                    "position", tr("Order"), Editor.WHOLE, tr("The lowest stands first in every list.")
                ),
            ),
        ),
    )
    bounds = AGENCY_FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedAgency]:
        return planner.read(agency_list)

    def row_id(self, row: ListedAgency) -> int:
        return row.agency_id

    def name_of(self, row: ListedAgency) -> str:
        return row.name

    def group_of(self, row: ListedAgency) -> str:
        return tr("Employers")

    def cells(self, row: ListedAgency) -> tuple[str, ...]:
        return row.name, stored_words(TERMS, row.terms), str(len(row.roles)), str(row.people)

    def facts(self, row: ListedAgency) -> Sequence[Fact]:
        return (tr("Roles"), names(row.roles, tr("none yet"))), (
            tr("On the team"),
            many(row.people, "person", "people"),
        )

    def new_values(self, choices: FormChoices, rows: Sequence[ListedAgency], day: date) -> Values:
        position = max((row.position for row in rows), default=-1) + 1
        return {"name": "", "terms": TERMS[0][0], "position": position}

    def add(self, values: Values) -> Command:
        return AddAgency(**values)

    def change(self, row: ListedAgency, name: str, value: Any) -> Command:
        return ChangeAgency(row.agency_id, {name: value})

    def remove(self, row: ListedAgency) -> Command:
        return RemoveAgency(row.agency_id)

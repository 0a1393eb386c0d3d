"""Roles: what the people of an agency are, and under which heading they stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.team import ROLE_FIELDS, AddRole, ChangeRole, RemoveRole
from planner.planner import Command, CommandRefused, Planner
from planner.views.form_choices import FormChoices
from planner.views.role_list import ListedRole, role_list
from solver.language import tr
from ui.settings import offered
from ui.settings.form_field import Editor, FormField, FormSection
from ui.settings.register import Fact, Register, RegisterColumn, Values, names


class Roles(Register[ListedRole]):
    """PCSO, ASB officer, victim support officer."""

    key, title, one, icon_name = "roles", tr("Roles"), "role", "user"
    about = tr("What people are. Shift types, cover, visits and rules name them.")
    columns = (
        RegisterColumn(tr("Role")),
        RegisterColumn(tr("Heading")),
        RegisterColumn(tr("May work"), 90),
        RegisterColumn(tr("People"), 64, right=True),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("name", tr("Name"), Editor.WORDS),
                FormField("agency", tr("Agency"), Editor.CHOICE, choices=offered.agencies),
                FormField(
                    "group_label", tr("Heading"), Editor.WORDS, tr("Its people stand under it in every list.")
                ),
                FormField(
                    "on_rota",
                    tr("Rota"),
                    Editor.TICK,
                    tr("Without it: at the briefing only."),
                    tr("On the rota"),
                ),
                FormField("uniform_visible", tr("Uniform"), Editor.TICK, unit=tr("Seen in uniform")),
                FormField(
                    "position", tr("Order"), Editor.WHOLE, tr("The lowest stands first in every list.")
                ),
            ),
        ),
    )
    bounds = ROLE_FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedRole]:
        return planner.read(role_list)

    def row_id(self, row: ListedRole) -> int:
        return row.role_id

    def name_of(self, row: ListedRole) -> str:
        return row.name

    def group_of(self, row: ListedRole) -> str:
        return row.agency

    def cells(self, row: ListedRole) -> tuple[str, ...]:
        letters = " ".join(row.shift_types) or (tr("none") if row.on_rota else "–")
        return row.name, row.group_label, letters, str(len(row.people))

    def facts(self, row: ListedRole) -> Sequence[Fact]:
        return (
            (
                tr("May work"),
                names(row.shift_types, tr("no shift type yet") if row.on_rota else tr("not on the rota")),
            ),
            (tr("People"), names(row.people, tr("nobody yet"))),
        )

    def new_values(self, choices: FormChoices, rows: Sequence[ListedRole], day: date) -> Values:
        return {
            "name": "",
            "agency": choices.agencies[0] if choices.agencies else None,
            "group_label": "",
            "on_rota": True,
            "uniform_visible": False,
            "position": max((row.position for row in rows), default=-1) + 1,
        }

    def add(self, values: Values) -> Command:
        if values["agency"] is None:
            raise CommandRefused(tr("A role belongs to an agency. Add the agency first."))
        heading = (
            values["group_label"] or values["name"]
        )  # as short as it can be, until there is a longer one
        return AddRole(**{**values, "group_label": heading})

    def change(self, row: ListedRole, name: str, value: Any) -> Command:
        return ChangeRole(row.role_id, {name: value})

    def remove(self, row: ListedRole) -> Command:
        return RemoveRole(row.role_id)

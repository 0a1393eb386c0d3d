"""Skills and powers that people hold and work asks for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.team import SKILL_FIELDS, AddSkill, ChangeSkill, RemoveSkill
from planner.planner import Command, Planner
from planner.views.form_choices import FormChoices
from planner.views.skill_list import KINDS, ListedSkill, skill_list
from solver.language import tr
from ui.settings.form_field import Editor, FormField, FormSection, fixed
from ui.settings.register import Fact, Register, RegisterColumn, Values, names

GROUPS = {"skill": tr("Skills"), "power": tr("Powers")}


class Skills(Register[ListedSkill]):
    """Driver, Urdu; arrest, penalty notices."""

    key, title, one, icon_name = "skills", tr("Skills and powers"), tr("skill or power"), "circle-check"
    about = tr(
        "What shift types, cover and visits can ask for. Who holds them, and until when, is on People."
    )
    columns = (RegisterColumn(tr("Skill or power")), RegisterColumn(tr("Held by"), 64, right=True))
    sections = (
        FormSection(
            "",
            (
                FormField("name", tr("Name"), Editor.WORDS),
                FormField("kind", tr("Kind"), Editor.CHOICE, choices=fixed(KINDS)),
            ),
        ),
    )
    bounds = SKILL_FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedSkill]:
        return planner.read(skill_list)

    def row_id(self, row: ListedSkill) -> int:
        return row.skill_id

    def name_of(self, row: ListedSkill) -> str:
        return row.name

    def group_of(self, row: ListedSkill) -> str:
        return GROUPS[row.kind]

    def cells(self, row: ListedSkill) -> tuple[str, ...]:
        return row.name, str(len(row.holders))

    def facts(self, row: ListedSkill) -> Sequence[Fact]:
        return ((tr("Held by"), names(row.holders)),)

    def new_values(self, choices: FormChoices, rows: Sequence[ListedSkill], day: date) -> Values:
        return {"name": "", "kind": KINDS[0][0]}

    def add(self, values: Values) -> Command:
        return AddSkill(**values)

    def change(self, row: ListedSkill, name: str, value: Any) -> Command:
        return ChangeSkill(row.skill_id, {name: value})

    def remove(self, row: ListedSkill) -> Command:
        return RemoveSkill(row.skill_id)

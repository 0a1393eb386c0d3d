"""Lines of cover: who counts, and in which hours people are needed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.demand import (
    GROUP_FIELDS,
    AddCoverGroup,
    ChangeCoverGroup,
    RemoveCoverGroup,
    SetCoverBands,
)
from planner.planner import Command, Planner
from planner.views.cover_line_list import ListedCoverLine, cover_line_list
from planner.views.form_choices import FormChoices
from solver.language import tr
from ui.settings import offered
from ui.settings.editors.several_lines import band_text
from ui.settings.form_field import Editor, FormField, FormSection
from ui.settings.register import Fact, Register, RegisterColumn, Values, names
from ui.widgets.figures import many, short_duration

ANYBODY = tr("No skill asked")


class CoverLines(Register[ListedCoverLine]):
    """PCSO, Victim and fire; Warranted, whatever the role."""

    key, title, one, icon_name = "cover_lines", tr("Cover"), tr("line of cover"), "chart-no-axes-gantt"
    about = tr("Who is needed, and when. How many, by day, are the figures of the cover rules on Rules.")
    columns = (
        RegisterColumn(tr("Line of cover")),
        RegisterColumn(tr("Counts")),
        RegisterColumn(tr("Hours")),
        RegisterColumn(tr("Wanted a week"), 100, right=True),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("name", tr("Name"), Editor.WORDS),
                FormField(
                    "roles",
                    tr("Counts"),
                    Editor.SEVERAL,
                    tr("People of these roles; none: any."),
                    "",
                    offered.roles,
                ),
                FormField(
                    "skill",
                    tr("With"),
                    Editor.CHOICE,
                    tr("Only holders count then."),
                    "",
                    offered.a_skill_or(ANYBODY),
                ),
                FormField(
                    "bands",
                    tr("Hours"),
                    Editor.BANDS,
                    tr("One a line: 07:00–12:00. A new one asks for one person every day."),
                ),
                FormField(
                    "position", tr("Order"), Editor.WHOLE, tr("The lowest stands first in every list.")
                ),
            ),
        ),
    )
    bounds = GROUP_FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedCoverLine]:
        return planner.read(cover_line_list)

    def row_id(self, row: ListedCoverLine) -> int:
        return row.group_id

    def name_of(self, row: ListedCoverLine) -> str:
        return row.name

    def group_of(self, row: ListedCoverLine) -> str:
        return tr("Lines of cover")

    def cells(self, row: ListedCoverLine) -> tuple[str, ...]:
        counts = names((*row.roles, *([row.skill] if row.skill else [])))
        wanted = short_duration(row.wanted_minutes_a_week)
        return row.name, counts, names([band_text(band) for band in row.bands], tr("none yet")), wanted

    def facts(self, row: ListedCoverLine) -> Sequence[Fact]:
        wanted = tr(
            "{short_duration} of people’s time in a week",
            short_duration=short_duration(row.wanted_minutes_a_week),
        )
        own = tr("; {dates} with figures of their own", dates=many(row.dates, "date")) if row.dates else ""
        return ((tr("Wanted"), f"{wanted}{own}"),)

    def new_values(self, choices: FormChoices, rows: Sequence[ListedCoverLine], day: date) -> Values:
        position = max((row.position for row in rows), default=-1) + 1
        return {"name": "", "roles": (), "skill": None, "bands": (), "position": position}

    def add(self, values: Values) -> Command:
        return AddCoverGroup(**values)

    def change(self, row: ListedCoverLine, name: str, value: Any) -> Command:
        if name == "bands":
            return SetCoverBands(row.group_id, value)
        kept = {"name": row.name, "roles": row.roles, "skill": row.skill, "position": row.position}
        return ChangeCoverGroup(row.group_id, **{**kept, name: value})

    def remove(self, row: ListedCoverLine) -> Command:
        return RemoveCoverGroup(row.group_id)

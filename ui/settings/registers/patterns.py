"""Repeating patterns, as weeks of letters, and who works them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from planner.commands.patterns import FIELDS, AddPattern, ChangePattern, RemovePattern
from planner.planner import Command, Planner
from planner.views.form_choices import FormChoices
from planner.views.pattern_list import ListedPattern, pattern_list
from solver.language import tr
from ui.settings.editors.several_lines import WEEK, weeks_text
from ui.settings.form_field import Editor, FormField, FormSection
from ui.settings.register import Fact, Register, RegisterColumn, Values, names
from ui.spoken_dates import short_date
from ui.widgets.figures import many


class Patterns(Register[ListedPattern]):
    """The weeks people work when nothing else decides."""

    key, title, one, icon_name = "patterns", tr("Patterns"), "pattern", "calendar-days"
    about = tr(
        "A rota starts from everybody’s pattern. Who works which, and on which line, is set on People."
    )
    columns = (
        RegisterColumn(tr("Pattern")),
        RegisterColumn(tr("Length"), 80),
        RegisterColumn(tr("First week"), 90),
        RegisterColumn(tr("People"), 64, right=True),
    )
    sections = (
        FormSection(
            "",
            (
                FormField("name", tr("Name"), Editor.WORDS),
                FormField(
                    "anchor_date",
                    tr("First day"),
                    Editor.DATE,
                    tr("Of line 1; it repeats from there for ever."),
                ),
                FormField(
                    "codes",
                    tr("Weeks"),
                    Editor.WEEKS,
                    tr(
                        "Seven letters a week, a dash for a rest day: EEMM---. Blanks between letters "
                        "like LL."
                    ),
                ),
            ),
        ),
    )
    bounds = FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedPattern]:
        return planner.read(pattern_list)

    def row_id(self, row: ListedPattern) -> int:
        return row.pattern_id

    def name_of(self, row: ListedPattern) -> str:
        return row.name

    def group_of(self, row: ListedPattern) -> str:
        return tr("Worked") if row.people else tr("Not worked by anybody")

    def cells(self, row: ListedPattern) -> tuple[str, ...]:
        weeks, rest = divmod(len(row.codes), WEEK)
        length = many(len(row.codes), "day") if rest else many(weeks, "week")
        return row.name, length, weeks_text(row.codes[:WEEK]), str(len(row.people))

    def facts(self, row: ListedPattern) -> Sequence[Fact]:
        tours = sum(code is not None for code in row.codes)
        first = f"{short_date(row.anchor_date)} {row.anchor_date.year}"
        return (
            (
                tr("Holds"),
                tr(
                    "{tours} in {days} from {first}",
                    tours=many(tours, "tour"),
                    days=many(len(row.codes), "day"),
                    first=first,
                ),
            ),
            (
                tr("Worked by"),
                names([tr("{name} (line {line})", name=name, line=line) for name, line in row.people]),
            ),
        )

    def new_values(self, choices: FormChoices, rows: Sequence[ListedPattern], day: date) -> Values:
        monday = day - timedelta(days=day.weekday())
        return {"name": "", "anchor_date": monday, "codes": ()}

    def add(self, values: Values) -> Command:
        return AddPattern(**values)

    def change(self, row: ListedPattern, name: str, value: Any) -> Command:
        kept = {"anchor_date": row.anchor_date, "codes": row.codes}
        return ChangePattern(row.pattern_id, **{**kept, name: value})

    def remove(self, row: ListedPattern) -> Command:
        return RemovePattern(row.pattern_id)

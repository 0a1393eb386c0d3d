"""Notes on a day: a few words under its date in the rota."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from planner.commands.dates import NOTE_FIELDS, AddDayNote, ChangeDayNote, RemoveDayNote
from planner.planner import Command, Planner
from planner.views.day_note_list import ListedDayNote, day_note_list
from planner.views.form_choices import FormChoices
from solver.day_names import month_of_year
from solver.language import tr
from ui.settings.form_field import Editor, FormField, FormSection
from ui.settings.register import Register, RegisterColumn, Values
from ui.spoken_dates import short_date


class DayNotes(Register[ListedDayNote]):
    """ "Match 15:00", "Town centre late"."""

    key, title, one, icon_name = "day_notes", tr("Day notes"), tr("day note"), "sticky-note"
    about = tr("A few words under a date of the Rota that everybody should see: Match 15:00.")
    columns = (RegisterColumn(tr("Note")), RegisterColumn(tr("Date"), 100))
    sections = (
        FormSection(
            "",
            (
                FormField("date", tr("Date"), Editor.DATE),
                FormField("text", tr("Note"), Editor.WORDS),
            ),
        ),
    )
    bounds = NOTE_FIELDS

    def read(self, planner: Planner, day: date) -> Sequence[ListedDayNote]:
        return planner.read(day_note_list)

    def row_id(self, row: ListedDayNote) -> int:
        return row.day_note_id

    def name_of(self, row: ListedDayNote) -> str:
        return f"{short_date(row.date)} {row.date.year}"

    def group_of(self, row: ListedDayNote) -> str:
        return month_of_year(row.date)

    def cells(self, row: ListedDayNote) -> tuple[str, ...]:
        return row.text, short_date(row.date)

    def new_values(self, choices: FormChoices, rows: Sequence[ListedDayNote], day: date) -> Values:
        return {"date": day, "text": ""}

    def add(self, values: Values) -> Command:
        return AddDayNote(**values)

    def change(self, row: ListedDayNote, name: str, value: Any) -> Command:
        return ChangeDayNote(row.day_note_id, {name: value})

    def remove(self, row: ListedDayNote) -> Command:
        return RemoveDayNote(row.day_note_id)

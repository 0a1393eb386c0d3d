"""One person's tours as a calendar file for a phone or a mail program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from planner.views.rota_grid import CellKind, PersonRow, RotaGrid, rota_grid
from solver.language import tr
from ui.outputs.output import (
    OFFICIAL,
    Asked,
    Choice,
    NothingToShow,
    Output,
    Prepared,
    Steps,
    file_name,
    period_words,
)
from ui.spoken_dates import short_date
from ui.widgets.figures import clock, hours

if TYPE_CHECKING:
    from ui.outputs.preview import Preview

HEADINGS = (tr("Day"), tr("Tour"), tr("Starts"), tr("Ends"))


@dataclass(frozen=True)
class PreparedCalendar(Prepared):
    """A rota and the person whose tours go out."""

    grid: RotaGrid
    person: PersonRow
    revision: int

    @property
    def file_name(self) -> str:
        return file_name(f"{self.person.name} {period_words(self.grid.title, self.grid.version)}", "ics")

    @property
    def marking(self) -> str:
        return OFFICIAL

    @property
    def logged(self) -> str:
        return tr(
            "Calendar of one person: {title}, {version}", title=self.grid.title, version=self.grid.version
        )

    @property
    def people(self) -> Sequence[tuple[int, str]]:
        return [(row.person_id, row.name) for group in self.grid.groups for row in group.people]

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        return [
            (tr("Version"), self.grid.version),
            (tr("Tours"), str(len(self._tours()))),
            (tr("Hours"), tr("{hours} h", hours=hours(self.person.planned_minutes))),
        ]

    @property
    def warnings(self) -> Sequence[str]:
        draft = self.grid.state == "draft"
        return [tr("A draft: these tours may still change. Publish the rota first.")] if draft else []

    def _tours(self) -> list[tuple[str, ...]]:
        return [
            (short_date(header.day), f"{cell.code} {cell.hours}", clock(cell.start), clock(cell.end))
            for header, cell in zip(self.grid.days, self.person.cells, strict=True)
            if cell.kind is CellKind.DUTY and cell.start is not None and cell.end is not None
        ]

    def show_in(self, preview: Preview) -> None:
        preview.show_list(self.file_name, HEADINGS, self._tours())

    def write(self, path: Path) -> None:
        from planner.exchange.calendar_ics import export_calendar

        export_calendar(path, self.grid, self.person, self.revision)


class PersonCalendar(Output):
    """Letters and hours of one person, nothing else."""

    key, title, icon_name = "calendar", tr("Calendar file"), "calendar-days"
    summary = tr("One person’s tours, for a phone")
    about = tr("One person’s tours of duty with letter and hours. Opened again later it moves what moved.")
    marking, suffix, kind_of_file, verb = OFFICIAL, "ics", tr("Calendar file"), tr("Write the calendar…")
    asks = frozenset({Choice.VERSION, Choice.PERSON})

    def steps(self, asked: Asked) -> Steps:
        yield tr("the rota")
        grid = asked.planner.read(rota_grid, asked.rota_id)
        rows = [row for group in grid.groups for row in group.people]
        person = next((row for row in rows if row.person_id == asked.person_id), rows[0] if rows else None)
        if person is None:
            raise NothingToShow(
                tr("Nobody is on this rota"), tr("Add people on People, then start the rota again.")
            )
        return PreparedCalendar(grid, person, asked.planner.revision)

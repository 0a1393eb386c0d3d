"""The rota as a workbook, with everything beside it or with the shifts alone for the wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.views.rota_grid import CellKind
from solver.language import tr
from ui.outputs.output import (
    OFFICIAL,
    REASONS_NAMED,
    SENSITIVE,
    Asked,
    Choice,
    Output,
    Prepared,
    Steps,
    file_name,
    period_words,
)
from ui.spoken_dates import day_of_week
from ui.widgets.figures import many

if TYPE_CHECKING:
    from planner.exchange.rota_excel.contents import WorkbookContents
    from planner.exchange.rota_excel.picture import WorkbookPicture
    from ui.outputs.preview import Preview


@dataclass(frozen=True)
class PreparedWorkbook(Prepared):
    """The contents of a workbook, and what its sheets look like."""

    contents: WorkbookContents
    picture: WorkbookPicture
    called: str  # "Rota", "Wall rota"
    asks_for_days: bool

    @property
    def file_name(self) -> str:
        grid = self.contents.grid
        return file_name(f"{self.called} {period_words(grid.title, grid.version)}", "xlsx")

    @property
    def marking(self) -> str:
        return str(self.contents.marking)

    @property
    def logged(self) -> str:
        return f"{self.called}: {self.contents.grid.title}, {self.contents.grid.version}"

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        contents, grid = self.contents, self.contents.grid
        people = [row for group in grid.groups for row in group.people]
        tours = sum(cell.kind is CellKind.DUTY for row in people for cell in row.cells)
        sheets = [
            (
                tr("Run sheets"),
                tr("{days} of {grid_days}", days=len(contents.days), grid_days=many(len(grid.days), "day")),
            )
        ]
        return [
            (tr("Version"), grid.version),
            (tr("People"), str(len(people))),
            (tr("Tours of duty"), str(tours)),
            *(sheets if self.asks_for_days else []),
            (tr("Sheets"), str(len(self.picture.names))),
            (tr("Paper"), tr("A3 landscape, one page wide")),
        ]

    @property
    def warnings(self) -> Sequence[str]:
        contents = self.contents
        broken = contents.verdict.broken_musts
        said = []
        if broken:
            said.append(
                tr(
                    "{broken_musts} in it: red frames, and sentences below the rota.",
                    broken_musts=many(broken, "broken must"),
                )
            )
        if self.asks_for_days and (missing := self._days_without()):
            said.append(missing)
        if contents.names_reasons:
            said.append(REASONS_NAMED)
        return said

    def _days_without(self) -> str:
        built = {day.plan.day for day in self.contents.days}
        missing = [header.day for header in self.contents.grid.days if header.day not in built]
        if not built:
            return tr("No day has run sheets yet.")
        return tr("No run sheets yet for {map}.", map=", ".join(map(day_of_week, missing))) if missing else ""

    def show_in(self, preview: Preview) -> None:
        preview.show_workbook(self.file_name, self.picture)

    def write(self, path: Path) -> None:
        from planner.exchange.rota_excel import export_rota_workbook  # takes a moment to load

        export_rota_workbook(path, replace(self.contents, exported_at=datetime.now()))


class RotaWorkbook(Output):
    """Rota, hours, cover, fairness, run sheets, hotspots and rules."""

    key, title, icon_name = "workbook", tr("Rota workbook"), "file-spreadsheet"
    summary = tr("Rota, hours, cover, days, rules")
    about = tr(
        "The rota with formulas that follow every change, and beside it hours, cover, fairness, a sheet for"
        " each day that has run sheets, dosage by hotspot, and the rules in sentences."
    )
    marking, suffix, kind_of_file, verb = SENSITIVE, "xlsx", tr("Excel workbook"), tr("Export to Excel…")
    asks = frozenset({Choice.VERSION, Choice.RUN_SHEETS, Choice.REASONS})
    called = tr("Rota")

    def steps(self, asked: Asked) -> Steps:
        yield tr("the sheets there are")
        from planner.exchange.rota_excel.gathering import contents_in_steps  # these take a moment to load
        from planner.exchange.rota_excel.picture import WorkbookPicture

        may_hold_days = Choice.RUN_SHEETS in self.asks
        contents = yield from contents_in_steps(
            asked.planner,
            asked.rota_id,
            with_days=may_hold_days and asked.run_sheets,
            with_reasons=asked.reasons,
        )
        picture = WorkbookPicture(contents)
        yield tr("the rota as a sheet")  # the preview draws it
        return PreparedWorkbook(contents, picture, self.called, may_hold_days and asked.run_sheets)


class WallRota(RotaWorkbook):
    """The shifts alone."""

    key, title, icon_name = "wall", tr("Wall rota"), "table"
    summary = tr("Shifts only, on A3, for the wall")
    about = tr("Who works when, with hours, cover and fairness. No run sheets, no hotspots, no visits.")
    marking = OFFICIAL
    asks = frozenset({Choice.VERSION, Choice.REASONS})
    called = tr("Wall rota")

"""Every duty as a line of a CSV file, for payroll and other programs."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from solver.language import tr
from ui.outputs.output import (
    OFFICIAL,
    REASONS_NAMED,
    Asked,
    Choice,
    Output,
    Prepared,
    Steps,
    file_name,
    period_words,
)

if TYPE_CHECKING:
    from planner.exchange.rota_excel.contents import WorkbookContents
    from ui.outputs.preview import Preview


@dataclass(frozen=True)
class PreparedList(Prepared):
    """The text of the file, beside what it was made from."""

    contents: WorkbookContents

    @cached_property
    def _lines(self) -> list[tuple[str, ...]]:
        from planner.exchange.rota_csv import rota_csv

        return [tuple(line) for line in csv.reader(StringIO(rota_csv(self.contents), newline=""))]

    @property
    def file_name(self) -> str:
        grid = self.contents.grid
        return file_name(
            tr("Duties {period_words}", period_words=period_words(grid.title, grid.version)), "csv"
        )

    @property
    def marking(self) -> str:
        return str(self.contents.marking)

    @property
    def logged(self) -> str:
        return tr(
            "Duties: {title}, {version}", title=self.contents.grid.title, version=self.contents.grid.version
        )

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        return [(tr("Version"), self.contents.grid.version), (tr("Lines"), str(len(self._lines) - 1))]

    @property
    def warnings(self) -> Sequence[str]:
        return [REASONS_NAMED] if self.contents.names_reasons else []

    def show_in(self, preview: Preview) -> None:
        preview.show_list(self.file_name, self._lines[0], self._lines[1:])

    def write(self, path: Path) -> None:
        from planner.exchange.rota_csv import export_rota_csv

        export_rota_csv(path, self.contents)


class DutyList(Output):
    """Date, person, letter, hours: one line a duty."""

    key, title, icon_name = "duties", tr("List of duties"), "database"
    summary = tr("One line a person and day, as CSV")
    about = tr("Date, name, number, letters, start, end and paid hours, for payroll or another program.")
    marking, suffix, kind_of_file, verb = OFFICIAL, "csv", tr("CSV file"), tr("Write the CSV…")
    asks = frozenset({Choice.VERSION, Choice.REASONS})

    def steps(self, asked: Asked) -> Steps:
        yield tr("the rota")
        from planner.exchange.rota_excel.gathering import contents_in_steps

        contents = yield from contents_in_steps(
            asked.planner, asked.rota_id, with_days=False, with_reasons=asked.reasons
        )
        return PreparedList(contents)

"""One sheet being written: text that stays text, formulas that carry their value, and the print set-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final

from planner.domain.dates_in_words import MINUTES_A_DAY, moment
from planner.exchange.plain_text import could_run, plain
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.styles import Piece, Styles

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

A3: Final = 8
A4: Final = 9
Value = str | float | int


class Sheet:
    """A sheet of the workbook. Rows and columns count from 0, as in the library below."""

    def __init__(self, workbook: Workbook, styles: Styles, contents: WorkbookContents, name: str) -> None:
        self.name = name
        self.styles = styles
        self._contents = contents
        self._sheet: Worksheet = workbook.add_worksheet(name)
        self._sheet.hide_gridlines(2)
        self._sheet.set_default_row(15)

    def text(self, row: int, column: int, text: str, style: str = "", *more: Piece) -> None:
        """Text from whoever wrote it. It can never become a formula, nor after a copy through CSV."""
        shown = plain(text)
        if not shown:
            self._sheet.write_blank(row, column, None, self.styles.of(style, *more))
            return
        quoted = f"{style},quoted" if could_run(shown) else style
        self._sheet.write_string(row, column, shown, self.styles.of(quoted, *more))

    def texts(self, row: int, column: int, texts: Sequence[str], style: str = "") -> None:
        for offset, text in enumerate(texts):
            self.text(row, column + offset, text, style)

    def code(self, row: int, column: int, text: str, piece: Piece, style: str = "cell") -> None:
        """A cell of the rota with its letter in bold: the letter comes before the colour."""
        letter, space, rest = plain(text).partition(" ")
        if not space or could_run(text):
            self.text(row, column, text, style, piece)
            return
        ink = {key: value for key, value in piece.items() if key == "font_color"}
        strong, normal = self.styles.of("bold", ink), self.styles.of("", ink)
        whole = self.styles.of(style, piece)
        self._sheet.write_rich_string(row, column, strong, letter, normal, f" {rest}", whole)

    def number(self, row: int, column: int, value: float, style: str = "", *more: Piece) -> None:
        self._sheet.write_number(row, column, value, self.styles.of(style, *more))

    def day(self, row: int, column: int, day: date, style: str = "date") -> None:
        self._sheet.write_datetime(row, column, datetime.combine(day, time.min), self.styles.of(style))

    def clock(self, row: int, column: int, minute: int, style: str = "cell,clock") -> None:
        """A wall minute as a time of day that can be reckoned with; past midnight it is above 1."""
        self.number(row, column, minute / MINUTES_A_DAY, style)

    def formula(self, row: int, column: int, formula: str, value: Value, style: str = "") -> None:
        """A formula with the value it has now, which readers that do not calculate show."""
        self._sheet.write_formula(row, column, formula, self.styles.of(style), value)

    def blank(self, row: int, columns: Sequence[int], style: str) -> None:
        for column in columns:
            self._sheet.write_blank(row, column, None, self.styles.of(style))

    def widths(self, *widths: float, first: int = 0) -> None:
        for offset, width in enumerate(widths):
            self._sheet.set_column(first + offset, first + offset, width, self.styles.of(""))

    def height(self, row: int, height: float) -> None:
        self._sheet.set_row(row, height)

    def height_for(self, row: int, texts: Mapping[int, tuple[str, float]]) -> None:
        """High enough for wrapped texts in columns of these widths; few readers work it out themselves."""
        lines = max((-(-len(plain(text)) // int(1.15 * width)) for text, width in texts.values()), default=1)
        self._sheet.set_row(row, 3 + 12 * max(lines, 1))

    def freeze(self, row: int, column: int) -> None:
        self._sheet.freeze_panes(row, column)

    def filter(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        self._sheet.autofilter(*first, *last)

    def colour_where(self, first: tuple[int, int], last: tuple[int, int], test: str, piece: Piece) -> None:
        """Change the look of a block's cells wherever ``test`` holds for the cell, now and after edits."""
        self._sheet.conditional_format(
            *first, *last, {"type": "formula", "criteria": test, "format": self.styles.change(piece)}
        )

    def print_on(
        self, paper: int, title_rows: tuple[int, int] | None, title_columns: tuple[int, int] | None = None
    ) -> None:
        """Landscape, as wide as one page, headings on every page, the marking above and below."""
        sheet = self._sheet
        sheet.set_landscape()
        sheet.set_paper(paper)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.7)
        if title_rows:
            sheet.repeat_rows(*title_rows)
        if title_columns:
            sheet.repeat_columns(*title_columns)
        head, foot = _head_and_foot(self._contents)
        sheet.set_header(head)
        sheet.set_footer(foot)


def _head_and_foot(contents: WorkbookContents) -> tuple[str, str]:
    """Marking, version and time on every page; an & in a team's name is not a printing code."""
    team = plain(contents.team)[:80].replace("&", "&&")
    version = plain(f"{contents.grid.title}, {contents.grid.version}")[:80].replace("&", "&&")
    example = " · Example data" if contents.grid.example_data else ""
    head = f"&L{team}&C{contents.marking}&R{version}{example}"
    return head, f"&L{moment(contents.exported_at)}&C{contents.marking}&R&A · page &P of &N"

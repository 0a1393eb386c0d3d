"""What a workbook looks like before there is a file: its own writers draw each sheet on a page in memory.

The window shows these pictures, so what is shown and what is written cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Final, cast

from planner.exchange.rota_excel.colour_tests import holds
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.layout import at
from planner.exchange.rota_excel.number_format import shown
from planner.exchange.rota_excel.sheet import Sheet
from planner.exchange.rota_excel.styles import Piece, Styles
from planner.exchange.rota_excel.workbook import WriteSheet, sheets

if TYPE_CHECKING:
    from xlsxwriter import Workbook

Place = tuple[int, int]  # row, column, from 0
USUAL_HEIGHT: Final = 15.0
LINE_HEIGHT: Final = 4 / 3  # of a text's size
LEFT, CENTRE, RIGHT = "left", "center", "right"


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a cell is set. Colours are "#RRGGBB" or "" for none; sizes are points."""

    ink: str
    fill: str = ""
    bold: bool = False
    italic: bool = False
    size: int = 9
    align: str = LEFT
    top: bool = False  # at the top of its row, else in the middle
    wrap: bool = False
    border: str = ""
    frame: str = ""  # a thick border all round
    divider: str = ""  # a thick line at the right
    above: str = ""  # a thin line of its own at the top


@dataclass(frozen=True, slots=True)
class CellPicture:
    """A cell as a spreadsheet program shows it. The first ``strong`` characters are bold."""

    text: str
    look: CellLook
    formula: str = ""
    strong: int = 0


@dataclass(frozen=True, slots=True)
class SheetPicture:
    """One sheet. ``widths`` are characters, ``heights`` points; ``frozen`` counts rows and columns."""

    name: str
    cells: Mapping[Place, CellPicture]
    widths: Mapping[int, float]
    heights: Mapping[int, float]
    frozen: Place
    rows: int
    columns: int


class WorkbookPicture:
    """The sheets of a workbook by name, each drawn when it is first looked at."""

    def __init__(self, contents: WorkbookContents) -> None:
        self._contents = contents
        self._writers: dict[str, WriteSheet] = dict(sheets(contents))
        self._drawn: dict[str, SheetPicture] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._writers)

    def sheet(self, name: str) -> SheetPicture:
        """The picture of one sheet."""
        if name not in self._drawn:
            self._drawn[name] = self._draw(name)
        return self._drawn[name]

    def _draw(self, name: str) -> SheetPicture:
        book = _Book()
        drawn = cast("Workbook", book)  # it answers to all that a Sheet asks of a workbook
        self._writers[name](Sheet(drawn, Styles(drawn), self._contents, name))
        return book.page.picture(name)


class _Book:
    """In the place of a file's workbook: a format is its pieces, a sheet is a page."""

    def __init__(self) -> None:
        self.page = _Page()

    def add_worksheet(self, name: str) -> _Page:
        return self.page

    def add_format(self, piece: Piece) -> Piece:
        return piece


@dataclass(frozen=True, slots=True)
class _Written:
    value: str | float | date
    piece: Piece
    formula: str = ""
    strong: int = 0


@dataclass(frozen=True, slots=True)
class _Colouring:
    first: Place
    last: Place
    test: str
    piece: Piece


class _Page:
    """Remembers what is written on it. Its methods carry the names of the library it stands in for."""

    def __init__(self) -> None:
        self._written: dict[Place, _Written] = {}
        self._colourings: list[_Colouring] = []
        self._widths: dict[int, float] = {}
        self._heights: dict[int, float] = {}
        self._frozen: Place = (0, 0)

    def picture(self, name: str) -> SheetPicture:
        """All that was written, coloured as its tests say."""
        rows = max((row for row, _ in self._written), default=0) + 1
        columns = max((column for _, column in self._written), default=0) + 1
        return SheetPicture(
            name=name,
            cells=self._set(),
            widths=dict(self._widths),
            heights=self._grown() | self._heights,
            frozen=self._frozen,
            rows=rows,
            columns=columns,
        )

    def _grown(self) -> dict[int, float]:
        """A row that nobody gave a height grows with its largest text."""
        sizes = [(row, _size(written.piece)) for (row, _), written in self._written.items()]
        return {row: size * LINE_HEIGHT for row, size in sizes if size * LINE_HEIGHT > USUAL_HEIGHT}

    def _set(self) -> dict[Place, CellPicture]:
        """Every cell. Thousands have the same value and look under the same tests: that is found once."""

        @cache
        def tested(axis: int, at: int) -> frozenset[int]:
            """The tests that look at a row (axis 0) or column (axis 1)."""
            tests = enumerate(self._colourings)
            return frozenset(n for n, one in tests if one.first[axis] <= at <= one.last[axis])

        @cache
        def both(of_row: frozenset[int], of_column: frozenset[int]) -> frozenset[int]:
            return of_row & of_column

        cells: dict[Place, CellPicture] = {}
        found: dict[tuple[object, ...], tuple[str, CellLook]] = {}
        for place, written in self._written.items():
            tests = both(tested(0, place[0]), tested(1, place[1]))
            key = (written.value, type(written.value), id(written.piece), tests)
            if key not in found:
                found[key] = self._look_under(tests, written)
            cells[place] = CellPicture(*found[key], written.formula, written.strong)
        return cells

    def _look_under(self, tests: frozenset[int], written: _Written) -> tuple[str, CellLook]:
        piece = dict(written.piece)
        for n in sorted(tests):
            if _coloured(self._colourings[n], written.value):
                piece |= self._colourings[n].piece
        text = shown(written.value, str(piece.get("num_format", "")))
        return text, _look(piece, written.value)

    def write_blank(self, row: int, column: int, blank: None, piece: Piece) -> None:
        self._written[row, column] = _Written("", piece)

    def write_string(self, row: int, column: int, text: str, piece: Piece) -> None:
        self._written[row, column] = _Written(text, piece)

    def write_rich_string(self, row: int, column: int, *parts: object) -> None:
        _, letter, _, rest, piece = parts
        whole = cast("Piece", piece)
        self._written[row, column] = _Written(f"{letter}{rest}", whole, strong=len(str(letter)))

    def write_number(self, row: int, column: int, value: float, piece: Piece) -> None:
        self._written[row, column] = _Written(value, piece)

    def write_datetime(self, row: int, column: int, when: datetime, piece: Piece) -> None:
        self._written[row, column] = _Written(when.date(), piece)

    def write_formula(self, row: int, column: int, formula: str, piece: Piece, value: str | float) -> None:
        self._written[row, column] = _Written(value, piece, formula)

    def set_column(self, first: int, last: int, width: float, piece: Piece) -> None:
        self._widths |= dict.fromkeys(range(first, last + 1), width)

    def set_row(self, row: int, height: float) -> None:
        self._heights[row] = height

    def freeze_panes(self, row: int, column: int) -> None:
        self._frozen = (row, column)

    def conditional_format(self, *block: object) -> None:
        top, left, bottom, right, options = cast("tuple[int, int, int, int, Mapping[str, object]]", block)
        piece = cast("Piece", options["format"])
        self._colourings.append(_Colouring((top, left), (bottom, right), str(options["criteria"]), piece))

    def _not_seen(self, *_: object, **__: object) -> None:
        """What only paper or a menu shows: the print set-up, the filter's buttons."""

    hide_gridlines = set_default_row = autofilter = _not_seen
    set_landscape = set_paper = fit_to_pages = set_margins = _not_seen
    repeat_rows = repeat_columns = set_header = set_footer = _not_seen


def _coloured(block: _Colouring, value: str | float | date) -> bool:
    return not isinstance(value, date) and holds(block.test, at(*block.first), value)


def _size(piece: Piece) -> int:
    return int(str(piece.get("font_size", 9)))


def _look(piece: Piece, value: str | float | date) -> CellLook:
    usual = LEFT if isinstance(value, str) else RIGHT
    border = int(str(piece.get("border", 0)))
    edge = str(piece.get("border_color", ""))
    return CellLook(
        ink=str(piece.get("font_color", "")),
        fill=str(piece.get("bg_color", "")),
        bold=bool(piece.get("bold")),
        italic=bool(piece.get("italic")),
        size=_size(piece),
        align=str(piece.get("align", usual)),
        top=piece.get("valign") == "top",
        wrap=bool(piece.get("text_wrap")),
        border=edge if border == 1 else "",
        frame=edge if border > 1 else "",
        divider=str(piece.get("right_color", "")),
        above=str(piece.get("top_color", "")),
    )

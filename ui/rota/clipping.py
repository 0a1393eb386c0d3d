"""Cells as text for the clipboard: tab-separated for Excel, with an HTML table beside it; and back."""

from __future__ import annotations

import html
from dataclasses import dataclass

from planner.views.rota_grid import CellKind, RotaCell
from solver.language import tr

REST_WORDS = frozenset({"", "RD", ".", "-", "–", "0", "OFF", "REST", tr("REST DAY")})


class PasteRefused(Exception):
    """What was copied does not fit; the text says where and what to do. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A block of codes, row by row; None is a rest day."""

    rows: tuple[tuple[str | None, ...], ...]

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def width(self) -> int:
        return max((len(row) for row in self.rows), default=0)


def as_text(block: list[list[RotaCell | None]]) -> str:
    """Rows of codes, tab between days; what is not selected stays empty."""
    return "\n".join("\t".join(_word(cell) for cell in row) for row in block)


def as_html(block: list[list[RotaCell | None]]) -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{html.escape(_word(cell))}</td>" for cell in row) + "</tr>" for row in block
    )
    return f"<table>{rows}</table>"


def _word(cell: RotaCell | None) -> str:
    return "" if cell is None or cell.kind in (CellKind.EMPTY, CellKind.NO_ROTA) else cell.code


def from_text(text: str, codes: set[str], away: set[str]) -> Clip:
    """Read what was copied here or in Excel. ``codes`` are the shift types; ``away`` the absence letters,
    which cannot be pasted. A cell may say more than its code: "L 15–23", "l*"."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    rows = tuple(
        tuple(_code(word, codes, away, at, column) for column, word in enumerate(line.split("\t")))
        for at, line in enumerate(lines)
    )
    return Clip(rows)


def _code(word: str, codes: set[str], away: set[str], row: int, column: int) -> str | None:
    shown = " ".join(word.split())
    plain = shown.upper().rstrip("*").strip()
    if plain in REST_WORDS:
        return None
    first = plain.split(" ")[0].rstrip("*")
    if first in codes:
        return first
    where = tr("Row {row}, column {column} of what was copied", row=row + 1, column=column + 1)
    if first in away:
        raise PasteRefused(
            tr(
                "{where} is {first}: absences cannot be pasted. Press A to record one.",
                where=where,
                first=first,
            )
        )
    known = ", ".join(sorted(codes))
    raise PasteRefused(
        tr(
            "{where} says “{shown}”, which is no shift. Known are {known} and RD.",
            where=where,
            shown=shown[:20],
            known=known,
        )
    )


def spread(clip: Clip, height: int, width: int) -> Clip:
    """Repeat a block over a selection that is a whole multiple of it, as Excel does; otherwise as it is."""
    if clip.height and clip.width and height % clip.height == 0 and width % clip.width == 0:
        rows = tuple(
            tuple(_at(clip, row % clip.height, column % clip.width) for column in range(width))
            for row in range(height)
        )
        return Clip(rows)
    return clip


def _at(clip: Clip, row: int, column: int) -> str | None:
    line = clip.rows[row]
    return line[column] if column < len(line) else None

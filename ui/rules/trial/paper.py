"""Two rotas side by side on A4: the measures, cover of the days that differ, and whose tours change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QRectF

from planner.answers.move_rows import CoverBesides
from planner.answers.side_by_side import PersonBeside, SideBySide
from solver.language import tr
from ui.outputs.pages import BOTTOM, LEFT, MARKING, RIGHT, TOP
from ui.outputs.pen import BLACK, BOLD, GREY, LIGHT, MEDIUM, PALE, Pen, Type
from ui.rules.trial.measures import NO_FIGURES, columns, measure_rows
from ui.rules.trial.words import short_words, worse_words
from ui.spoken_dates import day_of_week, short_date
from ui.widgets.figures import clock

BODY, FOOT = TOP + 560, BOTTOM - 130
LINE, GAP = 150, 110  # tenths of a point
PLAIN, STRONG, QUIET = Type(86), Type(86, BOLD), Type(86, ink=GREY)
HEADING, SMALL = Type(100, BOLD), Type(74, ink=GREY)
FIGURES = (0.58, 0.72, 0.86, 1.0)  # where the columns of figures end, as parts of the width
NAMES = 1150  # of the people who change, before their days
WEEK = 7
BECOMES = "→"
KEY = tr("Cost is counted in missing cover. RD rest day; → what was, and what would be.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on the paper: whose rotas, under which title, and in words what was changed."""

    found: SideBySide
    names: tuple[str, str]
    title: str
    about: str  # "Week 50 · 7–13 Dec 2026"
    changed: str  # the rule's sentence; "" for two drafts
    example_data: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A part that stays whole: how high it is, and how it is drawn from there down."""

    height: float
    draw: Callable[[Pen, float], None]


class ComparisonPages:
    """As many pages as it takes; a heading never stands alone at the foot."""

    def __init__(self, sheet: Sheet, printed_at: datetime, measure: Pen) -> None:
        self._sheet, self._printed_at = sheet, printed_at
        self._pages = _shared_out(list(_pieces(sheet, measure)))
        self.count = len(self._pages)

    def draw(self, page: int, pen: Pen) -> None:
        self._head(pen)
        y = float(BODY)
        for piece in self._pages[page]:
            piece.draw(pen, y)
            y += piece.height
        self._foot(pen, page)

    def _head(self, pen: Pen) -> None:
        sheet, at = self._sheet, self._printed_at
        printed = tr(
            "Printed {day} {clock}", day=short_date(at.date()), clock=clock(at.hour * 60 + at.minute)
        )
        for line, text in enumerate((MARKING, printed)):
            pen.right(RIGHT, TOP + 60 + line * 96, text, Type(76))
        room = RIGHT - LEFT - 1400
        pen.text(LEFT, TOP + 50, sheet.about, Type(80), room)
        pen.text(LEFT, TOP + 230, sheet.title, pen.shrunk(sheet.title, Type(160, BOLD), room), room)
        pen.text(LEFT, TOP + 370, sheet.changed, QUIET, RIGHT - LEFT)
        pen.rule(LEFT, RIGHT, TOP + 420, 14, BLACK)

    def _foot(self, pen: Pen, page: int) -> None:
        y = BOTTOM - 20
        pen.rule(LEFT, RIGHT, y - 90, 6, BLACK)
        pen.text(LEFT, y, KEY, SMALL)
        example = tr(" · Example data") if self._sheet.example_data else ""
        where = tr("Page {page} of {count}{example}", page=page + 1, count=self.count, example=example)
        pen.right(RIGHT, y, where, SMALL)


def _pieces(sheet: Sheet, measure: Pen) -> Iterator[Piece]:
    found = sheet.found
    yield _measure_heads(sheet.names)
    yield from (_measure_line(row) for row in measure_rows(found.comparison))
    yield from _words(worse_words(found), measure)
    yield _heading(tr("Cover where it differs"))
    yield from (_cover_line(one, sheet.names) for one in found.covers)
    if not found.covers:
        yield from _words(tr("Cover is the same on every day."), measure)
    yield _heading(tr("What would change on the rota"))
    if not found.people:
        yield from _words(tr("nothing: every tour is the same"), measure)
    for first in range(0, len(found.days), WEEK):
        yield from _week(found.people, found.days[first : first + WEEK], first)


def _shared_out(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces page by page."""
    pages: list[list[Piece]] = [[]]
    used = 0.0
    for piece in pieces:
        if pages[-1] and used + piece.height > FOOT - BODY:
            pages.append([])
            used = 0.0
        pages[-1].append(piece)
        used += piece.height
    return pages


def _heading(text: str) -> Piece:
    return Piece(GAP + 1.4 * LINE, lambda pen, y: _write(pen, y + GAP, text))


def _write(pen: Pen, y: float, text: str) -> None:
    pen.text(LEFT, y + LINE, text, HEADING)


def _words(text: str, measure: Pen) -> Iterator[Piece]:
    for line in measure.lines(text, QUIET, RIGHT - LEFT):
        yield Piece(LINE, lambda pen, y, line=line: _say(pen, y, line))  # type: ignore[misc]


def _say(pen: Pen, y: float, line: str) -> None:
    pen.text(LEFT, y + LINE, line, QUIET)


def _measure_heads(names: tuple[str, str]) -> Piece:
    heads = [column.heading for column in columns(*names)]

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT, y + 0.75 * LINE, heads[0], SMALL)
        for part, text in zip(FIGURES, heads[1:]):
            pen.right(LEFT + part * (RIGHT - LEFT), y + 0.75 * LINE, text, SMALL)
        pen.rule(LEFT, RIGHT, y + LINE, 6, BLACK)

    return Piece(LINE, draw)


def _measure_line(row: tuple[str, ...]) -> Piece:
    apart = row[1:] == NO_FIGURES

    def draw(pen: Pen, y: float) -> None:
        if apart:
            pen.box(QRectF(LEFT, y, RIGHT - LEFT, LINE), PALE, None)
        pen.text(LEFT + 30, y + 0.72 * LINE, row[0], STRONG if apart else PLAIN)
        for at, (part, text) in enumerate(zip(FIGURES, row[1:])):
            pen.right(LEFT + part * (RIGHT - LEFT) - 30, y + 0.72 * LINE, text, STRONG if at else PLAIN)
        pen.rule(LEFT, RIGHT, y + LINE, 3, LIGHT)

    return Piece(LINE, draw)


def _cover_line(cover: CoverBesides, names: tuple[str, str]) -> Piece:
    days = zip(names, (cover.before, cover.after))
    said = "; ".join(f"{name}: {short_words(day)[0]}" for name, day in days)

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT + 30, y + 0.72 * LINE, f"{cover.name}, {short_date(cover.before.day)}", STRONG, 1900)
        pen.text(LEFT + 2000, y + 0.72 * LINE, said, PLAIN, RIGHT - LEFT - 2000)
        pen.rule(LEFT, RIGHT, y + LINE, 3, LIGHT)

    return Piece(LINE, draw)


def _week(people: Sequence[PersonBeside], days: Sequence[date], first: int) -> Iterator[Piece]:
    """The days of one week for those who change in it; nothing where nobody does."""
    last = first + len(days)
    rows = [one for one in people if one.before[first:last] != one.after[first:last]]
    if not rows:
        return
    yield _row(tr("People changed"), [day_of_week(day) for day in days], SMALL, SMALL)
    for one in rows:
        pairs = zip(one.before[first:last], one.after[first:last])
        yield _row(
            one.name, [new if old == new else f"{old} {BECOMES} {new}" for old, new in pairs], STRONG, QUIET
        )


def _row(name: str, days: Sequence[str], first: Type, quiet: Type) -> Piece:
    wide = (RIGHT - LEFT - NAMES) / WEEK

    def draw(pen: Pen, y: float) -> None:
        pen.text(LEFT + 30, y + 0.72 * LINE, name, first, NAMES - 60)
        for at, text in enumerate(days):
            changed = BECOMES in text
            pen.centred(
                LEFT + NAMES + (at + 0.5) * wide, y + LINE / 2, text, Type(86, MEDIUM) if changed else quiet
            )
        pen.rule(LEFT, RIGHT, y + LINE, 3, LIGHT)

    return Piece(LINE, draw)

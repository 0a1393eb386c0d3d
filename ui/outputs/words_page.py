"""The week in words laid out on A4: what it is about at the left, the sentences beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from planner.answers.week_words import Sentence
from solver.language import tr
from ui.outputs.pages import BOTTOM, LEFT, RIGHT, TOP, printed_words
from ui.outputs.pen import BLACK, BOLD, GREY, Pen, Type

BODY, FOOT = TOP + 470, BOTTOM - 130
WORDS = LEFT + 1150  # where the sentences begin
LINE, BETWEEN, GAP = 138, 34, 110  # a line, below a sentence, above a topic
TEXT, TOPIC = Type(98, prose=True), Type(98, BOLD, prose=True)
TITLE, ABOVE, CORNER = Type(180, BOLD, prose=True), Type(80, prose=True), Type(76, prose=True)
SMALL = Type(74, ink=GREY, prose=True)
KEY = tr("Made of what is stored, nothing else. Reasons for absence that stay private are not named.")


@dataclass(frozen=True, slots=True)
class WordsOf:
    """The sentences of a rota, and what stands above them."""

    sentences: tuple[Sentence, ...]
    team: str
    period: str  # "Week 50 · 7–13 Dec 2026"
    version: str
    draft: bool
    example_data: bool


@dataclass(frozen=True, slots=True)
class _Placed:
    """One sentence on its page. ``topic`` is empty below the first of a topic."""

    y: float
    topic: str
    lines: list[str]


class WordsPages:
    """As many pages as the sentences need, mostly one."""

    def __init__(self, sheet: WordsOf, printed_at: datetime, measure: Pen) -> None:
        self._sheet, self._printed_at = sheet, printed_at
        self._pages = _placed(sheet, measure)
        self.count = len(self._pages)

    def draw(self, page: int, pen: Pen) -> None:
        """One page, counted from 0."""
        self._heading(pen)
        for place, one in enumerate(self._pages[page]):
            if one.topic and place:
                pen.rule(LEFT, RIGHT, one.y - LINE - GAP / 3)
            pen.text(LEFT, one.y, one.topic, TOPIC, WORDS - LEFT - 60)
            for number, line in enumerate(one.lines):
                pen.text(WORDS, one.y + number * LINE, line, TEXT, RIGHT - WORDS)
        self._foot(pen, page)

    def _heading(self, pen: Pen) -> None:
        """Whose rota, of which period, and in the corner how far it may go and how new it is."""
        sheet = self._sheet
        version = f"{sheet.version[:1].lower()}{sheet.version[1:]}"
        corner = (tr("Official"), tr("Rota {version}", version=version), printed_words(self._printed_at))
        for line, text in enumerate(corner):
            pen.right(RIGHT, TOP + 60 + line * 96, text, CORNER)
        room = RIGHT - LEFT - max(pen.width(text, CORNER) for text in corner) - 100
        pen.text(LEFT, TOP + 50, tr("{team} · The week in words", team=sheet.team), ABOVE, room)
        pen.text(LEFT, TOP + 230, sheet.period, pen.shrunk(sheet.period, TITLE, room), room)
        pen.rule(LEFT, RIGHT, TOP + 290, 14, BLACK)

    def _foot(self, pen: Pen, page: int) -> None:
        y = BOTTOM - 20
        pen.rule(LEFT, RIGHT, y - 90, 6, BLACK)
        pen.text(LEFT, y, KEY, SMALL)
        example = tr(" · Example data") if self._sheet.example_data else ""
        number = tr("Page {page} of {count}{example}", page=page + 1, count=self.count, example=example)
        pen.right(RIGHT, y, number, SMALL)


def _placed(sheet: WordsOf, measure: Pen) -> list[list[_Placed]]:
    """Where each sentence stands. None is parted; a topic that goes on overleaf is named there again."""
    pages: list[list[_Placed]] = [[]]
    y = float(BODY)
    for topic, sentences in groupby(sheet.sentences, key=lambda one: one.topic):
        y += GAP if pages[-1] else 0
        named = ""
        for one in sentences:
            lines = measure.lines(one.text, TEXT, RIGHT - WORDS)
            if pages[-1] and y + (len(lines) - 1) * LINE > FOOT:
                pages.append([])
                y = BODY
                named = tr("{topic}, continued", topic=topic) if named else ""
            shown = named if not pages[-1] and named else "" if named else topic
            pages[-1].append(_Placed(y, shown, lines))
            named = topic
            y += len(lines) * LINE + BETWEEN
    return pages

"""A rule's sentence laid out in lines: words, and its values as fields that are never broken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from planner.views.rule_list import SentencePart
from ui import style

LINE, PADDING = 22, 4  # pixels at 100 %: a line of text, and the air inside a field


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a field at its place. ``value`` counts the fields of the sentence from 0; −1 is a word."""

    text: str
    box: QRect
    value: int = -1


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The pieces of a sentence, measured from its top left corner, and its height."""

    pieces: tuple[Piece, ...]
    height: int

    def value_box(self, value: int) -> QRect:
        """Where a field stands; an empty rectangle when there is no such field."""
        return next((piece.box for piece in self.pieces if piece.value == value), QRect())

    def value_at(self, x: int, y: int) -> int:
        """The field at a point, or −1."""
        return next((one.value for one in self.pieces if one.value >= 0 and one.box.contains(x, y)), -1)


def values_of(parts: Sequence[SentencePart]) -> tuple[SentencePart, ...]:
    """The parts that are fields, in the order of the sentence."""
    return tuple(part for part in parts if part.name)


def lay_out(parts: Sequence[SentencePart], width: int) -> LaidOut:
    """Break a sentence into lines of at most this width."""
    line, padding = style.px(LINE), style.px(PADDING)
    plain = QFontMetrics(style.font(style.TABLE))
    bold = QFontMetrics(style.font(style.TABLE, style.SEMIBOLD))
    pieces: list[Piece] = []
    x = y = 0
    for text, value in _tokens(parts):
        if value >= 0:
            text = bold.elidedText(text, Qt.TextElideMode.ElideRight, max(width - 2 * padding, 20))
            wide = bold.horizontalAdvance(text) + 2 * padding
        else:
            wide = plain.horizontalAdvance(text)
        if x and text.strip() and x + wide > width:
            x, y = 0, y + line
        if x or text.strip():  # no line begins with a space
            pieces.append(Piece(text, QRect(x, y, wide, line), value))
            x += wide
    return LaidOut(tuple(pieces), y + line)


def _tokens(parts: Sequence[SentencePart]) -> Iterator[tuple[str, int]]:
    value = 0
    for part in parts:
        if part.name:
            yield part.text, value
            value += 1
        else:
            for word in re.findall(r"\s+|\S+", part.text):
                yield word, -1


def draw(
    painter: QPainter, laid: LaidOut, left: int, top: int, *, on: bool, tinted: bool, chosen: int = -1
) -> None:
    """Paint a sentence. ``tinted`` says that its row is selected; ``chosen`` is the field with the
    keyboard, framed."""
    look = style.theme()
    for piece in laid.pieces:
        box = piece.box.translated(left, top)
        if piece.value >= 0:
            ground = look.surface if tinted else look.accent_tint
            _field(painter, box, piece.text, ground, chosen=piece.value == chosen)
            continue
        painter.setFont(style.font(style.TABLE))
        painter.setPen(style.colour(look.text if on else look.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, piece.text)


def _field(painter: QPainter, box: QRect, text: str, ground: str, *, chosen: bool) -> None:
    look, edge = style.theme(), style.px(2)
    inside = box.adjusted(0, edge, 0, -edge)
    painter.fillRect(inside, style.colour(ground))
    painter.fillRect(inside.left(), inside.bottom(), inside.width(), 1, style.colour(look.accent))
    painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
    painter.setPen(style.colour(look.accent))
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, text)
    if chosen:
        painter.setPen(QPen(style.colour(look.accent), 2))
        painter.drawRect(inside.adjusted(0, 0, -1, -1))

"""How a tour of duty or an absence is drawn: letter first, then the position bar, then the colour.

A chip is drawn once and kept as a picture: a big rota shows thousands of a few dozen kinds.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from planner.views.rota_grid import CellKind, RotaCell
from ui import style
from ui.rota import wording

DAY_FROM, DAY_TO = 6 * 60, 24 * 60  # what the position bar spans
RADIUS = 3.0
MARK_STEP = 15  # an icon at the right end of a chip and its gap
_LETTERS_AND_HOURS, _LETTERS = 59, 28  # pixels: of a tour, and where the word of an absence begins
_BESIDE_A_MARK = 4
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


def bar_span(start: int, end: int) -> tuple[float, float]:
    """Where a tour lies in 06:00–24:00, as shares of the width; a night runs off the right edge."""
    width = DAY_TO - DAY_FROM
    left = min(1.0, max(0.0, (start - DAY_FROM) / width))
    return left, min(1.0, max(left, (end - DAY_FROM) / width))


def chip(
    cell: RotaCell, slot: str, width: int, height: int, ratio: float, *, compact: bool, marks: int = 0
) -> QPixmap:
    """The picture of a tour or an absence. ``slot`` picks the colours of a shift type; ``compact``
    leaves the letters alone, in the middle, or to the left of a mark in the corner; the hours are left out
    where ``marks`` would lie over them."""
    span = (cell.start, cell.end) if cell.start is not None and cell.end is not None else None
    if cell.kind is CellKind.DUTY:
        words, taken = cell.hours, style.px(_LETTERS_AND_HOURS)
    else:
        words = wording.absence_word(cell.code)
        taken = _absence_width(words, style.look.text_percent)
    if compact or width < taken + marks * style.px(MARK_STEP):
        words = ""
    inset = None if not compact else style.px(_BESIDE_A_MARK) if marks else 0
    face = (cell.kind, cell.code, words, span, slot, inset)
    return _picture(face, width, height, ratio, style.theme().name, style.look.text_percent)


@lru_cache(maxsize=64)
def _absence_width(word: str, percent: int) -> int:
    """Of two letters and the word; kept, for a grid asks at every paint. Keyed by the text size."""
    return style.px(_LETTERS) + QFontMetrics(style.font(style.HINT)).horizontalAdvance(word) + style.px(2)


# The last: how far letters alone stand left of the middle, None with their hours or word.
_Face = tuple[CellKind, str, str, tuple[int, int] | None, str, int | None]


@lru_cache(maxsize=2048)
def _picture(face: _Face, width: int, height: int, ratio: float, theme: str, percent: int) -> QPixmap:
    """Keyed by theme and text size as well, so a change of either draws anew."""
    drawn = QPixmap(round(width * ratio), round(height * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    kind, code, words, span, slot, aside = face
    box = QRect(0, 0, width, height)
    if kind is CellKind.DUTY:
        _duty(painter, box, code, words, span, slot, aside)
    else:
        _absence(painter, box, code, words, aside)
    painter.end()
    return drawn


def _duty(
    painter: QPainter,
    box: QRect,
    code: str,
    hours: str,
    span: tuple[int, int] | None,
    slot: str,
    aside: int | None,
) -> None:
    colours = style.theme().shift(slot)
    _plate(painter, box, colours.fill)
    painter.setPen(style.colour(colours.ink))
    painter.setFont(style.font(style.TABLE, style.BOLD))
    words = box.adjusted(0, 0, 0, -style.px(2))
    if aside is not None:
        painter.drawText(words.translated(-aside, 0), _CENTRE, code)
    else:
        painter.drawText(words.adjusted(style.px(6), 0, 0, 0), _LEFT, code)
        painter.setFont(style.font(style.TABLE, style.MEDIUM))
        painter.drawText(words.adjusted(style.px(22), 0, 0, 0), _LEFT, hours)
    if span is not None:
        _bar(painter, box, span, colours.bar, style.px(4) if aside is None else 2)


def _plate(painter: QPainter, box: QRect, fill: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(fill))
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def _bar(painter: QPainter, box: QRect, span: tuple[int, int], colour: str, inset: int) -> None:
    left, right = bar_span(*span)
    room = box.width() - 2 * inset
    thick = style.px(2)
    x = box.left() + inset + round(left * room)
    width = max(style.px(4), round((right - left) * room))
    painter.fillRect(x, box.bottom() - thick, width, thick, style.colour(colour))


def _absence(painter: QPainter, box: QRect, code: str, said: str, aside: int | None) -> None:
    """Away: two letters and the word; leave and sickness framed and hatched."""
    look = style.theme()
    framed = code in ("AL", "SK")
    _plate(painter, box, look.surface if framed else look.away.fill)
    if framed:
        painter.setPen(QPen(style.colour(look.away.bar), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(style.colour(look.away.ink))
    if aside is not None:
        painter.setFont(style.font(style.HINT, style.SEMIBOLD))
        painter.drawText(box.translated(-aside // 2, 0), _CENTRE, code)  # two letters have less to give
        return
    painter.setFont(style.font(style.TABLE, style.BOLD))
    painter.drawText(box.adjusted(style.px(6), 0, 0, 0), _LEFT, code)
    painter.setFont(style.font(style.HINT))
    word = box.adjusted(style.px(_LETTERS), 0, 0, 0)
    painter.drawText(word, _LEFT, said)
    if framed:
        from_x = word.left() + painter.fontMetrics().horizontalAdvance(said)
        _hatch(painter, box, from_x + style.px(6))


def _hatch(painter: QPainter, box: QRect, left: int) -> None:
    """Slanted lines in what room the words leave."""
    painter.setClipRect(QRect(left, box.top() + 2, box.right() - 2 - left, box.height() - 4))
    painter.setPen(QPen(style.colour(style.theme().hatch), 2))
    for x in range(left, box.right() + box.height(), style.px(7)):
        painter.drawLine(QPointF(x - box.height(), box.bottom()), QPointF(x, box.top()))

"""A rule's sentence with what was changed in it: the old value struck out, the new one beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from solver.language import tr
from ui import style

LINE = 22
WORD, OLD, NEW = "word", "old", "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or a value as it was or as it would be."""

    text: str
    kind: str = WORD


class ChangedSentence(QWidget):
    """Wraps to its width. Its accessible name says in words what was and what would be."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[Piece, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        self._pieces = tuple(pieces)
        said = "".join(
            tr("{text} (before)", text=one.text.strip()) if one.kind == OLD else one.text for one in pieces
        )
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        boxes = [box for box, _, _ in self._laid_out(width)]
        return max((box.bottom() for box in boxes), default=0) + 1

    def sizeHint(self) -> QSize:
        return QSize(style.px(500), self.heightForWidth(style.px(500)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self)
        inks = {WORD: look.text, OLD: look.text2, NEW: look.accent}
        for box, text, kind in self._laid_out(self.width()):
            painter.setFont(_font(kind))
            painter.setPen(style.colour(inks[kind]))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _laid_out(self, width: int) -> Iterator[tuple[QRect, str, str]]:
        line, x, y = style.px(LINE), 0, 0
        for piece in self._pieces:
            words = re.findall(r"\s+|\S+", piece.text) if piece.kind == WORD else [piece.text]
            for word in words:
                wide = QFontMetrics(_font(piece.kind)).horizontalAdvance(word)
                if x and word.strip() and x + wide > width:
                    x, y = 0, y + line
                if x or word.strip():
                    yield QRect(x, y, wide + 2, line), word, piece.kind
                    x += wide


def _font(kind: str) -> QFont:
    font = QFont(style.font(style.TABLE, style.SEMIBOLD if kind == NEW else style.REGULAR))
    font.setStrikeOut(kind == OLD)
    return font

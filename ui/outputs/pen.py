"""A pen for paper: text, lines and boxes in tenths of a point, black and greys only, in the bundled font."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from solver.language import tr

BLACK, GREY, LIGHT, PALE = "#000000", "#4d4d4d", "#b0b0b0", "#e4e4e4"
REGULAR, MEDIUM, BOLD = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold


@dataclass(frozen=True, slots=True)
class Type:
    """A size, in tenths of a point, and a weight.

    ``prose`` gives up figures of one width and signs set to their neighbours. A PDF names no letters for
    those shapes: they can be seen, but neither copied, searched nor read out.
    """

    size: int
    weight: QFont.Weight = REGULAR
    ink: str = BLACK
    prose: bool = False

    def font(self) -> QFont:
        font = QFont()
        font.setFamilies(["Inter", tr("Segoe UI"), tr("Noto Sans"), tr("DejaVu Sans")])
        font.setPixelSize(self.size)
        font.setWeight(self.weight)
        # Times of one width stand in columns. The window's own font has them, so prose says that it has not.
        font.setFeature(QFont.Tag("tnum"), 0 if self.prose else 1)
        if self.prose:
            font.setFeature(QFont.Tag("calt"), 0)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


class Pen:
    """Draws on one page, and measures without drawing when it has no painter."""

    def __init__(self, painter: QPainter | None) -> None:
        self._painter = painter
        self._metrics: dict[Type, QFontMetricsF] = {}
        self._widths: dict[tuple[str, Type], float] = {}

    @property
    def measuring(self) -> Pen:
        """A pen that draws nothing and knows what this one has measured."""
        other = Pen(None)
        other._metrics, other._widths = self._metrics, self._widths
        return other

    def width(self, text: str, look: Type) -> float:
        """How wide a text is."""
        if (text, look) not in self._widths:
            self._widths[text, look] = self._of(look).horizontalAdvance(text)
        return self._widths[text, look]

    def fitted(self, text: str, look: Type, width: float) -> str:
        """The text, ended with … where it would not fit."""
        if self.width(text, look) <= width:
            return text
        while text and self.width(f"{text}…", look) > width:
            text = text[:-1]
        return f"{text.rstrip()}…"

    def shrunk(self, text: str, look: Type, width: float) -> Type:
        """The same look, smaller where the text would not fit, down to six tenths."""
        least = look.size * 6 // 10
        smaller = (replace(look, size=size) for size in range(look.size, least, -4))
        return next((one for one in smaller if self.width(text, one) <= width), replace(look, size=least))

    def lines(self, text: str, look: Type, width: float, first: float = 0) -> list[str]:
        """The text in lines of at most this width; ``first`` is taken on the first one already."""
        lines, line, room = [], "", width - first
        for word in text.split():
            longer = f"{line} {word}".strip()
            if self.width(longer, look) > room and (line or first):
                lines.append(line)
                line, room, first = word, width, 0
            else:
                line = longer
        return [*lines, line] if line or not lines else lines

    def at_most(self, count: int, text: str, look: Type, width: float) -> list[str]:
        """The text in so many lines, the last ended with … where there is more."""
        lines = self.lines(text, look, width)
        if len(lines) <= count:
            return lines
        return [*lines[: count - 1], self.fitted(" ".join(lines[count - 1 :]), look, width)]

    def text(self, x: float, y: float, text: str, look: Type, room: float | None = None) -> float:
        """Write on the base line ``y``; returns where it ends."""
        shown = text if room is None else self.fitted(text, look, room)
        if self._painter is not None:
            self._painter.setPen(QColor(look.ink))
            self._painter.setFont(look.font())
            self._painter.drawText(QPointF(x, y), shown)
        return x + self.width(shown, look)

    def right(self, x: float, y: float, text: str, look: Type) -> None:
        """Write so that the text ends at ``x``."""
        self.text(x - self.width(text, look), y, text, look)

    def centred(self, x: float, y: float, text: str, look: Type) -> None:
        """Write around ``x``, the height of figures centred on ``y``."""
        self.text(x - self.width(text, look) / 2, y + 0.36 * look.size, text, look)

    def line(self, ends: tuple[float, float, float, float], width: float, ink: str = BLACK) -> None:
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(ink), width))
            self._painter.drawLine(QPointF(*ends[:2]), QPointF(*ends[2:]))

    def rule(self, left: float, right: float, y: float, width: float = 4, ink: str = LIGHT) -> None:
        """A line across."""
        self.line((left, y, right, y), width, ink)

    def box(
        self,
        where: QRectF,
        fill: str | None = None,
        edge: str | None = BLACK,
        width: float = 7,
        corner: float = 0,
    ) -> None:
        """A frame, a filled area, or both."""
        if self._painter is None:
            return
        self._painter.setPen(QPen(QColor(edge), width) if edge else QPen(QColor(0, 0, 0, 0)))
        self._painter.setBrush(QColor(fill) if fill else QColor(0, 0, 0, 0))
        self._painter.drawRoundedRect(where, corner, corner)

    def circle(self, x: float, y: float, radius: float, width: float) -> None:
        """A white disc with a black edge."""
        if self._painter is not None:
            self._painter.setPen(QPen(QColor(BLACK), width))
            self._painter.setBrush(QColor("#ffffff"))
            self._painter.drawEllipse(QPointF(x, y), radius, radius)

    def boxed(
        self, x: float, y: float, text: str, look: Type, filled: bool = False, least: float = 0
    ) -> float:
        """Text in a small frame on the base line ``y``, or white on black; returns where it ends."""
        wide = max(self.width(text, look) + 0.7 * look.size, least)
        frame = QRectF(x, y - 0.98 * look.size, wide, 1.28 * look.size)
        self.box(frame, BLACK if filled else None, BLACK, 6, 10)
        ink = replace(look, ink="#ffffff") if filled else look
        self.text(x + (wide - self.width(text, look)) / 2, y, text, ink)
        return x + wide

    def _of(self, look: Type) -> QFontMetricsF:
        if look not in self._metrics:
            self._metrics[look] = QFontMetricsF(look.font())
        return self._metrics[look]

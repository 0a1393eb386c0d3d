"""The bundled Lucide icons, drawn in the theme's colours.

An icon is named by its file in `resources/icons`. `filled=True` fills the outline (a closed
lock, a met request's flag, a broken rule's triangle) so that shape alone tells them apart.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import style

STROKE = "1.5"


@lru_cache(maxsize=512)
def _svg(name: str, colour: str, filled: bool) -> QSvgRenderer:
    text = (style.RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    if filled and name == "lock":  # the body alone: a filled bow is a blot at 12 px
        text = text.replace("<rect", f'<rect fill="{colour}"', 1)
    elif filled:
        text = text.replace('fill="none"', f'fill="{colour}"', 1)
    return QSvgRenderer(QByteArray(text.encode()))


def draw(painter: QPainter, name: str, box: QRectF, colour: str, *, filled: bool = False) -> None:
    """Paint an icon into a square; for delegates and custom widgets."""
    _svg(name, colour, filled).render(painter, box)


@lru_cache(maxsize=1024)
def pixmap(name: str, size: int, colour: str, ratio: float = 1.0, filled: bool = False) -> QPixmap:
    """An icon as pixels, cached: the grid paints thousands of locks and flags from these."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    draw(painter, name, QRectF(0, 0, size, size), colour, filled=filled)
    painter.end()
    return drawn


def icon(name: str, colour: str = "", *, filled: bool = False) -> QIcon:
    """A QIcon for menus and buttons in the present theme; make it anew when the theme changes."""
    look = style.theme()
    built = QIcon()
    for size in (16, 20):
        for ratio in (1.0, 2.0):
            built.addPixmap(pixmap(name, size, colour or look.text2, ratio, filled))
            built.addPixmap(pixmap(name, size, look.line2, ratio, filled), QIcon.Mode.Disabled)
    return built

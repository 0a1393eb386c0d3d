"""What a printer, a PDF and the preview take: pages of A4 that draw themselves with a pen."""

from __future__ import annotations

from typing import Protocol

from solver.language import tr
from ui.outputs.pen import Pen

WIDTH, HEIGHT = 5953, 8419  # A4 in tenths of a point
LEFT, RIGHT, TOP, BOTTOM = 348, WIDTH - 348, 330, HEIGHT - 330
MARKING = tr("Official – sensitive")


class Pages(Protocol):
    """``count`` pages; ``draw`` puts one of them, counted from 0, on paper."""

    count: int

    def draw(self, page: int, pen: Pen) -> None: ...

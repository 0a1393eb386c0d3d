"""A pen that draws nothing: what stands on a page, and where."""

from __future__ import annotations

from ui.outputs.pen import Pen, Type


class NotingPen(Pen):
    """Notes what is written, where it begins and where it ends."""

    def __init__(self) -> None:
        super().__init__(None)
        self.written: list[tuple[float, float, float, str]] = []

    def text(self, x: float, y: float, text: str, look: Type, room: float | None = None) -> float:
        end = super().text(x, y, text, look, room)
        self.written.append((x, end, y, text))
        return end

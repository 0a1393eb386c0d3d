"""A text in a few lines of a width, for painters of cards and rows."""

from __future__ import annotations

from PySide6.QtGui import QTextLayout, QTextOption

from ui import style


def wrapped(text: str, width: int, most: int) -> list[str]:
    """A text in at most so many lines; what is over stays on the last one, to be cut there."""
    lines: list[str] = []
    layout = QTextLayout(text, style.font(style.TABLE))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        lines.append(text[start:].strip() if len(lines) == most - 1 else text[start : start + length].strip())
    layout.endLayout()
    return lines

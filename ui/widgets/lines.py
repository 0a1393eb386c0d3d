"""Lines that come and go in a panel: each is filled anew where it stands, for to make one costs more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.label import Label, PhraseLabel
from ui.widgets.section import Icon

Line = TypeVar("Line", bound=QWidget)


class Words(Label):
    """A sentence, wrapped."""

    def __init__(self) -> None:
        super().__init__(size="table", wrap=True)

    def say(self, text: str, tone: str = "") -> None:
        self.set_tone(tone)
        self.setText(text)


class Figure(QWidget):
    """ "Week 50 … Draft 5": a title, and at the right what it comes to."""

    def __init__(self) -> None:
        super().__init__()
        self.row = a_row(self, spacing=10)
        self._title, self._value = PhraseLabel(size="table"), Label(size="table")
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.row.addWidget(self._title, 1)
        self.row.addWidget(self._value)

    def show_figure(self, title: str, value: str, tone: str = "") -> None:
        self._title.setText(title)
        self._value.set_tone(tone)
        self._value.setText(value)


class MarkedFigure(Figure):
    """ "Rest before this tour … 16 h of 11 h", with a mark in front."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = Icon("check", "ok")
        self.row.insertWidget(0, self.mark)


class Lines(QWidget):
    """One below the other. They are told in turn: ``begin``, ``line`` for each of them, ``end``."""

    def __init__(self, *, spacing: int = 6) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)
        self._lines: list[QWidget] = []
        self._at = 0

    def begin(self) -> None:
        self._at = 0

    def line(self, kind: type[Line], make: Callable[[], Line]) -> Line:
        """The line that stands next: the one there is, where it is of this kind, else a new one before it."""
        held = self._lines[self._at] if self._at < len(self._lines) else None
        if not isinstance(held, kind):
            held = make()
            self._lines.insert(self._at, held)
            self._column.insertWidget(self._at, held)
        self._at += 1
        return held

    def end(self) -> None:
        """What is left over goes."""
        for widget in self._lines[self._at :]:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()  # not at once: a button of it may have been pressed for this
        del self._lines[self._at :]
        self.setVisible(bool(self._lines))

    def words(self, text: str, tone: str = "") -> None:
        self.line(Words, Words).say(text, tone)


def a_row(line: QWidget, *, spacing: int = 8) -> QHBoxLayout:
    """The parts of a line side by side, without margins."""
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    return row

"""The inspector's parts: a scrolling column of sections, each with a heading and lines of facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui import icons, style
from ui.widgets.focus_ring import FocusRing
from ui.widgets.label import ElidedLabel, Label, PhraseLabel
from ui.widgets.tab_order import in_tab_order, stops_in


class Icon(QWidget):
    """A small icon in a tone of the theme ("text2", "warn"), drawn anew when the theme changes."""

    def __init__(self, name: str, tone: str = "text2", *, filled: bool = False, size: int = 14) -> None:
        super().__init__()
        self._name, self._tone, self._filled = name, tone, filled
        self._size = size
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setFixedSize(QSize(style.px(self._size), style.px(self._size)))

    def show_icon(self, name: str, tone: str, *, filled: bool = False) -> None:
        """Another one in its place."""
        if (name, tone, filled) != (self._name, self._tone, self._filled):
            self._name, self._tone, self._filled = name, tone, filled
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = getattr(style.theme(), self._tone)
        icons.draw(QPainter(self), self._name, QRectF(self.rect()), colour, filled=self._filled)


class Section(QFrame):
    """A heading, what belongs to it, and a hairline below."""

    def __init__(self, heading: str = "", remark: str = "") -> None:
        super().__init__()
        self.setObjectName("section")
        self.setAccessibleName(heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 13)
        self._column.setSpacing(6)
        self._heading: Label | None = None
        if heading:
            row = QHBoxLayout()
            self._heading = Label(heading, size="table", strong=True)
            row.addWidget(self._heading)
            said = ElidedLabel(remark, tone="muted", size="hint")
            said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(said, 1)
            self._column.addLayout(row)

    def set_heading(self, heading: str) -> None:
        """Other words for the heading it was made with."""
        if self._heading is not None and self._heading.text() != heading:
            self._heading.setText(heading)
            self.setAccessibleName(heading)

    def add(self, content: QWidget) -> None:
        self._column.addWidget(content)

    def add_row(self, row: QLayout) -> None:
        self._column.addLayout(row)

    def add_words(self, text: str, tone: str = "") -> None:
        """A sentence, wrapped."""
        self._column.addWidget(Label(text, tone=tone, size="table", wrap=True))

    def add_fact(
        self, title: str, value: str, tone: str = "", mark: tuple[str, str, bool] | None = None
    ) -> None:
        """ "Rest before this tour … 16 h of 11 h", with a mark (icon, tone, filled) in front where given."""
        row = QHBoxLayout()
        row.setSpacing(10)
        if mark is not None:
            name, colour, filled = mark
            row.addWidget(Icon(name, colour, filled=filled))
        row.addWidget(PhraseLabel(title, size="table"), 1)
        said = Label(value, tone=tone, size="table")
        said.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(said)
        self._column.addLayout(row)


class _Tall(QWidget):
    """As high as its wrapped sentences need: a layout alone squeezes them before anything scrolls. Tab comes
    from the column and goes down, whenever something in it was made."""

    def __init__(self, column: QWidget) -> None:
        super().__init__()
        self._column = column
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addStretch(1)
        self.sections: list[Section] = []

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        if event.type() == QEvent.Type.LayoutRequest and self.parent() is not None:
            in_tab_order([self._column, *stops_in(self)])
        return super().event(event)

    def _fit(self) -> None:
        needed = self.column.totalHeightForWidth(self.width())
        if needed > 0 and needed != self.minimumHeight():
            self.setMinimumHeight(needed)


class SectionColumn(QScrollArea):
    """Sections one below the other; what does not fit scrolls."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        FocusRing(self)
        self._tall = _Tall(self)
        self.setWidget(self._tall)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these; one that was shown before stays as it is, the others go. The scroll position stays."""
        at = self.verticalScrollBar().value()
        column = self._tall.column
        for before in self._tall.sections:
            if before not in sections:
                column.removeWidget(before)
                before.hide()
                before.deleteLater()  # not at once: a button of it may have been pressed for this
        for place, section in enumerate(sections):
            if column.indexOf(section) != place:
                column.insertWidget(place, section)
        self._tall.sections = list(sections)
        self.verticalScrollBar().setValue(at)

"""The middle of the screen: what will go out, as it will be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.outputs.pages_preview import ZOOMS, PagesPreview
from ui.outputs.sheet_table import SCALES, letters
from ui.outputs.workbook_preview import WorkbookPreview
from ui.widgets.button import Button
from ui.widgets.dock import DockHeading
from ui.widgets.figures import many
from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.segmented import CommandSegments
from ui.widgets.state_page import ReadingPage, StatePage

if TYPE_CHECKING:
    from planner.exchange.rota_excel.picture import WorkbookPicture
    from ui.outputs.pages import Pages

LEAST_WIDTH = 204  # so that with text at 200 % the screen has room in 1280 pixels
MOST_LINES = 500  # of a list: what is looked at, not what is written
LEAST_CHARACTERS, MOST_CHARACTERS = 7, 26


class Preview(QWidget):
    """A heading with the file's name, and below it the kind of preview that fits."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.heading = DockHeading("", "")
        self.zoom = CommandSegments(tr("Size of the page"), actions, ZOOMS, dense=True)
        self.scale = CommandSegments(tr("Size of the sheet"), actions, SCALES, dense=True)
        for choice in (self.zoom, self.scale):
            self.heading.parts.addWidget(choice)
        self.workbook, self.pages = WorkbookPreview(), PagesPreview()
        self.list: PlainTable | None = None
        self.state, self.reading = StatePage(), ReadingPage()
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._stack = QStackedWidget()
        for page in (self.workbook, self.pages, self.state, self.reading):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)
        self.pages.zoomed.connect(self.zoom.show_key)
        self.workbook.tabs.currentChanged.connect(self._say_sheet)
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        """Never so narrow that the sizes cannot be chosen; the list at the left gives way first."""
        self.setMinimumWidth(style.px(LEAST_WIDTH))
        self.heading.heading.setMinimumWidth(style.px(40))  # a long name gives way too

    def show_scale(self, scale: str) -> None:
        """The workbook's sheet as wide as the room, or its letters at their size."""
        self.scale.show_key(scale)
        self.workbook.table.set_zoom(scale)

    @property
    def shown(self) -> QWidget | None:
        """The kind of preview in front."""
        return self._stack.currentWidget()

    def show_workbook(self, name: str, picture: WorkbookPicture) -> None:
        self.workbook.show_picture(picture)
        self._front(self.workbook, name, self._as_opened())

    def _say_sheet(self) -> None:
        """Each sheet has headings of its own."""
        self.heading.remark.setText(self._as_opened())

    def _as_opened(self) -> str:
        picture, name = self.workbook.picture, self.workbook.sheet_name
        return "" if picture is None or not name else _frozen_words(*picture.sheet(name).frozen)

    def show_pages(self, name: str, pages: Pages) -> None:
        self.pages.show_pages(name, pages)
        self._front(self.pages, name, tr("A4, {pages}", pages=many(pages.count, "page")))

    def show_list(self, name: str, headings: Sequence[str], lines: Sequence[tuple[str, ...]]) -> None:
        """The lines of a file that is a list."""
        if self.list is not None:
            self._stack.removeWidget(self.list)
            self.list.deleteLater()
        self.list = PlainTable(tr("Preview of {name}", name=name), _columns(headings, lines[:MOST_LINES]))
        self.list.show_rows(list(lines[:MOST_LINES]))
        self._stack.addWidget(self.list)
        more = tr(", the first {most_lines} shown", most_lines=MOST_LINES) if len(lines) > MOST_LINES else ""
        self._front(self.list, name, many(len(lines), "line") + more)

    def show_state(self, heading: str, text: str, icon: str, steps: Sequence[Button] = ()) -> None:
        """What stands in place of a preview, and what leads on."""
        self.state.show_state(heading, text, icon, steps)
        self._front(self.state, "", "")

    def show_reading(self, words: str) -> None:
        """While it is gathered: what was shown stays for a moment, then grey bars."""
        self.reading.begin(words)
        self._front(self.reading, "", "")

    def say_reading(self, words: str) -> None:
        """What is read now, without a change of page."""
        if self.shown is self.reading:
            self.reading.begin(words)

    def _front(self, page: QWidget, name: str, remark: str) -> None:
        if page is not self.reading:
            self.reading.end()
        self.heading.heading.setText(name)
        self.heading.remark.setText(remark)
        self.heading.setVisible(bool(name))
        self.zoom.setVisible(page is self.pages)
        self.scale.setVisible(page is self.workbook)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page if page in (self.pages, self.list) else self.workbook.table)


def _frozen_words(rows: int, columns: int) -> str:
    """ "spreadsheet program, as opened: rows 1–3 and columns A–B stand still"."""
    if not rows or not columns:
        return tr("spreadsheet program, as opened")
    last = letters(columns - 1)
    names = tr("column A") if columns == 1 else tr("columns A–{last}", last=last)
    return tr("spreadsheet program, as opened: rows 1–{rows} and {names} stand still", rows=rows, names=names)


def _columns(headings: Sequence[str], lines: Sequence[tuple[str, ...]]) -> list[Column]:
    """As wide as what stands in them; the last takes the room that is left."""
    widest = [max(map(len, texts)) for texts in zip(headings, *lines)]
    kept = [min(max(characters, LEAST_CHARACTERS), MOST_CHARACTERS) + 2 for characters in widest]
    return [Column(heading, wide) for heading, wide in zip(headings, [*kept[:-1], 0])]

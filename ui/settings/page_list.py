"""The list of pages at the left of Settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from solver.language import tr
from ui import style
from ui.widgets.side_list import SideDelegate, SideList, SideModel, draw_line

LIST_WIDTH = 190


@dataclass(frozen=True, slots=True)
class PageName:
    """One page: its key, its title and its icon."""

    key: str
    title: str
    icon_name: str


class PageListModel(SideModel[PageName]):
    """One row a page."""


class PageDelegate(SideDelegate):
    """The title alone, heavier where the page is in front."""

    row_height, icon_top = 36, 10

    def paint_words(self, painter: QPainter, box: QRect, line: PageName, *, chosen: bool) -> None:
        title = style.font(style.CONTROL, style.SEMIBOLD if chosen else style.REGULAR)
        draw_line(painter, box, line.title, title, style.theme().text)


class PageList(SideList[PageName]):
    """``chosen`` carries the PageName."""

    def __init__(self, pages: Sequence[PageName]) -> None:
        super().__init__(tr("Pages of Settings"), PageListModel(pages), PageDelegate(), LIST_WIDTH)

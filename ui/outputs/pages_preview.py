"""Pages as the printer and the PDF get them: the same painter, on the screen, at three sizes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from solver.language import tr
from ui import style
from ui.outputs.pages import HEIGHT, WIDTH, Pages
from ui.outputs.pen import Pen

WHOLE, WIDE, TWICE = "whole", "wide", "twice"
ZOOMS = (
    (WHOLE, tr("Whole page"), "outputs.whole_page"),
    (WIDE, tr("Page width"), "outputs.page_width"),
    (TWICE, "200 %", "outputs.twice"),
)
AT_100_PERCENT = 794  # pixels: the width of A4 at 96 dots an inch
GAP = 16


class Sheets(QWidget):
    """The pages one below the other. Each is drawn once for its size and then copied."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self.page_width = 400
        self._drawn: dict[int, QPixmap] = {}

    def show_pages(self, pages: Pages) -> None:
        self.pages = pages
        self._drawn.clear()

    def fit(self, page_width: int, room: QSize) -> None:
        """Draw the pages this wide, on a desk that fills the room."""
        self.page_width = max(page_width, 100)
        self._drawn.clear()
        self.resize(self.sizeHint().expandedTo(room))
        self.update()

    @property
    def page_height(self) -> int:
        return round(self.page_width * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        count = self.pages.count if self.pages else 1
        return QSize(self.page_width + 2 * GAP, count * (self.page_height + GAP) + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), style.colour(style.theme().sunken))
        for page in range(self.pages.count if self.pages else 0):
            top = GAP + page * (self.page_height + GAP)
            place = QRect((self.width() - self.page_width) // 2, top, self.page_width, self.page_height)
            if place.intersects(event.rect()):
                painter.drawPixmap(place.topLeft(), self._page(page))
                painter.setPen(style.colour(style.theme().line2))
                painter.drawRect(place)

    def _page(self, page: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if page not in self._drawn and self.pages is not None:
            picture = QPixmap(QSize(self.page_width, self.page_height) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.white)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.page_width / WIDTH, self.page_width / WIDTH)
            self.pages.draw(page, Pen(painter))
            painter.end()
            self._drawn[page] = picture
        return self._drawn[page]


class PagesPreview(QScrollArea):
    """The pages, fitted to the room there is. ``zoomed`` tells the size in force."""

    zoomed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.zoom = WHOLE
        self.sheets = Sheets()
        self.setWidget(self.sheets)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview"))
        style.look.changed.connect(self.fit)

    def show_pages(self, name: str, pages: Pages) -> None:
        self.setAccessibleName(tr("Preview of {name}", name=name))
        self.sheets.show_pages(pages)
        self.fit()
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: str) -> None:
        """One of `ZOOMS`."""
        if zoom != self.zoom:
            self.zoom = zoom
            self.fit()
            self.verticalScrollBar().setValue(0)
            self.zoomed.emit(zoom)

    def step(self, by: int) -> None:
        """One size larger or smaller."""
        sizes = [zoom for zoom, _, _ in ZOOMS]
        self.set_zoom(sizes[min(max(sizes.index(self.zoom) + by, 0), len(sizes) - 1)])

    def fit(self) -> None:
        """Draw the pages in the size in force."""
        whole = self.maximumViewportSize()
        room, bar = whole - QSize(2 * GAP, 2 * GAP), self.verticalScrollBar().sizeHint().width()
        widths = {
            WHOLE: min(round(room.height() * WIDTH / HEIGHT), room.width()),
            WIDE: room.width() - bar,
            TWICE: style.px(2 * AT_100_PERCENT),
        }
        several = self.sheets.pages is not None and self.sheets.pages.count > 1
        room = whole - QSize(bar, 0) if several else whole
        self.sheets.fit(widths[self.zoom], room if self.zoom == WHOLE else QSize(whole.width() - bar, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom != TWICE:
            self.fit()

"""The stops of one person in a table: exact times, what and where, with whom, and the minutes on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from planner.views.day_plan import DayRow, DayStop, StopKind
from solver.language import tr
from ui import icons, style
from ui.day import words
from ui.day.blocks import draw_face
from ui.day.wrapping import wrapped
from ui.widgets.figures import clock, span
from ui.widgets.focus_ring import FocusRing
from ui.widgets.grouped_model import Index
from ui.widgets.grouped_table import LEFT, RIGHT, draw_text
from ui.widgets.row_table import read_by_row

ROLE = Qt.ItemDataRole
TIME, MARK, WHAT, TRAVEL = range(4)
HEADINGS = (tr("Time"), "", tr("What and where"), tr("Travel to"))
CHIPPED = (StopKind.PATROL, StopKind.VISIT)
ROW_HEIGHT, HIGH_ROW = 28, 42
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class StopLine:
    """One line: a stop, or the end of the tour (``stop`` None)."""

    time: str
    what: str
    beside: str
    travel: str
    stop: DayStop | None = None


def lines_of(row: DayRow, base: str) -> list[StopLine]:
    """A person's stops, and the end of the tour."""
    lines = [
        StopLine(
            span(stop.start, stop.end),
            words.place_words(stop),
            tr("with {with_names}", with_names=tr(" and ").join(stop.with_names)) if stop.with_names else "",
            tr("{travel_minutes} min", travel_minutes=stop.travel_minutes) if stop.travel_minutes else "",
            stop,
        )
        for stop in row.stops
    ]
    back = tr("back at {home_at}", home_at=clock(row.home_at)) if row.home_at is not None else ""
    home = tr("{home_minutes} min", home_minutes=row.home_minutes) if row.home_minutes else ""
    if not row.on_duty:
        return lines
    return [
        *lines,
        StopLine(
            clock(row.tour_end), tr("Off duty, {base}", base=base) if base else tr("Off duty"), back, home
        ),
    ]


class StopModel(QAbstractTableModel):
    """The lines of one person."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[StopLine] = []

    def show_lines(self, lines: list[StopLine]) -> None:
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def row_of(self, stop_id: int | None) -> int:
        """Where a stop stands; −1 when it does not."""
        found = (at for at, line in enumerate(self.lines) if line.stop and line.stop.stop_id == stop_id)
        return next(found, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == ROLE.TextAlignmentRole:
            return RIGHT if section in (TIME, TRAVEL) else LEFT
        if role == ROLE.AccessibleTextRole:
            return HEADINGS[section] or tr("Mark")
        return HEADINGS[section] if role == ROLE.DisplayRole else None

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or role not in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return None
        line = self.lines[index.row()]
        if role == ROLE.AccessibleTextRole and index.column() == WHAT:
            return (
                words.stop_words(line.stop) if line.stop else f"{line.time} {line.what} {line.beside}".strip()
            )
        label = line.stop.label if line.stop and line.stop.kind in CHIPPED else ""
        if role == ROLE.AccessibleTextRole:
            mark = tr("marked {label}", label=label) if label else tr("no mark")
            travel = tr("{travel} on the way", travel=line.travel) if line.travel else tr("no way to go")
            return (line.time, mark, "", travel)[index.column()]
        return (line.time, label, f"{line.what} {line.beside}".strip(), line.travel)[index.column()]


class StopDelegate(QStyledItemDelegate):
    """The face of a stop as on the chart, its words, and with whom in a quiet tone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(20, style.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, look = index.model(), style.theme()
        if not isinstance(model, StopModel):
            return
        line, box = model.lines[index.row()], QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, style.colour(look.accent_tint if chosen else look.surface))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
        inside = box.adjusted(style.px(6), 0, -style.px(6), 0)
        match index.column():
            case 0:
                draw_text(painter, inside, line.time, align=RIGHT)
            case 1:
                _draw_mark(painter, box, line.stop)
            case 2:
                _draw_what(painter, inside, line)
            case _:
                draw_text(painter, inside, line.travel, "text2", align=RIGHT)


def _draw_mark(painter: QPainter, box: QRect, stop: DayStop | None) -> None:
    if stop is None or stop.kind not in CHIPPED:
        return
    width, height = style.px(22), style.px(18)
    place = QRectF(box.center().x() - width / 2, box.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_face(painter, stop.kind, stop.label, place)
    painter.restore()


def _draw_what(painter: QPainter, box: QRect, line: StopLine) -> None:
    if line.stop is not None and line.stop.locked:
        size = style.px(12)
        place = QRectF(box.right() - size, box.center().y() - size / 2, size, size)
        icons.draw(painter, "lock", place, style.theme().text, filled=True)
        box = box.adjusted(0, 0, -size - style.px(4), 0)
    if not fits(line, box.width()):
        half = box.height() // 2
        above, below = box.adjusted(0, style.px(3), 0, -half), box.adjusted(0, half, 0, -style.px(3))
        parts = [line.what, line.beside] if line.beside else wrapped(line.what, box.width(), 2)
        draw_text(painter, above, parts[0])
        draw_text(painter, below, parts[-1], "muted" if line.beside else "text")
        return
    draw_text(painter, box, line.what)
    taken = QFontMetrics(style.font(style.TABLE)).horizontalAdvance(line.what) + style.px(6)
    draw_text(painter, box.adjusted(taken, 0, 0, 0), line.beside, "muted")


def fits(line: StopLine, width: int) -> bool:
    """Whether what and with whom stand on one line."""
    words = f"{line.what} {line.beside}".strip()
    return QFontMetrics(style.font(style.TABLE)).horizontalAdvance(words) + style.px(6) <= width


class StopList(QTableView):
    """``chosen`` carries the id of the stop that was gone to by key or mouse."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.stops = StopModel()
        self.stops.setParent(self)
        self.setModel(self.stops)
        self.setItemDelegate(StopDelegate(self))
        self.setAccessibleName(tr("Stops of the selected person"))
        read_by_row(self)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        FocusRing(self)
        style.look.changed.connect(self._measure)

    def show_person(self, row: DayRow | None, base: str, stop_id: int | None) -> None:
        """A person's stops with one of them chosen; nobody empties the list."""
        self.stops.show_lines([] if row is None else lines_of(row, base))
        self.setAccessibleName(
            tr("Stops of {name}", name=row.name) if row else tr("Stops of the selected person")
        )
        self._measure()
        at = self.stops.row_of(stop_id)
        if at >= 0 and at != self.currentIndex().row():
            index = self.stops.index(at, WHAT)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        elif at < 0:
            self.selectionModel().clear()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        line = self.stops.lines[current.row()] if current.isValid() else None
        if line is not None and line.stop is not None and self.hasFocus():
            self.chosen.emit(line.stop.stop_id)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        font = QFontMetrics(style.font(style.TABLE))
        times = font.horizontalAdvance("00:00–00:00") + style.px(20)
        travel = font.horizontalAdvance(HEADINGS[TRAVEL]) + style.px(20)
        mark = style.px(34)
        self.verticalHeader().setDefaultSectionSize(style.px(ROW_HEIGHT))
        for column, width in enumerate((times, mark, 0, travel)):
            if width:
                self.setColumnWidth(column, width)
        room = self.viewport().width() - times - mark - travel
        self.setColumnWidth(WHAT, max(room, style.px(100)))
        for at, line in enumerate(self.stops.lines):
            lock = style.px(16) if line.stop is not None and line.stop.locked else 0
            one_line = fits(line, self.columnWidth(WHAT) - style.px(12) - lock)
            self.setRowHeight(at, style.px(ROW_HEIGHT if one_line else HIGH_ROW))

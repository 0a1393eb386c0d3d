"""Paints the grid's visible cells in one pass over the model's lines.

Qt would call a delegate once a cell, with an option and an index made for each; the measurements and what
else was tried are in docs/decisions/0010. Selection, keys, scrolling and what screen readers hear stay
QTableView's.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QTableView

from planner.views.fair_shares import FairShare
from planner.views.rota_grid import CellKind, DayHeader, GroupRow, PersonRow, RotaCell
from planner.views.rota_verdict import BreachRow
from ui import icons, style
from ui.rota.chip import chip
from ui.rota.model import FIRST_DAY, RotaModel

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Band:
    """One visible row or column: which, where it begins, how long it is."""

    at: int
    start: int
    length: int


def visible_rows(view: QTableView, area: QRect) -> list[Band]:
    """The rows that touch an area of the viewport."""
    model = view.model()
    first = view.rowAt(area.top())
    rows: list[Band] = []
    for row in range(first if first >= 0 else model.rowCount(), model.rowCount()):
        top = view.rowViewportPosition(row)
        if top > area.bottom():
            break
        rows.append(Band(row, top, view.rowHeight(row)))
    return rows


def visible_columns(view: QTableView, area: QRect) -> list[Band]:
    """The columns that touch it; hidden ones left out."""
    bands = []
    for column in range(view.model().columnCount()):
        width, left = view.columnWidth(column), view.columnViewportPosition(column)
        if width and not view.isColumnHidden(column) and left <= area.right() and left + width > area.left():
            bands.append(Band(column, left, width))
    return bands


def ranges(selection: QItemSelectionModel) -> list[QItemSelectionRange]:
    """The selected ranges as a list; Qt's own has no iterator."""
    chosen = selection.selection()
    return [chosen.at(at) for at in range(chosen.size())]


def selected_places(view: QTableView) -> set[tuple[int, int]]:
    """Row and column of every selected cell in view; from ranges, which is quick for big selections."""
    rows = visible_rows(view, view.viewport().rect())
    if not rows:
        return set()
    first, last = rows[0].at, rows[-1].at
    return {
        (row, column)
        for part in ranges(view.selectionModel())
        for row in range(max(first, part.top()), min(last, part.bottom()) + 1)
        for column in range(part.left(), part.right() + 1)
    }


class CellPainting:
    """Paints days and fair shares: the right half of the grid."""

    def __init__(self, model: RotaModel) -> None:
        self.model = model
        self.compact = False

    def paint(self, view: QTableView, painter: QPainter, area: QRect) -> None:
        self.painter, self.look = painter, style.theme()
        self.ratio = painter.device().devicePixelRatioF()
        rows, columns = visible_rows(view, area), visible_columns(view, area)
        selected = selected_places(view)
        current = view.currentIndex()
        if len(selected) == 1:  # the frame says it already
            selected.discard((current.row(), current.column()))
        self._ground(area, rows, columns)
        days, first = self.model.days, FIRST_DAY
        for row in rows:
            line = self.model.lines[row.at]
            if isinstance(line, GroupRow):
                self._group(row, columns, line)
                continue
            for column in columns:
                at = column.at - first
                box = QRect(column.start, row.start, column.length, row.length)
                if at < len(days):
                    breaches = self.model.breaches.get((line.person_id, at))
                    self._day(box, line.cells[at], breaches, (row.at, column.at) in selected)
                else:
                    self._fairness(box, self.model.fair_share(row.at, column.at))
        self._lines(rows, columns)

    # The ground and the lines: once for a row or column, not once for a cell -------------------------

    def _ground(self, area: QRect, rows: list[Band], columns: list[Band]) -> None:
        self.painter.fillRect(area, style.colour(self.look.surface))
        if not rows:
            return
        top, bottom = rows[0].start, rows[-1].start + rows[-1].length
        for column in columns:
            header = self.model.day_at(column.at)
            if header is not None and (header.weekend or header.bank_holiday):
                colour = style.colour(self.look.weekend)
                self.painter.fillRect(column.start, top, column.length, bottom - top, colour)

    def _lines(self, rows: list[Band], columns: list[Band]) -> None:
        if not rows or not columns:
            return
        line, strong = style.colour(self.look.line), style.colour(self.look.line2)
        left, right = columns[0].start, columns[-1].start + columns[-1].length
        for row in rows:
            self.painter.fillRect(left, row.start + row.length - 1, right - left, 1, line)
        top, bottom = rows[0].start, rows[-1].start + rows[-1].length
        for column in columns:
            edge = strong if self.compact and _ends_week(self.model.day_at(column.at)) else line
            self.painter.fillRect(column.start + column.length - 1, top, 1, bottom - top, edge)

    def _group(self, row: Band, columns: list[Band], group: GroupRow) -> None:
        look, painter = self.look, self.painter
        width = columns[-1].start + columns[-1].length if columns else 0
        painter.fillRect(0, row.start, width, row.length, style.colour(look.chrome))
        painter.setFont(style.font(style.HINT))
        painter.setPen(style.colour(look.text2))
        for column in columns:
            if self.model.day_at(column.at) is None:
                continue
            box = QRect(column.start, row.start, column.length, row.length)
            on_duty = group.on_duty[column.at - FIRST_DAY]
            if self.compact:
                painter.drawText(box, _CENTRE, str(on_duty))
            else:
                painter.drawText(box.adjusted(style.px(6), 0, 0, 0), _LEFT, f"{on_duty} on duty")

    # A cell -----------------------------------------------------------------------------------------

    def _day(self, box: QRect, cell: RotaCell, breaches: list[BreachRow] | None, selected: bool) -> None:
        painter, look = self.painter, self.look
        inner = box.adjusted(0, 0, -1, -1)
        if selected:
            painter.fillRect(inner, style.colour(look.accent_tint))
        gap = 2 if self.compact else style.px(3)
        plate = box.adjusted(gap, 2, -gap - 1, -3)
        broken = breaches is not None and any(breach.must for breach in breaches)
        if broken and not self.compact:
            painter.fillRect(inner, style.colour(look.danger_tint))
            plate.setRight(plate.right() - style.px(18))
        if cell.kind in (CellKind.DUTY, CellKind.ABSENCE):
            shift = self.model.shifts.get(cell.code)
            slot = shift.slot if shift is not None else cell.code
            marks = sum((cell.locked, bool(cell.request), bool(cell.note), bool(breaches) and not broken))
            size = plate.width(), plate.height(), self.ratio
            picture = chip(cell, slot, *size, compact=self.compact, marks=marks)
            painter.drawPixmap(plate.topLeft(), picture)
        elif cell.kind is CellKind.EMPTY:
            painter.fillRect(inner, style.colour(look.sunken))
        elif not self.compact:
            painter.setPen(style.colour(look.muted))
            painter.setFont(style.font(style.HINT))
            painter.drawText(box, _CENTRE, "RD")
        if breaches or cell.locked or cell.request or cell.note:
            self._marks(box, plate, cell, broken, bool(breaches))
        if cell.changed:
            painter.fillRect(box.left(), box.top(), 3, box.height() - 1, style.colour(look.accent))
        if selected:
            painter.fillRect(inner, _veil(look.accent))

    def _marks(self, box: QRect, plate: QRect, cell: RotaCell, broken: bool, breached: bool) -> None:
        """From the right: triangle, lock, flag, note. A small cell has room for the most serious one."""
        look = self.look
        if self.compact:
            self._corner(box, broken, breached, cell.locked)
            return
        if broken:
            self._mark("triangle", box.right() - style.px(4), box.center().y(), look.danger, filled=True)
        ink = look.shift(cell.code).ink if cell.kind is CellKind.DUTY else look.text2
        right, middle = plate.right() - style.px(2), plate.center().y() - 1
        if cell.kind is CellKind.REST:
            right = box.center().x() + style.px(28)
        if breached and not broken:
            right = self._mark("triangle-alert", right, middle, look.warn)
        if cell.locked:
            right = self._mark("lock", right, middle, ink, filled=True)
        if cell.request:
            right = self._mark("flag", right, middle, ink, filled=cell.request == "met")
        if cell.note:
            self._mark("sticky-note", right, middle, ink)

    def _mark(self, name: str, right: int, middle: int, colour: str, *, filled: bool = False) -> int:
        """An icon ending at ``right``; returns where the next one ends."""
        size = style.px(12)
        pixels = icons.pixmap(name, size, colour, self.ratio, filled)
        self.painter.drawPixmap(right - size, middle - size // 2, pixels)
        return right - size - style.px(3)

    def _corner(self, box: QRect, broken: bool, breached: bool, locked: bool) -> None:
        """At the top right: a triangle, full or hollow, or a small lock."""
        size = style.px(9)
        place = QPoint(box.right() - size - 1, box.top() + 1)
        if breached:
            self.painter.fillRect(QRect(place, place + QPoint(size, size)), style.colour(self.look.surface))
            colour = self.look.danger if broken else self.look.warn
            self.painter.drawPixmap(place, icons.pixmap("triangle", size, colour, self.ratio, broken))
        elif locked:
            self.painter.drawPixmap(place, icons.pixmap("lock", size, self.look.text, self.ratio, True))

    def _fairness(self, box: QRect, share: FairShare | None) -> None:
        """The count, and a bar left or right of the fair share: over it in the warning tone."""
        if share is None:
            return
        painter, look = self.painter, self.look
        painter.setFont(style.font(style.TABLE))
        painter.setPen(style.colour(look.text))
        figure = style.px(26)
        painter.drawText(QRect(box.left(), box.top(), figure, box.height()), _RIGHT, str(share.count))
        room = (box.width() - figure) // 2
        middle = box.left() + figure + room
        over = share.count - share.fair
        length = min(room - style.px(6), round(abs(over) * style.px(3)))
        thick, inset = style.px(6), style.px(6)
        painter.fillRect(middle, box.top() + inset, 1, box.height() - 2 * inset, style.colour(look.line2))
        colour = look.away.bar if over < 1 else look.warn
        left = middle + 1 if over > 0 else middle - length
        painter.fillRect(left, box.center().y() - thick // 2, length, thick, style.colour(colour))


class PeoplePainting:
    """Paints names and hours: the left half of the grid."""

    def __init__(self, model: RotaModel) -> None:
        self.model = model
        self.compact = False
        self.current_row = -1  # its name is tinted, as a guide along the row

    def paint(self, view: QTableView, painter: QPainter, area: QRect) -> None:
        look = style.theme()
        painter.fillRect(area, style.colour(look.surface))
        columns = visible_columns(view, area)
        for row in visible_rows(view, area):
            line = self.model.lines[row.at]
            group = isinstance(line, GroupRow)
            for column in columns:
                box = QRect(column.start, row.start, column.length, row.length)
                fill = look.chrome if group else look.surface
                if row.at == self.current_row and column.at == 0 and not group:
                    fill = look.accent_tint
                painter.fillRect(box, style.colour(fill))
                painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
                painter.fillRect(box.right(), box.top(), 1, box.height(), style.colour(look.line))
                if column.at:
                    self._hours(painter, box, row.at, column.at, line)
                elif isinstance(line, GroupRow):
                    self._group_name(painter, box, line)
                else:
                    self._name(painter, box.adjusted(style.px(12), 0, -style.px(8), 0), line)

    def _group_name(self, painter: QPainter, box: QRect, group: GroupRow) -> None:
        look = style.theme()
        size = style.px(14)
        arrow = "chevron-right" if group.name in self.model.collapsed else "chevron-down"
        place = QRectF(box.left() + style.px(8), box.center().y() - size / 2 + 1, size, size)
        icons.draw(painter, arrow, place, look.text2)
        words = box.adjusted(style.px(25), 0, -style.px(6), 0)
        painter.setFont(style.font(style.TABLE))
        count = str(len(group.people))
        taken = painter.fontMetrics().horizontalAdvance(count) + style.px(6)
        painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
        room = words.width() - taken
        name = painter.fontMetrics().elidedText(group.name, Qt.TextElideMode.ElideRight, room)
        painter.setPen(style.colour(look.text))
        painter.drawText(words, _LEFT, name)
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(name) + style.px(6))
        painter.setFont(style.font(style.TABLE))
        painter.setPen(style.colour(look.muted))
        painter.drawText(words, _LEFT, count)

    def _name(self, painter: QPainter, box: QRect, person: PersonRow) -> None:
        look = style.theme()
        taken = 0
        if not self.compact:
            painter.setFont(style.font(style.HINT))
            metrics = painter.fontMetrics()
            number = metrics.elidedText(person.number, Qt.TextElideMode.ElideRight, box.width() // 2)
            taken = metrics.horizontalAdvance(number) + style.px(8)
            painter.setPen(style.colour(look.muted))
            painter.drawText(box, _RIGHT, number)
        painter.setFont(style.font(style.TABLE, style.MEDIUM))
        painter.setPen(style.colour(look.text))
        room = box.width() - taken
        name = painter.fontMetrics().elidedText(person.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _LEFT, name)

    def _hours(
        self, painter: QPainter, box: QRect, row: int, column: int, line: GroupRow | PersonRow
    ) -> None:
        look = style.theme()
        text = self.model.shown(row, column)
        painter.setFont(style.font(style.HINT if isinstance(line, GroupRow) else style.TABLE))
        differs = abs(line.planned_minutes - line.contract_minutes) >= 3
        painter.setPen(style.colour(look.text if differs else look.text2))
        painter.drawText(box.adjusted(0, 0, -style.px(7), 0), _RIGHT, text)


def draw_frame(painter: QPainter, box: QRect, colour: str, *, dashed: bool = False) -> None:
    """The two-pixel frame of the cell with the keyboard, or of the one a tour is dragged over."""
    pen = QPen(style.colour(colour), 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(1, 1, -2, -2))


def _ends_week(header: DayHeader | None) -> bool:
    return header is not None and header.day.weekday() == 6


def _veil(accent: str) -> QColor:
    """The accent at a tenth, laid over a selected cell so that its chip shows the selection too."""
    veil = QColor(accent)
    veil.setAlpha(26)
    return veil

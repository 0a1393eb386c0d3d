"""Paints the right half of the grid: days and fair shares, from the model's lines."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView

from planner.views.fair_shares import FairShare
from planner.views.rota_grid import CellKind, DayHeader, GroupRow, RotaCell
from planner.views.rota_verdict import BreachRow
from solver.language import tr
from ui import icons, style
from ui.rota.chip import MARK_STEP, chip
from ui.rota.model import FIRST_DAY, RotaModel
from ui.rota.painting import Band, selected_places, visible_columns, visible_rows

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter


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
            if self.model.day_at(column.at) is None or column.at - FIRST_DAY in self.model.without_rota:
                continue
            box = QRect(column.start, row.start, column.length, row.length)
            on_duty = group.on_duty[column.at - FIRST_DAY]
            if self.compact:
                painter.drawText(box, _CENTRE, str(on_duty))
            else:
                painter.drawText(
                    box.adjusted(style.px(6), 0, 0, 0), _LEFT, tr("{on_duty} on duty", on_duty=on_duty)
                )

    # A cell -----------------------------------------------------------------------------------------

    def _day(self, box: QRect, cell: RotaCell, breaches: list[BreachRow] | None, selected: bool) -> None:
        painter, look = self.painter, self.look
        inner = box.adjusted(0, 0, -1, -1)
        if selected:
            painter.fillRect(inner, style.colour(look.accent_tint))
        gap = 2 if self.compact else style.px(3)
        plate = box.adjusted(gap, 2, -gap - 1, -3)
        broken = breaches is not None and any(breach.forbids_publishing for breach in breaches)
        by_hand = breaches is not None and any(breach.override for breach in breaches)
        if broken and not self.compact:
            painter.fillRect(inner, style.colour(look.danger_tint))
            plate.setRight(plate.right() - style.px(18))
        marks = sum(
            (cell.locked, bool(cell.request), bool(cell.note), bool(breaches) and not broken, by_hand)
        )
        right = plate.right() - style.px(2)  # where the marks end
        if cell.kind in (CellKind.DUTY, CellKind.ABSENCE):
            shift = self.model.shifts.get(cell.code)
            slot = shift.slot if shift is not None else cell.code
            size = plate.width(), plate.height(), self.ratio
            shown = (bool(breaches) or cell.locked) if self.compact else marks
            picture = chip(cell, slot, *size, compact=self.compact, marks=shown)
            painter.drawPixmap(plate.topLeft(), picture)
        elif cell.kind in (CellKind.EMPTY, CellKind.NO_ROTA):
            painter.fillRect(inner, style.colour(look.sunken))
        elif not self.compact:
            right = self._rest_day(box, marks, right)
        if breaches or marks:
            missed = any(not breach.must for breach in breaches or ())
            self._marks(box, QPoint(right, plate.center().y() - 1), cell, (broken, by_hand, missed))
        if cell.changed:
            painter.fillRect(box.left(), box.top(), 3, box.height() - 1, style.colour(look.accent))
        if selected:
            painter.fillRect(inner, _veil(look.accent))

    def _rest_day(self, box: QRect, marks: int, most: int) -> int:
        """The letters in the middle, the marks close behind them; both give way to the left where the marks
        would end beyond ``most``. Returns where they end."""
        end = box.center().x() + style.px(13) + marks * style.px(MARK_STEP)
        back = max(0, end - most)
        self.painter.setPen(style.colour(self.look.muted))
        self.painter.setFont(style.font(style.HINT))
        self.painter.drawText(box.translated(-back, 0), _CENTRE, "RD")
        return end - back

    def _marks(self, box: QRect, end: QPoint, cell: RotaCell, breached: tuple[bool, bool, bool]) -> None:
        """Leftwards from ``end``: triangle, pencil of an override, lock, flag, note. A small cell has room
        for the most serious."""
        look = self.look
        broken, by_hand, missed = breached
        if self.compact:
            self._corner(box, broken, by_hand, missed, cell.locked)
            return
        if broken:
            self._mark("triangle", box.right() - style.px(4), box.center().y(), look.danger, filled=True)
        ink = look.shift(cell.code).ink if cell.kind is CellKind.DUTY else look.text2
        right, middle = end.x(), end.y()
        if missed and not broken:
            right = self._mark("triangle-alert", right, middle, look.warn)
        if by_hand:
            right = self._mark("pencil", right, middle, look.danger)
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

    def _corner(self, box: QRect, broken: bool, by_hand: bool, missed: bool, locked: bool) -> None:
        """At the top right: a triangle, full or hollow, the pencil of an override, or a small lock."""
        size = style.px(9)
        place = QPoint(box.right() - size - 1, box.top() + 1)
        if broken or by_hand or missed:
            self.painter.fillRect(QRect(place, place + QPoint(size, size)), style.colour(self.look.surface))
            name = "pencil" if by_hand and not broken else "triangle"
            colour = self.look.danger if broken or by_hand else self.look.warn
            self.painter.drawPixmap(place, icons.pixmap(name, size, colour, self.ratio, broken))
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


def _ends_week(header: DayHeader | None) -> bool:
    return header is not None and header.day.weekday() == 6


def _veil(accent: str) -> QColor:
    """The accent at a tenth, laid over a selected cell so that its chip shows the selection too."""
    veil = QColor(accent)
    veil.setAlpha(26)
    return veil

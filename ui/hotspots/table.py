"""The table of hotspots: planned minutes by day against the target, or what is set up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF

from planner.views.hotspot_board import HotspotCard
from solver.language import tr
from ui import style
from ui.hotspots.columns import cell_of
from ui.hotspots.header import BoardHeader
from ui.hotspots.model import BoardModel
from ui.hotspots.rows import BoardRow, DosageCell, TotalRow
from ui.hotspots.words import spans_on
from ui.widgets.grouped_table import LEFT, RIGHT, GroupedDelegate, GroupedTable, draw_text

FIRST_HOUR, LAST_HOUR = 6, 26  # what the bar of active hours spans
LEAST = 120  # pixels of a name or a ward, before other columns give way


class BoardDelegate(GroupedDelegate):
    """Short minutes tinted and marked, the day in hand framed, hours and crime as small pictures."""

    def __init__(self, model: BoardModel, view: GroupedTable) -> None:
        super().__init__(model, view)
        self._board = model

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        line, one = self._board.line_at(row), self._board.columns[column]
        if isinstance(line, TotalRow):
            painter.fillRect(box.adjusted(0, 0, 0, -1), style.colour(style.theme().chrome))
        inner = box.adjusted(style.px(8), 0, -style.px(8), 0)
        if isinstance(line, BoardRow) and one.kind == "crime":
            draw_trend(painter, inner, line.crime)
        elif isinstance(line, BoardRow) and one.kind == "hours" and self._board.day is not None:
            self._paint_hours(painter, inner, line.card, self._board.shown(line, column))
        elif one.day is not None and isinstance(line, BoardRow | TotalRow):
            self._paint_day(painter, box, line, one.day)
        elif line is not None:
            self._paint_text(painter, inner, line, column)
        if self._board.is_in_hand(column):
            self._frame_day(painter, box, row)

    def _frame_day(self, painter: QPainter, box: QRect, row: int) -> None:
        """Two pixels at both sides, closed above the first row and below the last."""
        colour = style.colour(style.theme().accent)
        painter.fillRect(box.left(), box.top(), 2, box.height(), colour)
        painter.fillRect(box.right() - 1, box.top(), 2, box.height(), colour)
        if row == 0:
            painter.fillRect(box.left(), box.top(), box.width(), 2, colour)
        if row == len(self._board.lines) - 1:
            painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, colour)

    def _paint_text(self, painter: QPainter, box: QRect, line: object, column: int) -> None:
        one, text = self._board.columns[column], self._board.shown(line, column)
        strong = (
            one.kind == "name"
            or one.heading in (tr("No."), tr("Target"), tr("Week"))
            or isinstance(line, TotalRow)
        )
        weight = style.SEMIBOLD if one.heading in (tr("Target"), tr("Week"), tr("No.")) else style.MEDIUM
        weight = style.SEMIBOLD if isinstance(line, TotalRow) else weight
        tone = "text" if strong or one.right else "text2"
        draw_text(painter, box, text, tone, weight if strong else style.REGULAR, RIGHT if one.right else LEFT)

    def _paint_day(self, painter: QPainter, box: QRect, line: BoardRow | TotalRow, day: date) -> None:
        cell, look = cell_of(line.cells, day), style.theme()
        total = isinstance(line, TotalRow)
        if cell.tone in ("warn", "danger") and not total:
            tint = look.warn_tint if cell.tone == "warn" else look.danger_tint
            painter.fillRect(box.adjusted(0, 0, 0, -1), style.colour(tint))
        inner = box.adjusted(style.px(4), 0, -style.px(8), 0)
        text = self._total_text(cell) if total else cell.shown
        tone = "text" if total or cell.tone in ("", "ok") else cell.tone
        tone = "muted" if not cell.built else tone
        weight = (
            style.SEMIBOLD if total else style.MEDIUM if cell.tone in ("warn", "danger") else style.REGULAR
        )
        draw_text(painter, inner, text, tone, weight, RIGHT)

    def _total_text(self, cell: DosageCell) -> str:
        return str(cell.minutes) if cell.built else "–"

    def _paint_hours(self, painter: QPainter, box: QRect, card: HotspotCard, text: str) -> None:
        """A track from 06:00 to 02:00 with the active hours dark, and the hours in figures."""
        look, day = style.theme(), self._board.day
        taken = max(style.px(44), QFontMetrics(style.font(style.TABLE)).horizontalAdvance(text))
        words = box.adjusted(max(0, box.width() - taken), 0, 0, 0)
        wide = words.left() - style.px(6) - box.left()
        track = QRectF(box.left(), box.center().y() - style.px(3), wide, style.px(7))
        if track.width() > style.px(30) and day is not None:
            painter.fillRect(track, style.colour(look.sunken))
            per_minute = track.width() / ((LAST_HOUR - FIRST_HOUR) * 60)
            for start, end in spans_on(card.hours, day.weekday()):
                left = max(0.0, (start - FIRST_HOUR * 60) * per_minute)
                right = min(track.width(), (end - FIRST_HOUR * 60) * per_minute)
                painter.fillRect(
                    QRectF(track.left() + left, track.top(), right - left, track.height()),
                    style.colour(look.away.bar),
                )
        draw_text(painter, words, text, "text2")


def draw_trend(painter: QPainter, box: QRect, counts: Sequence[int]) -> None:
    """A line through the months, from 0 to the most, with a point at the newest."""
    look = style.theme()
    if len(counts) < 2:
        draw_text(painter, box, str(counts[0]) if counts else "–", "muted")
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    high, most = style.px(12), max(*counts, 1)
    step = (box.width() - style.px(8)) / (len(counts) - 1)
    foot = box.center().y() + high / 2
    line = QPolygonF(
        [
            QRectF(box.left() + at * step, foot - high * count / most, 0, 0).topLeft()
            for at, count in enumerate(counts)
        ]
    )
    painter.setPen(QPen(style.colour(look.text2), 1.4))
    painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(look.text))
    painter.drawEllipse(line.at(len(counts) - 1), 2.2, 2.2)
    painter.restore()


class BoardTable(GroupedTable):
    """``day_asked`` carries the day of a cell that was clicked or walked to with ← →."""

    day_asked = Signal(object)  # date

    def __init__(self, model: BoardModel) -> None:
        self.board = model
        super().__init__(model, tr("Hotspots"), BoardHeader(model))
        self.setItemDelegate(BoardDelegate(model, self))

    def column_widths(self, room: int) -> list[int]:
        """Columns give way in their order until the names have room; what is left is theirs."""
        columns, shown = self.board.columns, set(range(len(self.board.columns)))
        order = sorted((one.gives_way, at) for at, one in enumerate(columns) if one.gives_way)
        for _, at in order:
            flexible = [one for one in shown if not columns[one].width]
            fixed = sum(style.px(columns[one].width) for one in shown)
            if room - fixed >= style.px(LEAST) * len(flexible):
                break
            shown.discard(at)
        flexible = [one for one in sorted(shown) if not columns[one].width]
        left = room - sum(style.px(columns[one].width) for one in shown)
        share = max(left // max(len(flexible), 1), style.px(LEAST))
        widths = [style.px(one.width) if at in shown else 0 for at, one in enumerate(columns)]
        for at in flexible:
            widths[at] = share
        if flexible:
            widths[flexible[0]] += max(0, left - share * len(flexible))
        return widths

    def current_card(self) -> HotspotCard | None:
        return self.board.card_at(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self.board.group_at(self.currentIndex().row()) is None:
            self._walk(step)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        days = [one.day for one in self.board.columns if one.day is not None]
        if self.board.day in days:
            at = days.index(self.board.day) + step
            if 0 <= at < len(days):
                self.day_asked.emit(days[at])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        column = self.columnAt(int(event.position().x()))
        day = self.board.columns[column].day if 0 <= column < len(self.board.columns) else None
        if day is not None:
            self.day_asked.emit(day)

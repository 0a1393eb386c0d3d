"""The strip below the grid: per role and day, who is planned against who is required."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView

from planner.views.rota_grid import DayHeader
from planner.views.rota_verdict import CoverDay, RotaVerdict
from solver.language import tr
from ui import style
from ui.rota.cover_model import FIRST_DAY, NAME, CoverModel
from ui.rota.painting import draw_frame, visible_columns, visible_rows
from ui.widgets import figures
from ui.widgets.cover_profile import draw_profile
from ui.widgets.focus_ring import FocusRing
from ui.widgets.frozen_table import FrozenTable

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter
ROW, SMALL_ROW = 34, 22


class CoverTable(QTableView):
    """One half of the strip; it paints itself in one pass, like the grid."""

    def __init__(self, cover: CoverModel, name: str) -> None:
        super().__init__()
        self._cover = cover
        self.compact = False
        self.setAccessibleName(name)
        FocusRing(self)
        self.horizontalHeader().hide()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self.viewport())
        painter.fillRect(event.rect(), style.colour(look.surface))
        columns = visible_columns(self, event.rect())
        for row in visible_rows(self, event.rect()):
            for column in columns:
                box = QRect(column.start, row.start, column.length, row.length)
                self._cell(painter, box, row.at, column.at)
        current = self.currentIndex()
        if current.isValid():
            draw_frame(painter, self.visualRect(current), look.accent)
        painter.end()

    def _cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        look = style.theme()
        at = column - FIRST_DAY
        header = self._cover.days[at] if 0 <= at < len(self._cover.days) else None
        if header is not None and (header.weekend or header.bank_holiday):
            painter.fillRect(box, style.colour(look.weekend))
        if column < FIRST_DAY:
            self._heading(painter, box, row, column)
        elif (day := self._cover.day_at(row, column)) is not None:
            (self._figure if self.compact else self._profile)(painter, box, row, day)
        elif header is not None:  # no rota holds the day, as in the grid above
            painter.fillRect(box, style.colour(look.sunken))
        ends_week = self.compact and header is not None and header.day.weekday() == 6
        edge = look.line2 if ends_week else look.line
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
        if column != NAME:
            painter.fillRect(box.right(), box.top(), 1, box.height(), style.colour(edge))

    def _heading(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        look, cover = style.theme(), self._cover.rows[row]
        painter.setFont(style.font(style.TABLE, style.MEDIUM))
        painter.setPen(style.colour(look.text))
        if column == NAME:
            painter.drawText(box.adjusted(style.px(12), 0, 0, 0), _LEFT, cover.name)
            return
        short = cover.short_minutes
        strong = style.MEDIUM if self.compact else style.BOLD
        painter.setFont(style.font(style.TABLE, strong if short else style.REGULAR))
        painter.setPen(style.colour(look.danger if short else look.muted))
        words = self._short(row, short) if short else tr("met")
        place = box.adjusted(0, 0, -style.px(8), 0)
        painter.drawText(place, _RIGHT | Qt.TextFlag.TextDontClip, words)  # large text reaches to the left

    def _short(self, row: int, minutes: int) -> str:
        """Hours under a week's profiles; days where each has one figure, of its worst hour."""
        if self.compact:
            return tr("{days} short", days=figures.many(self._cover.days_short(row), "day"))
        return f"{figures.MINUS}{figures.short_duration(minutes)}"

    def _profile(self, painter: QPainter, box: QRect, row: int, day: CoverDay) -> None:
        look = style.theme()
        width = max(style.px(24), min(style.px(52), box.width() - style.px(48)))
        drawing = QRect(box.left() + style.px(6), box.top() + 5, width, box.height() - 11)
        cover = self._cover
        draw_profile(painter, drawing, day.steps, cover.first, cover.last, cover.most(row))
        if day.worst_gap:
            count, _, when = day.worst_gap.partition(" ")
            place = QRect(drawing.right() + style.px(6), box.top(), box.width(), box.height())
            half = box.height() // 2
            painter.setPen(style.colour(look.danger))
            painter.setFont(style.font(style.TABLE, style.BOLD))
            painter.drawText(place.adjusted(0, 2, 0, -half), _LEFT, count)
            painter.setFont(style.font(style.HINT))
            painter.drawText(place.adjusted(0, half - 1, 0, -3), _LEFT, when)

    def _figure(self, painter: QPainter, box: QRect, row: int, day: CoverDay) -> None:
        """Four weeks: people short at the worst hour; blank is met."""
        if day.worst_gap:
            look = style.theme()
            painter.fillRect(box.adjusted(0, 0, -1, -1), style.colour(look.danger_tint))
            painter.setPen(style.colour(look.danger))
            painter.setFont(style.font(style.HINT, style.BOLD))
            painter.drawText(box, _CENTRE, day.worst_gap.partition(" ")[0])


class CoverStrip(FrozenTable):
    """Follows the grid's columns and its sideways scrolling. ``day_chosen`` carries the day of a cell."""

    day_chosen = Signal(object)  # date

    def __init__(self) -> None:
        self.model = CoverModel()
        self._names = CoverTable(self.model, tr("Cover, roles"))
        self._days = CoverTable(self.model, tr("Cover against requirement"))
        super().__init__(FIRST_DAY, self._names, self._days)
        self.model.setParent(self)
        self.set_model(self.model)
        self._days.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._days.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._days.activated.connect(self._choose)
        self._widths: list[int] = []
        self.model.modelReset.connect(self._arrange)
        style.look.changed.connect(self._arrange)

    def show_cover(self, verdict: RotaVerdict, days: tuple[DayHeader, ...]) -> None:
        self.model.show_cover(verdict.cover, days)
        for half in (self._names, self._days):
            half.compact = self.model.compact
        self._arrange()

    def clear(self) -> None:
        """There is no rota to cover anything."""
        self.model.show_cover((), ())

    def follow_widths(self, widths: list[int]) -> None:
        """Take the grid's columns: its four frozen ones are the strip's two."""
        if len(widths) > 4:
            short = widths[1] + widths[2] + widths[3]
            self._widths = [widths[0], short, *widths[4:]]
            self._arrange()

    def follow_scrolling(self, value: int) -> None:
        self._days.horizontalScrollBar().setValue(value)

    def _arrange(self) -> None:
        self.hide_halves()
        self.set_row_height(style.px(SMALL_ROW if self._days.compact else ROW))
        if len(self._widths) == self.model.columnCount():
            self.set_widths(self._widths)

    def remark(self) -> str:
        """How to read the strip."""
        if self._days.compact:
            return tr("People short at the worst hour of each day; blank is met. Enter opens the week")
        hours = figures.span(self.model.first, self.model.last)
        return tr("{hours} in each cell. Line = required, fill = planned, solid red = short", hours=hours)

    def sum_words(self) -> tuple[str, bool]:
        """What is short on the days in view, and beside it on other days of the same rota; whether any is."""
        if not self.model.rows:
            return tr("No cover is required"), False
        here, elsewhere = sum(row.short_minutes for row in self.model.rows), self.model.elsewhere_minutes
        words = tr("{short_duration} short", short_duration=figures.short_duration(here))
        words = words if here else tr("Cover met")
        if not elsewhere:
            return words, bool(here)
        others = figures.short_duration(elsewhere)
        return tr("{here} · {others} short on days not in view", here=words, others=others), True

    def wanted_height(self) -> int:
        """As high as its rows, so that nothing is scrolled at the usual number of roles."""
        return len(self.model.rows) * style.px(SMALL_ROW if self._days.compact else ROW) + 2

    def show_gap(self, words: str, day: date) -> bool:
        """Put the frame on the gap a breach speaks of: "Thu 10: PCSO 07–12: 3 below target"."""
        named = [row for row, cover in enumerate(self.model.rows) if f"{cover.name} " in words]
        days = [at for at, header in enumerate(self.model.days) if header.day == day]
        if not named or not days:
            return False
        row = max(named, key=self._length_of_name)  # "Police officer" before "Police"
        index = self.model.index(row, FIRST_DAY + days[0])
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._days.selectionModel().setCurrentIndex(index, flags)
        return True

    def _length_of_name(self, row: int) -> int:
        return len(self.model.rows[row].name)

    def current_day(self) -> date | None:
        """The day of the gap with the frame; None when there is none."""
        at = self._days.currentIndex().column() - FIRST_DAY
        return self.model.days[at].day if 0 <= at < len(self.model.days) else None

    def leave_gap(self) -> None:
        """The problem in hand is no gap in cover."""
        self._days.selectionModel().clear()

    def _choose(self, index: QModelIndex) -> None:
        at = index.column() - FIRST_DAY
        if 0 <= at < len(self.model.days):
            self.day_chosen.emit(self.model.days[at].day)

"""Paints the calendar of absences: weeks, weekends, who is away, and the limit."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QItemSelectionRange, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from planner.views.people_roster import AbsenceRow, AwayLimit
from solver.day_names import day_and_month, days_from_to
from solver.language import tr
from ui import style
from ui.people.calendar_model import FIRST_DAY, CalendarModel, HeadingLine
from ui.week_start import week_start
from ui.widgets.grouped_table import LEFT, draw_text

_CENTRE = Qt.AlignmentFlag.AlignCenter
HEADER = 40
MONDAY, SATURDAY = 0, 5
LAST_DAY = timedelta(days=6)


class CalendarHeader(QHeaderView):
    """The week above its days; bank holidays in the tone of what stands out."""

    def __init__(self, model: CalendarModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model

    def sizeHint(self) -> QSize:
        return QSize(0, style.px(HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = style.theme()
        painter.fillRect(rect, style.colour(look.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.colour(look.line))
        day = self._model.day_at(section)
        if day is None:
            return
        half = rect.height() // 2
        below = QRect(rect.left(), rect.top() + half, rect.width(), half)
        if day.weekday() >= SATURDAY:
            painter.fillRect(below.adjusted(0, 0, 0, -1), style.colour(look.weekend))
        if day == week_start(day):
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), style.colour(look.line2))
        holiday = day in self._model.bank_holidays
        painter.setFont(style.font(style.HINT, style.BOLD if holiday else style.REGULAR))
        painter.setPen(style.colour(look.danger if holiday else look.text2))
        painter.drawText(below, _CENTRE, str(day.day))
        self._week(painter, rect, half, section)

    def _week(self, painter: QPainter, rect: QRect, half: int, section: int) -> None:
        """This section's slice of its week's heading."""
        day = self._model.day_at(section)
        if day is None:
            return
        start = max(FIRST_DAY, section - (day - week_start(day)).days)
        first = self._model.day_at(start) or day
        back = sum(self.sectionSize(at) for at in range(start, section))
        place = QRect(rect.left() - back + style.px(6), rect.top(), style.px(300), half)
        painter.save()
        painter.setClipRect(QRect(rect.left(), rect.top(), rect.width(), half))
        week, since = week_heading(first)
        draw_text(painter, place, week, "text", style.SEMIBOLD)
        taken = QFontMetrics(style.font(style.TABLE, style.SEMIBOLD)).horizontalAdvance(week)
        draw_text(painter, place.adjusted(taken + style.px(6), 0, 0, 0), since, "muted")
        painter.restore()


def week_heading(first: date) -> tuple[str, str]:
    """ "Week 50" and "7 Dec". A week that does not begin on Monday has no number: that of the rota's week
    would name other days than it does there."""
    if first.weekday() != MONDAY:
        return days_from_to(first, first + LAST_DAY), ""
    return tr("Week {week}", week=first.isocalendar().week), day_and_month(first)


class DaysPainting:
    """The right half: one pass over the visible rows."""

    def __init__(self, model: CalendarModel) -> None:
        self.model = model

    def paint(self, view: QTableView, painter: QPainter, area: QRect) -> None:
        look = style.theme()
        painter.fillRect(area, style.colour(look.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in range(len(self.model.lines)):
            top, height = view.rowViewportPosition(row), view.rowHeight(row)
            if top > area.bottom() or top + height < area.top():
                continue
            self._grounds(view, painter, row, top, height)
            limit = self.model.limit_at(row)
            if limit is not None:
                self._limit(view, painter, limit, top, height)
            person = self.model.person_at(row)
            for absence in person.absences if person is not None else ():
                self._absence(view, painter, absence, top, height)
        self._selection(view, painter)

    def _grounds(self, view: QTableView, painter: QPainter, row: int, top: int, height: int) -> None:
        look = style.theme()
        current = view.currentIndex().row() == row and self.model.person_at(row) is not None
        heading = isinstance(self.model.lines[row], HeadingLine)
        for at, day in enumerate(self.model.days):
            box = self._cell(view, at, top, height)
            fill = look.weekend if day.weekday() >= SATURDAY else look.surface
            fill = look.chrome if heading else look.accent_tint if current else fill
            painter.fillRect(box, style.colour(fill))
            if day == week_start(day):
                painter.fillRect(box.left(), top, 1, height, style.colour(look.line2))
        painter.fillRect(0, top + height - 1, view.viewport().width(), 1, style.colour(look.line))

    def _cell(self, view: QTableView, at: int, top: int, height: int) -> QRect:
        column = FIRST_DAY + at
        return QRect(view.columnViewportPosition(column), top, view.columnWidth(column), height)

    def _absence(self, view: QTableView, painter: QPainter, one: AbsenceRow, top: int, height: int) -> None:
        start = self.model.days[0]
        first = max(0, (one.first - start).days)
        last = min(len(self.model.days) - 1, (one.last - start).days)
        if first > last:
            return
        left, right = self._cell(view, first, top, height), self._cell(view, last, top, height)
        inset = style.px(4)
        box = QRect(left.left() + 1, top + inset, right.right() - left.left() - 1, height - 2 * inset - 1)
        draw_absence(painter, box, one)

    def _limit(self, view: QTableView, painter: QPainter, limit: AwayLimit, top: int, height: int) -> None:
        """The number away: full is marked, over the limit more so; each is a figure as well as a colour."""
        look, inset = style.theme(), style.px(4)
        for at, away in enumerate(limit.away):
            if not away:
                continue
            box = self._cell(view, at, top, height).adjusted(1, inset, -1, -inset)
            fill, ink = look.sunken, look.text2
            if away == limit.limit:
                fill, ink = look.warn_tint, look.warn
            elif away > limit.limit:
                fill, ink = look.danger, look.surface
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour(fill))
            painter.drawRoundedRect(QRectF(box), 2, 2)
            painter.setFont(style.font(style.HINT, style.SEMIBOLD))
            painter.setPen(style.colour(ink))
            painter.drawText(box, _CENTRE, str(away))

    def _selection(self, view: QTableView, painter: QPainter) -> None:
        """A frame round what is selected, stronger while the calendar has the keyboard."""
        look, selected = style.theme(), view.selectionModel().selection()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for at in range(selected.count()):
            part: QItemSelectionRange = selected.at(at)
            first = view.visualRect(self.model.index(part.top(), max(FIRST_DAY, part.left())))
            last = view.visualRect(self.model.index(part.bottom(), part.right()))
            box = first.united(last)
            if view.hasFocus():
                veil = QColor(look.accent)
                veil.setAlpha(36)
                painter.fillRect(box, veil)
            painter.setPen(QPen(style.colour(look.accent if view.hasFocus() else look.line2), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))


def draw_absence(painter: QPainter, box: QRect, one: AbsenceRow) -> None:
    """The two letters on a plate; what was only asked for is dashed and has a question mark."""
    look = style.theme()
    fills = {"SK": (look.danger_tint, look.text), "TR": (look.day.fill, look.day.ink),
             "CT": (look.middle.fill, look.middle.ink)}  # fmt: skip
    fill, ink = fills.get(one.code, (look.away.fill, look.away.ink))
    pen = QPen(style.colour(look.away.bar), 1)
    if one.asked:
        fill, ink = look.warn_tint, look.warn
        pen = QPen(style.colour(look.warn), 1.4, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(style.colour(fill))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(style.font(style.HINT, style.SEMIBOLD))
    painter.setPen(style.colour(ink))
    words = f"{one.code}?" if one.asked else one.code
    if one.hours and QFontMetrics(painter.font()).horizontalAdvance(f"{words} {one.hours}") < box.width():
        words = f"{words} {one.hours}"
    painter.drawText(box.adjusted(-4, 0, 4, 0), _CENTRE, words)


class NamesPainting:
    """The left half: names, agencies, and what the limit row counts."""

    def __init__(self, model: CalendarModel) -> None:
        self.model = model

    def paint(self, view: QTableView, painter: QPainter, area: QRect, current: int) -> None:
        look = style.theme()
        painter.fillRect(area, style.colour(look.surface))
        for row, line in enumerate(self.model.lines):
            top, height = view.rowViewportPosition(row), view.rowHeight(row)
            if top > area.bottom() or top + height < area.top():
                continue
            box = QRect(0, top, view.viewport().width(), height)
            person = self.model.person_at(row)
            heading = isinstance(line, HeadingLine)
            fill = look.chrome if heading else look.surface
            if person is not None and row == current:
                fill = look.accent_tint
            painter.fillRect(box, style.colour(fill))
            painter.fillRect(0, box.bottom(), box.width(), 1, style.colour(look.line))
            weight = style.MEDIUM if person is not None else style.SEMIBOLD
            inner = box.adjusted(style.px(12), 0, -style.px(8), 0)
            draw_text(painter, inner, self.model.shown(row, 0), "text", weight, LEFT)

"""The grid's headings: day with the number on duty, and a note below; weeks above the days when compact."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.views.rota_grid import DayHeader
from solver.day_names import day_of_week, days_from_to
from solver.language import tr
from ui import style
from ui.rota.model import CONTRACT, DIFFERENCE, FIRST_DAY, NAME, PLANNED, RotaModel
from ui.spoken_dates import DAYS
from ui.widgets.label import fitting

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter
HEIGHT = 44


class RotaHeader(QHeaderView):
    """Two lines in every section."""

    def __init__(self, model: RotaModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.compact = False

    def sizeHint(self) -> QSize:
        return QSize(0, style.px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look = style.theme()
        painter.fillRect(rect, style.colour(look.chrome))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.colour(look.line2))
        header = self._model.day_at(section)
        edge = look.line
        if self.compact and header is not None and header.day.weekday() == 6:
            edge = look.line2
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), style.colour(edge))
        top, below = self._rows(rect)
        if header is None:
            self._other(painter, top, below, section)
        elif self.compact:
            self._small_day(painter, top, below, header, section)
        else:
            self._day(painter, top, below, header)

    def _rows(self, rect: QRect) -> tuple[QRect, QRect]:
        inner = rect.adjusted(style.px(6), style.px(5), -style.px(6), -style.px(5))
        half = inner.height() // 2
        top = QRect(inner.left(), inner.top(), inner.width(), half)
        return top, QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)

    def _day(self, painter: QPainter, top: QRect, below: QRect, header: DayHeader) -> None:
        look = style.theme()
        painter.setFont(style.font(style.HINT))
        painter.setPen(style.colour(look.muted))
        on_duty = tr("{on_duty} on", on_duty=header.on_duty)
        if top.width() < style.px(84):  # room for the number alone
            on_duty = str(header.on_duty)
        painter.drawText(top, _RIGHT, on_duty)
        below = below.adjusted(0, 0, style.px(4), 0)  # up to the line: a note is as long as people made it
        note = painter.fontMetrics().elidedText(header.note, Qt.TextElideMode.ElideRight, below.width())
        painter.setPen(style.colour(look.danger if header.bank_holiday else look.text2))
        painter.drawText(below, _LEFT, note)
        painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
        painter.setPen(style.colour(look.danger if header.bank_holiday else look.text))
        painter.drawText(top, _LEFT, day_of_week(header.day))

    def _small_day(
        self, painter: QPainter, top: QRect, below: QRect, header: DayHeader, section: int
    ) -> None:
        look = style.theme()
        bold = header.bank_holiday
        painter.setFont(style.font(style.HINT, style.SEMIBOLD if bold else style.REGULAR))
        painter.setPen(style.colour(look.danger if bold else look.text2))
        wide = below.adjusted(-style.px(6), 0, style.px(6), 0)
        painter.drawText(wide, _CENTRE, f"{DAYS[header.day.weekday()][0]}{header.day.day}")
        self._week(painter, top, header, section)

    def _week(self, painter: QPainter, top: QRect, header: DayHeader, section: int) -> None:
        """This section's slice of its week's heading, which spans the week."""
        look = style.theme()
        monday = max(FIRST_DAY, section - header.day.weekday())
        first = self._model.days[monday - FIRST_DAY].day
        sunday = section - FIRST_DAY + 6 - header.day.weekday()
        last = self._model.days[min(len(self._model.days) - 1, sunday)].day
        back = sum(self.sectionSize(at) for at in range(monday, section))
        painter.save()
        painter.setClipRect(top.adjusted(-style.px(6), 0, style.px(6), 0))
        place = QRect(top.left() - back, top.top(), style.px(400), top.height())
        painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
        painter.setPen(style.colour(look.text))
        week = tr("Week {week}", week=first.isocalendar().week)
        painter.drawText(place, _LEFT, week)
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(week) + style.px(6))
        painter.setFont(style.font(style.HINT))
        painter.setPen(style.colour(look.muted))
        wide = sum(self.sectionSize(at) for at in range(monday, monday + (last - first).days + 1))
        room = top.left() - back + wide - style.px(8) - place.left()
        painter.drawText(place, _LEFT, self.about_week(first, last, painter.fontMetrics(), room))
        painter.restore()

    def about_week(self, first: date, last: date, metrics: QFontMetrics, room: int) -> str:
        """Its dates and version; where that is too long its first day, for the days stand below."""
        version, words = self._version(first), ""
        for dates in (_dates(first, last), _dates(first, first)):
            words = " · ".join(word for word in (dates, version) if word)
            if metrics.horizontalAdvance(words) <= room:
                return words
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def _version(self, monday: date) -> str:
        """Which version holds the week, where the weeks are versions of their own."""
        grid = self._model.grid
        if grid is None or not grid.parts:
            return ""
        part = grid.part_on(monday)
        if len(grid.parts) == 1 and part is not None:
            return ""  # the version button names it
        return part.version if part is not None else tr("no rota")

    def _other(self, painter: QPainter, top: QRect, below: QRect, section: int) -> None:
        look, grid = style.theme(), self._model.grid
        if grid is None:
            return
        painter.setPen(style.colour(look.text))
        painter.setFont(style.font(style.TABLE, style.SEMIBOLD))
        small = {CONTRACT: tr("Contr."), PLANNED: tr("Planned"), DIFFERENCE: "±"}.get(section, "")
        if section == NAME:
            painter.drawText(top.adjusted(style.px(6), 0, 0, 0), _LEFT, tr("People"))
            small = self._people_words()
        elif section >= self._model.weekends_column:
            if self.compact:
                painter.setFont(style.font(style.HINT, style.SEMIBOLD))
            words = tr("Weekends") if section == self._model.weekends_column else tr("Lates")
            painter.drawText(top.adjusted(0, 0, style.px(6), 0), _LEFT, words)
            small = tr("{share_weeks} wk", share_weeks=grid.share_weeks) + (
                "" if self.compact else tr(" · fair")
            )
        painter.setFont(style.font(style.HINT))
        painter.setPen(style.colour(look.muted if section == NAME else look.text2))
        if section in (CONTRACT, PLANNED, DIFFERENCE):
            painter.drawText(below.adjusted(-style.px(6), 0, style.px(2), 0), _RIGHT, small)
        else:
            place = below.adjusted(style.px(6) if section == NAME else 0, 0, 0, 0)
            painter.drawText(place, _LEFT, fitting(small, painter.fontMetrics(), place.width()))

    def _people_words(self) -> str:
        grid = self._model.grid
        if grid is None:
            return ""
        on_rota = sum(len(group.people) for group in grid.groups)
        extra = (
            tr(", {briefing_only} briefing only", briefing_only=grid.briefing_only)
            if grid.briefing_only and not self.compact
            else ""
        )
        return tr("{on_rota} on the rota{extra}", on_rota=on_rota, extra=extra)


def _dates(first: date, last: date) -> str:
    return days_from_to(first, last, "–")  # no spaces: a week of small days is narrow

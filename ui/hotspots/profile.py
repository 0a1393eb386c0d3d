"""When a patrol counts most, by hour, with the active hours above and the day's patrols below.

The shape is the planner's default from patrol trials, until a team brings its own: it is said so.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from planner.problem_builder.demand_profile import hour_profile
from planner.views.hotspot_board import HotspotCard
from planner.views.patrol_week import MissingPatrol, PlannedPatrol
from solver.language import tr
from ui import style
from ui.hotspots.words import spans_words
from ui.spoken_dates import day_of_week, short_date
from ui.widgets.figures import clock, many, span

FIRST, LAST = 7, 26  # hours drawn
HOUR = 60
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


LEAST_HEIGHT = 96  # pixels: with large text in a small window the table above keeps its rows


class HourProfile(QFrame):
    """Bars from 07:00 to 02:00. Its name says in words what it shows; the list below has the times."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self._card: HotspotCard | None = None
        self._day = date.min
        self._patrols: tuple[PlannedPatrol, ...] = ()
        self._missing: tuple[MissingPatrol, ...] = ()
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.setMinimumHeight(style.px(LEAST_HEIGHT))

    def sizeHint(self) -> QSize:
        return QSize(style.px(420), style.px(190))

    def show_hotspot(
        self,
        card: HotspotCard | None,
        day: date,
        patrols: tuple[PlannedPatrol, ...],
        missing: tuple[MissingPatrol, ...],
    ) -> None:
        self._card, self._day, self._patrols, self._missing = card, day, patrols, missing
        self.setAccessibleName(self._words())
        self.update()

    def _words(self) -> str:
        if self._card is None:
            return tr("Hours: no hotspot is selected")
        active = spans_words(self._card.hours_on(self._day)) or tr("not active")
        found = tr(
            "{patrols} planned, {missing} not placed",
            patrols=many(len(self._patrols), "patrol"),
            missing=len(self._missing),
        )
        return tr(
            "Hours of {name} on {day}: {active}; {found}",
            name=self._card.name,
            day=short_date(self._day),
            active=active,
            found=found,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, foot = style.px(30), self.height() - style.px(44)
        left, right = style.px(44), self.width() - style.px(16)
        hour = (right - left) / (LAST - FIRST)
        spans = self._card.hours_on(self._day)
        self._draw_bars(painter, left, top, foot, hour)
        for start, end in spans:
            self._draw_span(painter, left, top, hour, start, end)
        self._draw_patrols(painter, left, foot, hour)
        painter.end()

    def _draw_bars(self, painter: QPainter, left: float, top: float, foot: float, hour: float) -> None:
        look, card = style.theme(), self._card
        profile, most = hour_profile(self._day), max(hour_profile(self._day))
        spans = card.hours_on(self._day) if card else ()
        painter.setFont(style.font(style.HINT))
        for number in range(FIRST, LAST):
            x = left + (number - FIRST) * hour
            high = (foot - top) * profile[number] / most if most else 0
            active = any(start < (number + 1) * HOUR and number * HOUR < end for start, end in spans)
            tone = look.away.bar if active else look.line
            painter.fillRect(QRectF(x + 2, foot - high, hour - 4, high), style.colour(tone))
            painter.setPen(style.colour(look.text2))
            if hour > style.px(16) or number % 2:
                box = QRectF(x - hour / 2, foot + 2, 2 * hour, style.px(16))
                painter.drawText(box, _CENTRE, f"{number % 24:02d}")
        painter.setPen(QPen(style.colour(look.line2), 1))
        painter.drawLine(QLineF(left, foot, left + (LAST - FIRST) * hour, foot))

    def _draw_span(
        self, painter: QPainter, left: float, top: float, hour: float, start: int, end: int
    ) -> None:
        look = style.theme()
        first, last = self._x(left, hour, start), self._x(left, hour, end)
        painter.setPen(QPen(style.colour(look.text), 1.4))
        painter.drawLine(QLineF(first, top - 6, last, top - 6))
        for x in (first, last):
            painter.drawLine(QLineF(x, top - 9, x, top - 3))
        painter.setFont(style.font(style.HINT))
        words = tr("active {start}", start=span(start, end))
        box = QRectF(first - 60, top - style.px(26), last - first + 120, style.px(16))
        painter.drawText(box, _CENTRE, words)

    def _draw_patrols(self, painter: QPainter, left: float, foot: float, hour: float) -> None:
        """Filled: planned. Outlined: due and not placed."""
        look, y, high = style.theme(), foot + style.px(22), style.px(13)
        painter.setFont(style.font(style.HINT))
        painter.setPen(style.colour(look.text2))
        painter.drawText(QRectF(4, y, left - 8, high), _LEFT, day_of_week(self._day))
        for patrol in self._patrols:
            x, wide = self._x(left, hour, patrol.start), max(hour * patrol.minutes / HOUR, style.px(6))
            painter.fillRect(QRectF(x, y, wide, high), style.colour(look.day.bar))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.colour(look.danger), 1.4))
        for missing in self._missing:
            if missing.due is not None:
                x, wide = self._x(left, hour, missing.due), max(hour * missing.minutes / HOUR, style.px(7))
                painter.drawRect(QRectF(x, y + 0.5, wide, high - 1))

    def _x(self, left: float, hour: float, minute: int) -> float:
        within = min(max(minute / HOUR, FIRST), LAST)
        return left + (within - FIRST) * hour


def patrol_rows(
    patrols: tuple[PlannedPatrol, ...], missing: tuple[MissingPatrol, ...], *, planned: bool
) -> list[tuple[str, str, str]]:
    """The same as lines: when, who or why not, minutes; in the order of the clock."""
    if not planned:
        return []
    lines = [
        (one.start, span(one.start, one.end), tr(" and ").join(one.names), str(one.minutes))
        for one in patrols
    ]
    for gap in missing:
        due = tr("{due}, not placed", due=clock(gap.due)) if gap.due is not None else tr("not placed")
        lines.append((gap.due or 0, due, f"{gap.reason} {_remedy(gap)}".strip(), "0"))
    return [line[1:] for line in sorted(lines)]


def _remedy(gap: MissingPatrol) -> str:
    return tr("Would help: {remedy}.", remedy=gap.remedy) if gap.remedy else ""

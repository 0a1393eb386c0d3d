"""Several weeks at a glance: how far each week is, bank holidays, and how weekends are spread."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.views.rota_grid import RotaGrid
from solver.language import tr
from ui import style
from ui.spoken_dates import short_date
from ui.widgets.figures import many
from ui.widgets.section import Section

_CENTRE = Qt.AlignmentFlag.AlignCenter
HEIGHT = 96


class SpreadBars(QWidget):
    """How many people have none, one, two … weekends with a tour; each bar with its figure above."""

    def __init__(self, weekends: list[int]) -> None:
        super().__init__()
        counted = Counter(weekends)
        self._bars = [(number, counted[number]) for number in range(max(weekends, default=0) + 1)]
        said = ", ".join(
            tr("{persons} with {number}", persons=many(people, "person", "people"), number=number)
            for number, people in self._bars
        )
        self.setAccessibleName(tr("Weekends worked: {said}", said=said))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, style.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self)
        line = style.px(18)
        most = max((people for _, people in self._bars), default=1) or 1
        each = self.width() // max(1, len(self._bars))
        room = self.height() - 2 * line
        painter.setFont(style.font(style.HINT))
        for at, (number, people) in enumerate(self._bars):
            tall = round(room * people / most)
            bar = QRect(at * each + each // 6, line + room - tall, each - each // 3, tall)
            painter.fillRect(bar, style.colour(look.accent))
            painter.setPen(style.colour(look.text))
            painter.drawText(QRect(at * each, bar.top() - line, each, line), _CENTRE, str(people))
            painter.setPen(style.colour(look.muted))
            painter.drawText(QRect(at * each, line + room, each, line), _CENTRE, str(number))
        painter.fillRect(0, line + room, self.width(), 1, style.colour(look.line2))


def glance_sections(grid: RotaGrid) -> list[Section]:
    """What is shown below the cell while several weeks are in view."""
    return [_weeks(grid), *_holidays(grid), _spread(grid)]


def _weeks(grid: RotaGrid) -> Section:
    section = Section(tr("Weeks in view"))
    mondays = [header.day for at, header in enumerate(grid.days) if header.day.weekday() == 0 or at == 0]
    for monday in mondays:
        part = grid.part_on(monday)
        value = part.version if part is not None else tr("not started")
        section.add_fact(
            tr("Week {week}", week=monday.isocalendar().week), value, "" if part is not None else "muted"
        )
    return section


def _holidays(grid: RotaGrid) -> list[Section]:
    headers = [header for header in grid.days if header.bank_holiday]
    section = Section(tr("Bank holidays in view"))
    for header in headers:
        section.add_fact(
            short_date(header.day), tr("{note}, {on_duty} on duty", note=header.note, on_duty=header.on_duty)
        )
    return [section] if headers else []


def _spread(grid: RotaGrid) -> Section:
    section = Section(tr("Spread of weekends"))
    section.add(SpreadBars([person.weekends.count for group in grid.groups for person in group.people]))
    section.add_words(
        tr("People by how many weekends they work in {share_weeks} weeks.", share_weeks=grid.share_weeks),
        "muted",
    )
    return section

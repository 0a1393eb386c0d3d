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
from ui.widgets.lines import Figure, Lines, Words
from ui.widgets.section import Section

_CENTRE = Qt.AlignmentFlag.AlignCenter
HEIGHT = 96


class SpreadBars(QWidget):
    """How many people have none, one, two … weekends with a tour; each bar with its figure above."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: list[tuple[int, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.look.changed.connect(self.updateGeometry)

    def show_spread(self, weekends: list[int]) -> None:
        """Of so many weekends of each person."""
        counted = Counter(weekends)
        self._bars = [(number, counted[number]) for number in range(max(weekends, default=0) + 1)]
        said = ", ".join(
            tr("{persons} with {number}", persons=many(people, "person", "people"), number=number)
            for number, people in self._bars
        )
        self.setAccessibleName(tr("Weekends worked: {said}", said=said))
        self.update()

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


class Glance:
    """What is shown below the cell while several weeks are in view: three sections that stay."""

    def __init__(self) -> None:
        self._weeks, self._holidays = Section(tr("Weeks in view")), Section(tr("Bank holidays in view"))
        self._spread = Section(tr("Spread of weekends"))
        self._week_lines, self._holiday_lines = Lines(), Lines()
        self._weeks.add(self._week_lines)
        self._holidays.add(self._holiday_lines)
        self._bars, self._bars_say = SpreadBars(), Words()
        self._spread.add(self._bars)
        self._spread.add(self._bars_say)
        self.sections = (self._weeks, self._holidays, self._spread)

    def show_grid(self, grid: RotaGrid | None) -> None:
        """None: one week, of which there is nothing to be said here."""
        holidays = [header for header in grid.days if header.bank_holiday] if grid is not None else []
        for section, shown in zip(self.sections, (grid is not None, bool(holidays), grid is not None)):
            section.setVisible(shown)
        self._show_weeks(grid)
        self._holiday_lines.begin()
        for header in holidays:
            said = tr("{note}, {on_duty} on duty", note=header.note, on_duty=header.on_duty)
            self._holiday_lines.line(Figure, Figure).show_figure(short_date(header.day), said)
        self._holiday_lines.end()
        if grid is not None:
            self._bars.show_spread([row.weekends.count for group in grid.groups for row in group.people])
            words = tr(
                "People by how many weekends they work in {share_weeks} weeks.", share_weeks=grid.share_weeks
            )
            self._bars_say.say(words, "muted")

    def _show_weeks(self, grid: RotaGrid | None) -> None:
        days = grid.days if grid is not None else ()
        mondays = [header.day for at, header in enumerate(days) if header.day.weekday() == 0 or at == 0]
        self._week_lines.begin()
        for monday in mondays:
            part = grid.part_on(monday) if grid is not None else None
            value = part.version if part is not None else tr("not started")
            week = tr("Week {week}", week=monday.isocalendar().week)
            tone = "" if part is not None else "muted"
            self._week_lines.line(Figure, Figure).show_figure(week, value, tone)
        self._week_lines.end()

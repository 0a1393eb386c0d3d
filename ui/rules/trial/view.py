"""Two rotas side by side: measures at the left, cover of the days that differ and the people at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from planner.answers.move_rows import CoverBesides
from planner.answers.side_by_side import SideBySide
from planner.views.rota_grid import ShiftLegend
from planner.views.rota_verdict import CoverDay
from solver.language import tr
from ui import style
from ui.cover.pictures import CoverPicture
from ui.rules.trial.changes import ChangesTable
from ui.rules.trial.measures import MeasureTable, measure_rows
from ui.spoken_dates import day_of_week, short_date
from ui.widgets.dock import DockHeading
from ui.widgets.figures import hours, many, short_duration
from ui.widgets.label import Label

MOST_NAMED = 4
LEGEND = tr("line = required, fill = planned, red = short")
NOBODY_WORSE = tr("Nobody works more, and nobody gives up a rest day.")


class SideBySideView(QWidget):
    """``names`` are what the two rotas are called."""

    def __init__(self, names: tuple[str, str]) -> None:
        super().__init__()
        self._names = names
        self.measures = MeasureTable(names)
        self.cells = ChangesTable()
        self.worse = Label(size="table", wrap=True)
        self.left = QVBoxLayout()
        self._covers = QVBoxLayout()
        self._covers.setSpacing(0)
        self._covers.setContentsMargins(0, 0, 0, 0)
        self._heading = DockHeading(tr("What would change on the rota"), "")
        self._assemble()

    def _assemble(self) -> None:
        left = QWidget()
        self.left.setContentsMargins(0, 0, 0, 0)
        self.left.addWidget(self.measures, 1)
        left.setLayout(self.left)
        inside = QFrame()
        inside.setObjectName("canvas")
        inside.setLayout(self._covers)
        area = QScrollArea()
        area.setAccessibleName(tr("Cover where it differs"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.area = area
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.worse.setContentsMargins(12, 8, 12, 8)
        for widget, share in ((self._heading, 0), (self.cells, 1), (self.worse, 0)):
            column.addWidget(widget, share)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(area)
        right.addWidget(below)
        right.setSizes([style.px(360), style.px(340)])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([style.px(640), style.px(740)])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def clear(self) -> None:
        """Nothing has been compared yet."""
        self.measures.show_rows([])
        self.cells.show_people((), (), {})
        self.worse.setText("")
        self._heading.remark.setText("")
        self._empty_covers()

    def show_both(self, found: SideBySide, shifts: Mapping[str, ShiftLegend]) -> None:
        """Replace everything."""
        self.measures.show_rows(measure_rows(found.comparison))
        self.cells.show_people(found.people, found.days, shifts)
        tours = many(len(found.comparison.cells), "tour")
        self._heading.remark.setText(
            tr("{tours} shown; old struck out, new beside it", tours=tours)
            if found.comparison.cells
            else tr("nothing: every tour is the same")
        )
        self.worse.setText(worse_words(found))
        self._empty_covers()
        for number, cover in enumerate(found.covers):
            self._covers.addWidget(self._cover(cover, LEGEND if number == 0 else ""))
        if not found.covers:
            same = Label(tr("Cover is the same on every day."), tone="second", size="table")
            same.setContentsMargins(12, 12, 12, 12)
            self._covers.addWidget(same)
        self._covers.addStretch(1)

    def _empty_covers(self) -> None:
        while item := self._covers.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _cover(self, cover: CoverBesides, remark: str) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = DockHeading(f"{cover.name}, {short_date(cover.before.day)}", "")
        bar.remark.setText(remark)
        column.addWidget(bar)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(24)
        steps = [step for one in (cover.before, cover.after) for step in one.steps]
        first = min((step.start for step in steps), default=0)
        last = max((step.end for step in steps), default=1440)
        most = max((max(step.planned, step.required) for step in steps), default=1)
        for name, day in zip(self._names, (cover.before, cover.after)):
            half = QVBoxLayout()
            half.addWidget(Label(name, size="table", strong=True))
            half.addWidget(CoverPicture(f"{name}, {cover.name}", day, first, last, most))
            short, tone = _short(day)
            half.addWidget(Label(short, size="table", strong=True, tone=tone))
            row.addLayout(half, 1)
        column.addLayout(row)
        return part


def _short(day: CoverDay) -> tuple[str, str]:
    if day.short_minutes:
        return tr("{short_duration} short", short_duration=short_duration(day.short_minutes)), "danger"
    return tr("Requirement met all day"), "ok"


def worse_words(found: SideBySide) -> str:
    """For whom it is not better, with hours and rest days."""
    worse = found.worse_off
    if not worse:
        return NOBODY_WORSE
    said = [
        f"{one.name} {_more(one.more_minutes)}{_rest_days([day_of_week(day) for day in one.lost_rest_days])}"
        for one in worse[:MOST_NAMED]
    ]
    more = tr("; and {count} more", count=len(worse) - MOST_NAMED) if len(worse) > MOST_NAMED else ""
    return tr("Not better for everyone: {said}{more}.", said="; ".join(said), more=more)


def _more(minutes: int) -> str:
    if minutes > 0:
        return tr("works {hours} h more", hours=hours(minutes))
    return tr("works {hours} h less", hours=hours(-minutes)) if minutes < 0 else tr("works as long")


def _rest_days(days: list[str]) -> str:
    return tr(" and gives up {days}", days=", ".join(days)) if days else ""

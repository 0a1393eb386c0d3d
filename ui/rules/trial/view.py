"""Two rotas side by side: measures at the left, cover of the days that differ and the people at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from planner.answers.move_rows import CoverBesides
from planner.answers.side_by_side import SideBySide
from planner.views.rota_grid import ShiftLegend
from solver.language import tr
from ui import style
from ui.cover.pictures import CoverPicture
from ui.rules.trial.changes import ChangesTable
from ui.rules.trial.measures import MeasureTable, measure_rows
from ui.rules.trial.words import short_words, worse_words
from ui.spoken_dates import short_date
from ui.widgets.dock import DockHeading
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

CHANGES, WHOLE = "changes", "whole"
LEGEND = tr("line = required, fill = planned, red = short")


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
        self.extent = Segmented(
            tr("Rows shown"), ((CHANGES, tr("Changes only")), (WHOLE, tr("Whole rota"))), dense=True
        )
        self._heading.parts.addWidget(self.extent)
        self.extent.chosen.connect(self._show_people)
        self._found: SideBySide | None = None
        self._shifts: Mapping[str, ShiftLegend] = {}
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
        self._found = None
        self.extent.setEnabled(False)
        self.measures.show_rows([])
        self.cells.show_people((), (), {}, "")
        self.worse.setText("")
        self._heading.remark.setText("")
        self._empty_covers()

    def show_both(self, found: SideBySide, shifts: Mapping[str, ShiftLegend]) -> None:
        """Replace everything."""
        self._found, self._shifts = found, shifts
        self.extent.setEnabled(True)
        self.measures.show_rows(measure_rows(found.comparison))
        self._show_people()
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

    def _show_people(self) -> None:
        """Whose tours differ, or everybody in the order of the rota."""
        if self._found is not None:
            whole = self.extent.key == WHOLE
            people = self._found.everybody if whole else self._found.people
            heading = tr("People") if whole else tr("People changed")
            self.cells.show_people(people, self._found.days, self._shifts, heading)

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
            short, tone = short_words(day)
            half.addWidget(Label(short, size="table", strong=True, tone=tone))
            row.addLayout(half, 1)
        column.addLayout(row)
        return part

"""What a build has found so far: its figures, its course, what is still short, what it would change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.proposal import Difference
from planner.solve_job import BuildState
from planner.uncovered import UncoveredRow
from solver.language import tr
from ui import style
from ui.build.cost_bars import CostBars
from ui.build.cost_chart import CostChart
from ui.build.figures_row import FiguresRow
from ui.spoken_dates import day_of_week
from ui.widgets.dock import DockHeading
from ui.widgets.figures import duration, elapsed, many, short_duration
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.worded_rows import WordedRows

LEAST_BESIDE, LEAST_TABLE = 1000, 100  # pixels: of two halves, of a heading with two rows


class Board(QFrame):
    """Shown while a build runs and after it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.figures, self.chart, self.bars = FiguresRow(), CostChart(), CostBars()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Time used of the longest search"))
        self.improvements = PlainTable(
            tr("What changed as it improved"),
            (
                Column(tr("Time"), 8, right=True),
                Column(tr("Improvement")),
                Column(tr("Cost"), 12, right=True, strong=True),
            ),
        )
        self.uncovered = PlainTable(
            tr("Still not covered in the best plan"),
            (
                Column(tr("Role"), 13, strong=True),
                Column(tr("Day"), 6),
                Column(tr("Time"), 6),
                Column(tr("Short"), 12, strong=True, tone="danger"),
                Column(tr("Why"), wraps=True),
            ),
        )
        self.differences = PlainTable(
            tr("What would change in the draft"),
            (
                Column(tr("Person")),
                Column(tr("Day"), 8),
                Column(tr("Now"), 6),
                Column(tr("In the plan"), 12, strong=True),
            ),
        )
        self.advice = Label(tone="second", size="table", wrap=True)
        self._sides = QSplitter()
        self._sides.addWidget(self._left())
        self._sides.addWidget(self._right())
        self._sides.setStretchFactor(0, 1)
        self._sides.setStretchFactor(1, 1)
        self._sides.setSizes([800, 730])
        self._sides.setHandleWidth(1)
        self._sides.setChildrenCollapsible(False)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._sides)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.figures, self.progress):
            column.addWidget(part)
        column.addWidget(area, 1)
        self._listed: tuple[object, ...] = (None,)
        self._fit()
        style.look.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With large text or little room the halves stand one above the other, and scroll."""
        room = self.width() >= style.px(LEAST_BESIDE)
        self._sides.setOrientation(Qt.Orientation.Horizontal if room else Qt.Orientation.Vertical)
        for table in (self.improvements, self.uncovered, self.differences):
            table.setMinimumHeight(style.px(LEAST_TABLE))

    def show_state(self, state: BuildState, longest_seconds: float) -> None:
        """``longest_seconds``: what the search is limited to when it is started next."""
        self.figures.show_state(state, longest_seconds)
        self.chart.show_state(state)
        self.progress.setValue(_part_done(state))
        self._show_tables(state)

    def _show_tables(self, state: BuildState) -> None:
        """The lists stay while they are what they were: this comes many times a second."""
        self.advice.setText(advice(state))
        covered = state.best_minutes is not None and not state.uncovered
        self._gaps.remark.setText(tr("nothing: every target is met") if covered else "")
        listed, self._listed = (
            self._listed,
            (
                state.improvements,
                state.uncovered,
                state.cost_parts,
                state.proposal,
            ),
        )
        if all(new is old for new, old in zip(self._listed, listed)):
            return
        self.improvements.show_rows(
            [(elapsed(seconds), words, duration(cost)) for seconds, words, cost in state.improvements]
        )
        gaps = state.uncovered
        self.uncovered.show_rows(WordedRows(gaps, _of_gap))
        self._short.setText(many(len(gaps), "gap") if gaps else "")
        self.bars.show_parts(state.cost_parts)
        proposal = state.proposal
        rows = WordedRows(proposal.differences if proposal else (), _of_difference)
        self.differences.show_rows(rows)
        self._changes.remark.setText("" if rows else tr("nothing: the draft is this plan already"))
        for part in (self._changes, self.differences):
            part.setVisible(proposal is not None)

    def _left(self) -> QWidget:
        return _column(
            (
                _heading(
                    tr("Cost over time"), tr("lower is better; between the lines is what is still unknown")
                ),
                0,
            ),
            (self.chart, 3),
            (_heading(tr("What changed as it improved")), 0),
            (self.improvements, 2),
        )

    def _right(self) -> QWidget:
        self._short = Label(tone="danger", size="table", strong=True)
        self._gaps = _heading(tr("Still not covered in the best plan"), after=self._short)
        self._changes = _heading(tr("What would change in the draft"))
        advice = QFrame()
        row = QHBoxLayout(advice)
        row.setContentsMargins(12, 4, 12, 12)
        row.addWidget(self.advice)
        return _column(
            (self._gaps, 0),
            (self.uncovered, 3),
            (_heading(tr("What the cost is made of")), 0),
            (self.bars, 0),
            (advice, 0),
            (self._changes, 0),
            (self.differences, 2),
        )


def advice(state: BuildState) -> str:
    """When one may stop, in a sentence; nothing before there is something to say."""
    if state.best_minutes is None:
        return tr("A build finds the plan with the least missing cover within every must.")
    if state.broken_musts:
        return tr(
            "{musts} cannot all be met by the best plan so far; it is the nearest one found, "
            "and what it breaks is listed when it is accepted.",
            musts=many(state.broken_musts, "must"),
        )
    if state.bound_minutes is None:
        return tr("Nothing is proven yet about how much better a plan could be.")
    left = state.best_minutes - state.bound_minutes
    if left <= 0:
        return tr("This is the best plan there is: proven.")
    return tr(
        "You can stop now: at most {short_duration} better is possible.", short_duration=short_duration(left)
    )


def _of_gap(row: UncoveredRow) -> tuple[str, ...]:
    return row.role, day_of_week(row.day), row.hours, row.short, row.why


def _of_difference(one: Difference) -> tuple[str, ...]:
    return one.name, day_of_week(one.day), one.before, one.after


def _part_done(state: BuildState) -> int:
    if not state.limit_seconds:
        return 0
    return min(1000, round(1000 * state.seconds / state.limit_seconds)) if state.running else 1000


def _heading(text: str, remark: str = "", after: QWidget | None = None) -> DockHeading:
    bar = DockHeading(text, "")
    bar.remark.setText(remark)
    if after is not None:
        bar.parts.addWidget(after)
    return bar


def _column(*parts: tuple[QWidget, int]) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget, stretch in parts:
        column.addWidget(widget, stretch)
    side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return side

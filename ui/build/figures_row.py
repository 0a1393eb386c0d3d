"""The five figures over a build: best, proven bound, gap, broken musts, time."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from planner.solve_job import BuildState
from solver.language import tr
from ui.widgets.figures import duration, elapsed
from ui.widgets.label import ElidedLabel, Label

UNKNOWN = "–"


class FigureTile(QFrame):
    """A heading, a large figure, and a line about it."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setObjectName("tile")
        self._heading = heading
        self.figure = Label(UNKNOWN, size="headline")
        self.remark = ElidedLabel(tone="second", size="table")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        for part in (ElidedLabel(heading, tone="second", size="table"), self.figure, self.remark):
            column.addWidget(part)

    def show_figure(self, figure: str, remark: str, tone: str = "") -> None:
        self.figure.setText(figure)
        self.figure.set_tone(tone)
        self.remark.setText(remark)
        self.setAccessibleName(f"{self._heading}: {figure}, {remark}")


class FiguresRow(QFrame):
    """Says nothing that is not known: a dash stands until there is a figure."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tiles")
        self.best = FigureTile(tr("Best plan found"))
        self.bound = FigureTile(tr("Proven: no plan is below"))
        self.gap = FigureTile(tr("Gap"))
        self.broken = FigureTile(tr("Broken musts"))
        self.time = FigureTile(tr("Time"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for tile in (self.best, self.bound, self.gap, self.broken, self.time):
            row.addWidget(tile, 1)

    def show_state(self, state: BuildState, longest: float = 0.0) -> None:
        """``longest`` are the seconds the next build may take, told before it has begun."""
        best, bound = state.best_minutes, state.bound_minutes
        proven = best is not None and best == bound
        self.best.show_figure(UNKNOWN if best is None else duration(best), tr("cost, as missing cover"))
        self.bound.show_figure(
            UNKNOWN if bound is None else duration(bound),
            tr("the best plan there is") if proven else tr("rises as the search goes on"),
        )
        self._show_gap(state)
        self._show_broken(state)
        limit = elapsed(state.limit_seconds or longest)
        ended = best is not None and not state.running
        remark = (
            tr("of at most {limit}", limit=limit)
            if ended
            else tr("stops at {limit} or when proven", limit=limit)
        )
        self.time.show_figure(elapsed(state.seconds), remark)

    def _show_gap(self, state: BuildState) -> None:
        if state.gap is None or state.best_minutes is None or state.bound_minutes is None:
            self.gap.show_figure(UNKNOWN, tr("known once musts are met and a bound is proven"))
            return
        left = state.best_minutes - state.bound_minutes
        remark = (
            tr("{left} at most left to gain", left=duration(left)) if left else tr("nothing left to gain")
        )
        self.gap.show_figure(f"{state.gap:.1%}", remark)

    def _show_broken(self, state: BuildState) -> None:
        if state.best_minutes is None:
            self.broken.show_figure(UNKNOWN, tr("no plan yet"))
        elif state.broken_musts:
            self.broken.show_figure(str(state.broken_musts), tr("in the best plan so far"), "danger")
        else:
            self.broken.show_figure("0", tr("in the best plan"), "ok")

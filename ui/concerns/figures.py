"""The strip below the list: what came in during four weeks and what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from planner.views.concern_board import ConcernFigures
from solver.language import tr
from ui.build.figures_row import FigureTile

LEAST_WIDTH = 200  # pixels


class ConcernFiguresRow(QFrame):
    """Five figures; nothing is said about callers when nobody asked to be told."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tiles")
        self.setMinimumWidth(LEAST_WIDTH)  # large text in a small window is cut before the window grows
        self.logged, self.patrols = FigureTile(tr("Logged")), FigureTile(tr("On a hotspot"))
        self.visits, self.passed = FigureTile(tr("Became a visit")), FigureTile(tr("Closed otherwise"))
        self.told = FigureTile(tr("Told within 5 days"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for tile in (self.logged, self.patrols, self.visits, self.passed, self.told):
            row.addWidget(tile, 1)

    def show_figures(self, found: ConcernFigures) -> None:
        each = tr("{logged:.1f} a week", logged=found.logged / found.weeks)
        self.logged.show_figure(str(found.logged), each)
        self.patrols.show_figure(str(found.patrols), tr("patrols asked for"))
        self.visits.show_figure(str(found.visits), tr("by case reference"))
        self.passed.show_figure(str(found.passed_on), tr("passed on or done"))
        if found.asked:
            share = found.told * 100 // found.asked
            self.told.show_figure(
                tr("{told} of {asked}", told=found.told, asked=found.asked),
                tr("{share}% of those who asked", share=share),
            )
        else:
            self.told.show_figure("–", tr("nobody asked to be told"))

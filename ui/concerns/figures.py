"""The strip below the list: what came in during four weeks and what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from planner.views.concern_board import ConcernFigures
from ui.build.figures_row import FigureTile

LEAST_WIDTH = 200  # pixels


class ConcernFiguresRow(QFrame):
    """Five figures; nothing is said about callers when nobody asked to be told."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tiles")
        self.setMinimumWidth(LEAST_WIDTH)  # large text in a small window is cut before the window grows
        self.logged, self.patrols = FigureTile("Logged"), FigureTile("On a hotspot")
        self.visits, self.passed = FigureTile("Became a visit"), FigureTile("Closed otherwise")
        self.told = FigureTile("Told within 5 days")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for tile in (self.logged, self.patrols, self.visits, self.passed, self.told):
            row.addWidget(tile, 1)

    def show_figures(self, found: ConcernFigures) -> None:
        each = f"{found.logged / found.weeks:.1f} a week"
        self.logged.show_figure(str(found.logged), each)
        self.patrols.show_figure(str(found.patrols), "patrols asked for")
        self.visits.show_figure(str(found.visits), "by case reference")
        self.passed.show_figure(str(found.passed_on), "passed on or done")
        if found.asked:
            share = found.told * 100 // found.asked
            self.told.show_figure(f"{found.told} of {found.asked}", f"{share}% of those who asked")
        else:
            self.told.show_figure("–", "nobody asked to be told")

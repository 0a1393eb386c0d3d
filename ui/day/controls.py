"""The Day screen's toolbar: the day, its rows, its sums; undo, version, check, build, issue."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.views.day_plan import DayPlan
from solver.language import tr
from ui.actions import Actions
from ui.day.chart_rows import HOTSPOTS, OFFICERS
from ui.plain_text import plain
from ui.town_map.circles import dosage_tone
from ui.widgets.label import Label
from ui.widgets.period_bar import PeriodBar
from ui.widgets.segmented import CommandSegments
from ui.widgets.toolbar import LAST, Toolbar

DRAFT, ISSUED = "draft", "issued"


class DayControls(QObject):
    """Fills a toolbar; ``view`` is which rows the chart has."""

    def __init__(self, toolbar: Toolbar, actions: Actions) -> None:
        super().__init__(toolbar)
        self.period = PeriodBar(actions)
        self.view = CommandSegments(
            tr("Rows"),
            actions,
            (
                (OFFICERS, tr("By officer"), "day.by_officer"),
                (HOTSPOTS, tr("By hotspot"), "day.by_hotspot"),
            ),
        )
        self.dosage, self.visits = Sum(tr("Dosage")), Sum(tr("Visits"))
        self.travel = Sum(tr("Travel"), tr("of time"))
        self.version = Label(size="table", strong=True)
        toolbar.add(self.period)
        toolbar.add_line()
        toolbar.add(self.view, gives_way=LAST)
        toolbar.add_line()
        for shown, order in ((self.dosage, 3), (self.visits, 2), (self.travel, 1)):
            toolbar.add(shown, gives_way=order)
        toolbar.add_stretch()
        toolbar.add_undo()
        toolbar.add(self.version, gives_way=2)
        toolbar.add_action("plan.check", word=tr("Check"), gives_way=1)
        toolbar.add_action("plan.build", word=tr("Build day…"), gives_way=4)
        self.issue = toolbar.add_primary("day.issue", word=tr("Issue to briefing…"), show_key=False)
        self.revise = toolbar.add_primary("day.revise", word=tr("Revise"), show_key=False)
        self.revise.hide()

    def show_plan(self, plan: DayPlan | None, title: str, short: str) -> None:
        """The day's name, and its sums once it is planned."""
        self.period.show_title(title, short)
        planned = plan is not None and plan.deployment_id is not None
        issued = plan is not None and plan.state == ISSUED
        self.issue.setVisible(not issued)
        self.revise.setVisible(issued)
        self.version.setText(version_words(plan))
        if plan is not None and planned:
            self._show_sums(plan)
        for shown in (self.dosage, self.visits, self.travel):
            shown.set_known(planned)

    def _show_sums(self, plan: DayPlan) -> None:
        minutes, target = plan.planned_minutes, plan.target_minutes
        percent = 100 if not target else minutes * 100 // target
        self.dosage.show_figures(
            tr("{minutes} of {target} min", minutes=minutes, target=target),
            f"{percent}%",
            dosage_tone(percent),
        )
        self.visits.show_figures(
            tr(
                "{visits_placed} of {visits_wanted}",
                visits_placed=plan.visits_placed,
                visits_wanted=plan.visits_wanted,
            )
        )
        self.travel.show_figures(f"{plan.travel_share:.0%}")
        self.travel.setToolTip(
            plain(
                tr(
                    "Travel times: {travel_source}, by each person's way of getting about.",
                    travel_source=plan.travel_source,
                )
            )
        )


def version_words(plan: DayPlan | None) -> str:
    """ "Draft 2", "Issue 1"; nothing before a first build."""
    if plan is None or plan.deployment_id is None:
        return ""
    return f"{tr('Issue') if plan.state == ISSUED else tr('Draft')} {plan.issue}"


class Sum(QWidget):
    """ "Dosage 623 of 662 min 94%": a word, a figure, and a share in its tone."""

    def __init__(self, word: str, after: str = "") -> None:
        super().__init__()
        self._word, self._after = word, after
        self.figure = Label(size="table", strong=True)
        self.share = Label(size="table", strong=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 6, 0)
        row.setSpacing(4)
        self._parts = [Label(word, size="table"), self.figure, self.share, Label(after, size="table")]
        for part in self._parts:
            row.addWidget(part)

    def show_figures(self, figure: str = "", share: str = "", tone: str = "") -> None:
        """Put in the figures."""
        self.figure.setText(figure)
        self.share.setText(share)
        self.share.set_tone(tone)
        said = f"{self._word} {figure} {share} {self._after}"
        self.setAccessibleName(" ".join(said.split()))

    def set_known(self, known: bool) -> None:
        """Before a first build nothing is known, and nothing is said."""
        for part in self._parts:
            part.setVisible(known and (part is not self.share or bool(part.text())))

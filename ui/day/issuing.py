"""Giving the day out at the briefing: what is issued is shown first, and refused while a must is broken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.views.day_breaches import DayBreach
from planner.views.day_plan import DayPlan
from solver.language import tr
from ui import style
from ui.day.controls import ISSUED
from ui.day.hours import rows_of
from ui.spoken_dates import date_words
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import many
from ui.widgets.label import Label

MOST_LISTED = 8


def why_not_issue(plan: DayPlan | None, breaches: Sequence[DayBreach]) -> str:
    """The reason why the day cannot be issued now, or nothing."""
    if plan is None:
        return tr("No rota holds this day.")
    if plan.deployment_id is None:
        return tr("The day is not planned yet. Build it first.")
    if plan.state == ISSUED:
        return tr("Issue {issue} is out. Revise it to change it.", issue=plan.issue)
    if breaches:
        return tr(
            "{must_iss} broken. F8 goes to the first.", must_iss=many(len(breaches), "must is", "musts are")
        )
    return ""


class IssueDialog(QDialog):
    """Says in figures what goes out, and what is left undone."""

    def __init__(self, plan: DayPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Issue to briefing"))
        self.setMinimumWidth(style.px(480))
        kinds = QDialogButtonBox.StandardButton
        buttons = DialogButtons(kinds.Cancel)
        issue = buttons.addButton(tr("Issue"), QDialogButtonBox.ButtonRole.AcceptRole)
        issue.setShortcut("Ctrl+Return")
        issue.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(Label(date_words(plan.day), size="title"))
        for text in issue_words(plan):
            column.addWidget(Label(text, tone="second", wrap=True))
        for text in left_words(plan):
            column.addWidget(Label(text, size="table", wrap=True))
        column.addSpacing(8)
        column.addWidget(buttons)


def issue_words(plan: DayPlan) -> list[str]:
    """What is given out."""
    sheets = sum(bool(row.stops) for row in rows_of(plan))
    return [
        tr(
            "{run_sheets} go to the briefing: dosage {planned_minutes} of {target_minutes} "
            "min, visits {visits_placed} of {visits_wanted}.",
            run_sheets=many(sheets, "run sheet"),
            planned_minutes=plan.planned_minutes,
            target_minutes=plan.target_minutes,
            visits_placed=plan.visits_placed,
            visits_wanted=plan.visits_wanted,
        ),
        tr("Later changes need a revision, so that everybody knows which sheet is the latest."),
    ]


def left_words(plan: DayPlan) -> list[str]:
    """What is on nobody's sheet, the first few by name."""
    items = plan.unassigned
    if not items:
        return [tr("Everything is assigned.")]
    lines = [tr("Not assigned: {items}", items=len(items))]
    lines += [f"{item.label} {item.title}" for item in items[:MOST_LISTED]]
    more = len(items) - MOST_LISTED
    return [*lines, tr("and {more} more", more=more)] if more > 0 else lines

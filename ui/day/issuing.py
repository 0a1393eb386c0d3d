"""Giving the day out at the briefing: what is issued is shown first, and refused while a must is broken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.views.day_breaches import DayBreach
from planner.views.day_plan import DayPlan
from ui import style
from ui.day.controls import ISSUED
from ui.day.hours import rows_of
from ui.spoken_dates import date_words
from ui.widgets.figures import many
from ui.widgets.label import Label

MOST_LISTED = 8


def why_not_issue(plan: DayPlan | None, breaches: Sequence[DayBreach]) -> str:
    """The reason why the day cannot be issued now, or nothing."""
    if plan is None:
        return "No rota holds this day."
    if plan.deployment_id is None:
        return "The day is not planned yet. Build it first."
    if plan.state == ISSUED:
        return f"Issue {plan.issue} is out. Revise it to change it."
    if breaches:
        return f"{many(len(breaches), 'must is', 'musts are')} broken. F8 goes to the first."
    return ""


class IssueDialog(QDialog):
    """Says in figures what goes out, and what is left undone."""

    def __init__(self, plan: DayPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Issue to briefing")
        self.setMinimumWidth(style.px(480))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel)
        issue = buttons.addButton("Issue", QDialogButtonBox.ButtonRole.AcceptRole)
        issue.setProperty("look", "primary")
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
        f"{many(sheets, 'run sheet')} go to the briefing: dosage {plan.planned_minutes} of "
        f"{plan.target_minutes} min, visits {plan.visits_placed} of {plan.visits_wanted}.",
        "Later changes need a revision, so that everybody knows which sheet is the latest.",
    ]


def left_words(plan: DayPlan) -> list[str]:
    """What is on nobody's sheet, the first few by name."""
    items = plan.unassigned
    if not items:
        return ["Everything is assigned."]
    lines = [f"Not assigned: {len(items)}"]
    lines += [f"{item.label} {item.title}" for item in items[:MOST_LISTED]]
    more = len(items) - MOST_LISTED
    return [*lines, f"and {more} more"] if more > 0 else lines

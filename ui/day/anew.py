"""The rest of a day planned anew: from when, and what would change for whom before it is accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QTimeEdit, QVBoxLayout, QWidget

from planner.today import date_today
from planner.views.day_breaches import DayChange
from planner.views.day_plan import DayPlan
from solver.language import tr
from ui import style
from ui.day.hours import rows_of
from ui.spoken_dates import short_date
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import clock, many
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

NOON, A_DAY = 12 * 60, 24 * 60
KEPT = tr(
    "Stops that have begun by then, or that somebody is on the way to, stay as they are. The rest changes "
    "only where it pays for the price of the rule “Few changes to a day under way”."
)
COLUMNS = (Column(tr("Change"), wraps=True), Column(tr("To tell"), 30, wraps=True))


class MomentDialog(QDialog):
    """Asks from which minute of the day. ``minute`` is a wall minute, past midnight for a late tour."""

    def __init__(self, plan: DayPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Plan the rest anew"))
        self.setMinimumWidth(style.px(440))
        self._first = min((row.tour_start for row in rows_of(plan)), default=0)
        at = minute_now() if plan.day == date_today() else NOON
        self.time = QTimeEdit(QTime(at // 60, at % 60))
        self.time.setDisplayFormat("HH:mm")
        self.time.setAccessibleName(tr("Plan anew from"))
        kinds = QDialogButtonBox.StandardButton
        buttons = DialogButtons(kinds.Cancel)
        plan_it = buttons.addButton(tr("Plan anew"), QDialogButtonBox.ButtonRole.AcceptRole)
        plan_it.setShortcut("Ctrl+Return")
        plan_it.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(Label(tr("From"), tone="second", size="table"), self.time)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(Label(tr("Plan the rest of {day} anew", day=short_date(plan.day)), size="title"))
        column.addLayout(form)
        column.addWidget(Label(KEPT, tone="muted", size="table", wrap=True))
        column.addWidget(buttons)

    @property
    def minute(self) -> int:
        """A time before the first tour begins is one of the night after."""
        typed = self.time.time()
        minute = typed.hour() * 60 + typed.minute()
        return minute + A_DAY if minute < self._first else minute


class ChangesDialog(QDialog):
    """What would change, change by change, with the people to tell."""

    def __init__(
        self,
        day: date,
        minute: int,
        changes: Sequence[DayChange],
        names: Mapping[int, str],
        broken: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What changes"))
        self.resize(style.px(900), style.px(560))
        self.table = PlainTable(tr("What changes"), COLUMNS)
        self.table.show_rows(
            [
                (one.text, ", ".join(names[person] for person in one.person_ids if person in names))
                for one in changes
            ]
        )
        told = {person for one in changes for person in one.person_ids}
        said = tr(
            "{changes} for {persons}. ",
            changes=many(len(changes), "change"),
            persons=many(len(told), "person", "people"),
        )
        said += (
            tr("{must_iss} broken. ", must_iss=many(broken, "must is", "musts are"))
            if broken
            else tr("No must is broken. ")
        )
        kinds = QDialogButtonBox.ButtonRole
        buttons = DialogButtons()
        self.take = buttons.addButton(tr("Accept into a draft"), kinds.AcceptRole)
        self.take.setShortcut("Ctrl+Return")
        self.take.setDefault(True)
        buttons.addButton(tr("Discard"), kinds.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(
            Label(tr("{day} from {minute}", day=short_date(day), minute=clock(minute)), size="title")
        )
        column.addWidget(Label(said, tone="warn" if broken else "second", size="table", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)


def minute_now() -> int:
    """The time of day."""
    now = datetime.now()  # the clock on the wall here, which is what the run sheets mean
    return now.hour * 60 + now.minute

"""The active hours of a hotspot, weekday by weekday."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.views.hotspot_board import Hours
from solver.language import tr
from ui import style
from ui.hotspots.words import spans_on
from ui.spoken_dates import DAYS
from ui.widgets.button import Button
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label
from ui.widgets.typed_spans import NotHours, spans_from_text, text_of_spans

HELP = tr(
    "Write 15–22, or 10–12, 15:30–20:30 for two spans; 18–02 ends after midnight. An empty day is not "
    "patrolled. Crime files have no hours: take these from the team's own incident times."
)
LONGEST = 60


class HoursDialog(QDialog):
    """``hours`` is what stands there, once it can be read."""

    def __init__(self, title: str, hours: Hours, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Active hours"))
        self.hours = hours
        self.fields = [QLineEdit(text_of_spans(spans_on(hours, weekday))) for weekday in range(7)]
        self.copy = Button(tr("Monday's hours every day"), look="small")
        self.said = Label(tone="danger", size="table", wrap=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = DialogButtons(kinds.Save | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._assemble(title)
        for field in self.fields:
            field.textChanged.connect(self._check)
        self.copy.clicked.connect(self._copy)
        self._check()

    def _assemble(self, title: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for name, field in zip(DAYS, self.fields):
            field.setAccessibleName(tr("Active hours on {name}", name=name))
            field.setMaxLength(LONGEST)
            form.addRow(Label(name, tone="second", size="table"), field)
        aside = QHBoxLayout()
        aside.addStretch(1)
        aside.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(title, size="title"))
        column.addLayout(form)
        column.addLayout(aside)
        column.addWidget(Label(HELP, tone="muted", size="hint", wrap=True))
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(style.px(460))

    def _copy(self) -> None:
        for field in self.fields[1:]:
            field.setText(self.fields[0].text())

    def _check(self) -> None:
        """Say what cannot be read before anything is sent."""
        said, hours = "", []
        for weekday, field in enumerate(self.fields):
            try:
                hours += [(weekday, start, end) for start, end in spans_from_text(field.text())]
            except NotHours as wrong:
                said = said or f"{DAYS[weekday]}: {wrong}"
        if not said and not hours:
            said = tr("Without any hours it would never be patrolled. Enter a last day to end a hotspot.")
        self.said.setText(said)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not said)
        if not said:
            self.hours = tuple(hours)

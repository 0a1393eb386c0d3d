"""A must that is broken by hand: which of them, for which reason of the list, and in whose name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.views.rota_verdict import BreachRow
from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label

LONGEST_NAME = 80
ABOUT = tr(
    "It speaks of this breach as it is: when the cell or a figure changes, the must is broken without a "
    "reason again. It is listed before publishing, in the workbook and in the audit, with reason and name."
)
NO_REASON = tr("There is no reason in the list yet. Settings has the list.")


class OverrideDialog(QDialog):
    """``breach``, ``reason`` and ``name`` are what was chosen."""

    def __init__(
        self, breaches: Sequence[BreachRow], reasons: Sequence[str], user: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Override a must"))
        self._breaches = tuple(breaches)
        self.which, self.why = QComboBox(), QComboBox()
        self.which.setAccessibleName(tr("The broken must"))
        for number, breach in enumerate(self._breaches):
            self.which.addItem(f"{breach.rule_title}: {breach.text}", number)
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(48)
        self._whole = Label(tone="second", size="table", wrap=True)  # the box cuts a long one
        self.which.currentIndexChanged.connect(self._show_whole)
        self._show_whole()
        self.why.setAccessibleName(tr("Reason"))
        for reason in reasons:
            self.why.addItem(reason, reason)
        self.why.setCurrentIndex(-1)  # a reason is chosen, not left as it came
        self.who = QLineEdit(user)
        self.who.setAccessibleName(tr("Name of whoever decides"))
        self.who.setMaxLength(LONGEST_NAME)
        self.said = Label(tone="second", size="table", wrap=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = DialogButtons(kinds.Cancel)
        self.agree = self.buttons.addButton(tr("Override"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setShortcut("Ctrl+Return")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._assemble()
        self.why.currentIndexChanged.connect(self._check)
        self.who.textChanged.connect(self._check)
        self._check()
        self.why.setFocus()

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for caption, field in (
            (tr("Must"), self.which),
            ("", self._whole),
            (tr("Reason"), self.why),
            (tr("Decided by"), self.who),
        ):
            form.addRow(Label(caption, tone="second", size="table"), field)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(tr("Override a must"), size="title"))
        column.addLayout(form)
        column.addWidget(Label(ABOUT, tone="muted", size="table", wrap=True))
        column.addWidget(self.said)
        column.addWidget(self.buttons)
        self.setMinimumWidth(style.px(560))

    @property
    def breach(self) -> BreachRow:
        return self._breaches[self.which.currentIndex()]

    def _show_whole(self) -> None:
        self._whole.setText(f"{self.breach.text}.")

    @property
    def reason(self) -> str:
        return str(self.why.currentData() or "")

    @property
    def name(self) -> str:
        return self.who.text().strip()

    def _check(self) -> None:
        """Say what is missing before anything is sent."""
        said = ""
        if not self.why.count():
            said = NO_REASON
        elif not self.reason:
            said = tr("Choose the reason.")
        elif not self.name:
            said = tr("Write the name of whoever decides.")
        self.said.setText(said)
        self.agree.setEnabled(not said)

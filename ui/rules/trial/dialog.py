"""A trial: the draft built under a changed rule beside the draft as it stands, before anything changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from planner.answers.side_by_side import SideBySide
from planner.beside.job import BesideJob
from planner.beside.rota_asks import TrialState, TryRules
from planner.planner import Planner
from planner.proposal import Proposal
from planner.today import date_today
from planner.views.rota_grid import ShiftLegend
from planner.views.rule_list import RuleRow
from solver.language import tr
from solver.result import Limit
from ui import style
from ui.following import Following
from ui.rules.trial.paper import Sheet
from ui.rules.trial.printing import print_comparison
from ui.rules.trial.rule_form import RuleChange, RuleForm
from ui.rules.trial.view import SideBySideView
from ui.rules.typed_value import NotUnderstood
from ui.widgets.button import Button
from ui.widgets.figures import duration, many
from ui.widgets.label import Label

LONGEST_SECONDS = 60.0
STEPS = 1000
ACCEPT, SECOND = "accept", "second"


@dataclass(frozen=True, slots=True)
class TrialOf:
    """The draft a trial is about, and what its window needs to know. ``rule_id`` is chosen at first."""

    rota_id: int
    version: str
    title: str
    rules: Sequence[RuleRow]
    shifts: Mapping[str, ShiftLegend]
    rule_id: str = ""


class TrialDialog(QDialog):
    """``proposal`` is what was built once it is there, ``change`` what it was built under, and ``decision``
    what to do with it: "accept" puts it into the draft, "second" keeps it beside the draft."""

    def __init__(self, planner: Planner, of: TrialOf, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trial"))
        self.resize(parent.window().size().boundedTo(QSize(style.px(1460), style.px(880))))
        self._planner, self._of = planner, of
        self.proposal: Proposal | None = None
        self.found: SideBySide | None = None
        self.change = RuleChange(None, {}, None)
        self.decision = ""
        self.following = Following(self)
        self._state = TrialState()
        self.form = RuleForm(of.rules, of.rule_id)
        self.view = SideBySideView((of.version, tr("Trial")))
        self.status = Label(tone="second", size="table", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setRange(0, STEPS)
        self.progress.setAccessibleName(tr("Time used of the longest trial"))
        self.build_button = Button(tr("Build trial"), key="F5")
        self.stop = Button(tr("Stop and use best"))
        self.keep_rule = QCheckBox(tr("Keep the rule change as well"))
        self.print_button = Button(tr("Print comparison…"), key="Ctrl+P")
        self.second_button = Button(tr("Keep as a second draft"))
        self.accept_button = Button(tr("Accept into the draft"), look="primary", key="Ctrl+Enter")
        self._assemble()
        self._connect()
        self._ready()

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(10)
        head.addWidget(Label(self._title, size="title"))
        head.addWidget(Label(self._of.title, tone="second", size="table"))
        head.addStretch(1)
        for button in (self.stop, self.build_button, self.print_button):
            head.addWidget(button)
        self.view.left.insertWidget(0, self.form)
        foot = QFrame()
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 10)
        discard = Button(tr("Discard trial"), key="Esc")
        discard.clicked.connect(self.reject)
        row.addWidget(self.keep_rule)
        row.addWidget(self.status, 1)
        for button in (discard, self.second_button, self.accept_button):
            row.addWidget(button)
        for button in (
            discard,
            self.stop,
            self.build_button,
            self.print_button,
            self.second_button,
            self.accept_button,
        ):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(self.view, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.form.changed.connect(self._ready)
        self.build_button.clicked.connect(self.build)
        self.stop.clicked.connect(self.following.stop)
        self.second_button.clicked.connect(partial(self._decide, SECOND))
        self.accept_button.clicked.connect(partial(self._decide, ACCEPT))
        self.print_button.clicked.connect(self._print)
        accept, build, paper = self.accept_button, self.build_button, self.print_button
        for keys, button in (
            ("Ctrl+Return", accept),
            ("Ctrl+Enter", accept),
            ("F5", build),
            ("Ctrl+P", paper),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self.following.moved.connect(self._tell_progress)
        self.following.ended.connect(self._take)
        self.finished.connect(self._forget)  # the engine's process goes with the window, however that closed

    @property
    def _title(self) -> str:
        return tr("Trial against {version}", version=self._of.version.lower())

    @property
    def looking(self) -> bool:
        """Whether something is still read, built or compared."""
        return self.following.running

    def _ready(self) -> None:
        """Another rule or value: what was built is of no use any more."""
        self.proposal = self.found = None
        self.view.clear()
        self._forget()
        self.keep_rule.hide()
        for button in (self.print_button, self.second_button, self.accept_button):
            button.setEnabled(False)
        try:
            self.change = self.form.change()
        except NotUnderstood as problem:
            self.status.setText(str(problem))
            self.build_button.setEnabled(False)
            return
        self.build_button.setEnabled(True)
        kept = tr("{version} stays as it is until you accept.", version=self._of.version)
        self.status.setText(tr("F5 builds the trial. {kept}", kept=kept))

    def build(self) -> None:
        """Build the draft under the changed rule, beside the window."""
        if self.looking:
            return
        change = self.change
        rule_id = change.rule.rule_id if change.rule is not None and change.changes else ""
        limit = Limit(seconds=LONGEST_SECONDS)
        ask = TryRules(self._of.rota_id, limit, date_today(), rule_id, change.values, change.strength)
        self.build_button.setEnabled(False)
        self.following.follow(BesideJob.start(self._planner, ask))
        self.stop.show()
        self.progress.show()

    def _tell_progress(self) -> None:
        state: TrialState = self.following.state
        best = (
            ""
            if state.best_minutes is None
            else tr(", best {best_minutes}", best_minutes=duration(state.best_minutes))
        )
        self.progress.setValue(min(STEPS, round(STEPS * state.seconds / LONGEST_SECONDS)))
        self.status.setText(
            tr(
                "Building the trial, {seconds} s{best}. {version} stays as it is.",
                seconds=int(state.seconds),
                best=best,
                version=self._of.version,
            )
        )

    def _take(self) -> None:
        state = self._state = self.following.state
        self._forget()
        self.build_button.setEnabled(True)
        if state.found is None:
            self.status.setText(state.message)
            return
        self.proposal = state.proposal
        self._show(state.found)

    def _show(self, found: SideBySide) -> None:
        self.found = found
        self.view.show_both(found, self._of.shifts)
        assert self.proposal is not None  # it was compared
        status = self.proposal.certificate.status.value
        broken = (
            tr(" {musts} broken.", musts=many(self._state.broken_musts, "must"))
            if self._state.broken_musts
            else ""
        )
        self.status.setText(
            tr(
                "Built in {seconds:.0f} s, {status}.{broken} {version} is kept until you accept.",
                seconds=self._state.seconds,
                status=status,
                broken=broken,
                version=self._of.version,
            )
        )
        self.keep_rule.setVisible(self.change.changes)
        self.keep_rule.setChecked(self.change.changes)
        for button in (self.second_button, self.accept_button):
            button.setEnabled(bool(found.comparison.cells))
        self.print_button.setEnabled(True)
        self.view.measures.setFocus()

    def _print(self) -> None:
        if self.found is None:
            return
        changed = self.form.sentence.accessibleName() if self.change.changes else ""
        names = (self._of.version, tr("Trial"))
        sheet = Sheet(self.found, names, self._title, self._of.title, changed)
        self.status.setText(print_comparison(self._planner, sheet, self) or self.status.text())

    def _decide(self, what: str) -> None:
        self.decision = what
        self.accept()

    def _forget(self) -> None:
        self.following.forget()
        self.stop.hide()
        self.progress.hide()

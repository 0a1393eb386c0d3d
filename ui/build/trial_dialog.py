"""A trial: the draft built under the rules as they are now, beside the draft as it stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from planner.answers.comparison import Comparison, MeasureRow
from planner.answers.trial import Trial
from planner.planner import Planner
from planner.proposal import Proposal
from planner.solve_job import BuildState
from solver.result import Limit
from ui import style
from ui.spoken_dates import day_of_week
from ui.widgets.button import Button
from ui.widgets.figures import duration, many, price
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

POLL_MS = 100
LONGEST_SECONDS = 60.0
MEASURES = (
    Column("Measure"),
    Column("Draft", 10, right=True),
    Column("Trial", 10, right=True, strong=True),
    Column("Difference", 12, right=True, strong=True),
    Column("", 9),
)
CELLS = (Column("Person"), Column("Day", 8), Column("Draft", 7), Column("Trial", 7, strong=True))


class TrialDialog(QDialog):
    """``proposal`` is what was built once it is there; ``accepted`` tells to put it into the draft."""

    def __init__(self, planner: Planner, rota_id: int, version: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Trial")
        self.resize(style.px(1100), style.px(640))
        self.proposal: Proposal | None = None
        self.comparison: Comparison | None = None
        self._version = version.lower()
        self._trial = planner.read(Trial.read, rota_id, "", {}, None, date.today())
        self._job = self._trial.job(Limit(seconds=LONGEST_SECONDS))
        self.measures = PlainTable("Measures of the draft and of the trial", MEASURES)
        self.cells = PlainTable("What would change on the rota", CELLS)
        self.status = Label(tone="second", size="table", wrap=True)
        self.stop = Button("Stop and use best")
        self.accept_button = Button("Accept into the draft", look="primary", key="Ctrl+Enter")
        self.accept_button.setEnabled(False)
        self._assemble(version)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()
        self.finished.connect(self._end)

    def _assemble(self, version: str) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.measures)
        split.addWidget(self.cells)
        split.setSizes([style.px(640), style.px(440)])
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        discard = Button("Discard trial", key="Esc")
        discard.clicked.connect(self.reject)
        self.stop.clicked.connect(self._job.stop)
        self.accept_button.clicked.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept_button.click)
        for button in (discard, self.stop, self.accept_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(Label(f"Trial against {version.lower()}", size="title"))
        column.addWidget(split, 1)
        column.addLayout(foot)

    def _poll(self) -> None:
        state = self._job.poll()
        if state.running:
            best = "" if state.best_minutes is None else f", best {duration(state.best_minutes)}"
            self.status.setText(
                f"Building the trial, {int(state.seconds)} s{best}. The draft stays as it is."
            )
            return
        self._timer.stop()
        self.stop.setEnabled(False)
        if state.proposal is None:
            self.status.setText(state.message)
            return
        self._show(state, state.proposal)

    def _show(self, state: BuildState, proposal: Proposal) -> None:
        self.proposal = proposal
        result = self._trial.comparison(self._trial.rota_of(proposal.duties))
        self.comparison = result
        total = MeasureRow("", "Total", result.cost_before, result.cost_after, "min")
        self.measures.show_rows([*_measure_rows(result), _measure_row(total)])
        self.cells.show_rows(
            [(one.name, day_of_week(one.day), one.before, one.after) for one in result.cells]
        )
        status = proposal.certificate.status.value
        changes = many(len(result.cells), "tour differs", "tours differ")
        self.status.setText(
            f"Built in {state.seconds:.0f} s, {status}; {changes}. {self._version.capitalize()} is kept "
            "until you accept."
        )
        self.accept_button.setEnabled(bool(result.cells))

    def _end(self) -> None:
        """The engine's process goes with the window, however that was closed."""
        self._timer.stop()
        self._job.close()


def _measure_rows(result: Comparison) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    heading = ""
    for row in result.rows:
        if row.heading != heading:
            heading = row.heading
            rows.append((heading.upper(), "", "", "", ""))
        rows.append(_measure_row(row))
    return rows


def _measure_row(row: MeasureRow) -> tuple[str, ...]:
    """Less is better in every measure; the word says so, not the colour alone."""
    minutes = row.unit == "min"
    before, after = (duration(one) if minutes else str(one) for one in (row.before, row.after))
    signed = price(row.difference) if minutes else f"{row.difference:+d}".replace("-", "−")
    word = "▲ better" if row.difference < 0 else "▼ worse" if row.difference > 0 else "same"
    return row.title, before, after, signed if row.difference else "0", word

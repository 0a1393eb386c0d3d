"""A question that takes a moment: asked beside the window, which says so meanwhile and can cancel it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from planner.beside.ask import Ask, State
from planner.beside.job import BesideJob
from planner.engine_job import JobState, Phase
from planner.planner import Planner
from solver.language import tr
from ui import style
from ui.desk import Desk
from ui.notice import Notice, NoticeKind
from ui.patient_timer import PatientTimer
from ui.widgets.button import Button
from ui.widgets.label import Label

POLL_MS = 30


class WaitDialog(QDialog):
    """Closes by itself with the last state; Esc ends the search."""

    def __init__(self, job: BesideJob[State], words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Checking"))
        self.setMinimumWidth(style.px(360))
        self.job = job
        progress = QProgressBar()
        progress.setRange(0, 0)  # how long it takes is not known
        progress.setAccessibleName(words)
        cancel = Button(tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(Label(words, wrap=True))
        column.addWidget(progress)
        column.addWidget(cancel)
        self._timer = PatientTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()
        self.finished.connect(self._end)

    def _poll(self) -> None:
        if not self.job.poll().running:
            self.accept()

    def _end(self) -> None:
        self._timer.stop()
        self.job.close()


def answer_beside(planner: Planner, ask: Ask[State], words: str, parent: QWidget) -> State | None:
    """The last state of what was asked, done or failed; None when it was cancelled."""
    job = BesideJob.start(planner, ask)
    dialog = WaitDialog(job, words, parent)
    ended = dialog.exec()
    dialog.deleteLater()
    return job.state if ended else None


def tell_failure(desk: Desk, state: JobState, key: str) -> None:
    """Why there is no answer, where it is not that nobody wanted one."""
    if state.phase is Phase.FAILED:
        desk.tell(Notice(state.message, kind=NoticeKind.DANGER, key=key))

"""Work in another process while the window goes on: polled until it has ended, stopped, or forgotten."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.engine_job import EngineJob, JobState, Phase
from ui.patient_timer import PatientTimer

POLL_MS = 50


class Following(QObject):
    """One job at a time; a newer one ends an older. ``moved`` says that time has gone by, ``ended`` that
    ``state`` is final."""

    moved = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: EngineJob[Any] | None = None
        self._ending: list[EngineJob[Any]] = []  # let go of; their pipes are still to be closed
        self.state: Any = JobState(phase=Phase.CANCELLED)  # of the class of the job's states
        self._timer = PatientTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._poll)

    @property
    def running(self) -> bool:
        return self._job is not None

    def follow(self, job: EngineJob[Any]) -> None:
        """Follow what was just begun; what ran before is forgotten."""
        self.forget()
        self._job, self.state = job, job.state
        self._timer.start()

    def stop(self) -> None:
        """Have the best found so far."""
        if self._job is not None:
            self._job.stop()

    def cancel(self) -> None:
        """Want nothing of it; that is its end."""
        if self._job is not None:
            self._job.cancel()
            self._end(self._job.state)

    def let_go(self) -> None:
        """End the process and go on while it ends, which takes it a moment; nothing more is said."""
        self._timer.stop()
        if self._job is not None:
            self._job.kill()
            self._ending.append(self._job)
            self._job = None

    def forget(self) -> None:
        """End the process; it is gone afterwards, and nothing more is said."""
        self.let_go()
        for job in self._ending:
            job.close()
        self._ending.clear()

    def _poll(self) -> None:
        if self._job is None:
            return
        state = self._job.poll()
        if state.running:
            self.state = state
            self.moved.emit()
        else:
            self._end(state)

    def _end(self, state: JobState) -> None:
        self.state = state
        self.forget()
        self.ended.emit()

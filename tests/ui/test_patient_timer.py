"""A timer that waits while a thread works for the window."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.in_a_thread import in_a_thread, is_working
from ui.patient_timer import PatientTimer

TURNS = 20


def test_its_end_comes_once_and_only_when_the_thread_is_done(qtbot: QtBot) -> None:
    """The thread works until the window's loop has come round twenty times: time enough for a timer of
    nothing at all, which is what a plain one shows."""
    owner, done = QObject(), Event()
    ends: list[bool] = []
    plain: list[bool] = []

    def turn() -> None:
        plain.append(is_working())
        if len(plain) == TURNS:
            done.set()

    turning, patient = QTimer(owner), PatientTimer(owner)
    turning.timeout.connect(turn)
    patient.setSingleShot(True)
    patient.timeout.connect(lambda: ends.append(is_working()))
    patient.start(0)
    turning.start(0)
    assert in_a_thread(done.wait)
    turning.stop()
    assert len(plain) >= TURNS
    assert all(plain)
    assert ends == []
    qtbot.waitUntil(lambda: ends == [False])
    assert not patient.isActive()

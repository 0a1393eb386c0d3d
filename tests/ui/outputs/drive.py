"""How a person drives the Outputs screen, and what the planner file records of it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from planner.domain.journal import AuditAction, AuditEntry
from planner.planner import Planner
from ui.main_window import MainWindow
from ui.notice import Notice
from ui.outputs.screen import OutputsScreen

LONGEST_WAIT_MS = 20_000


def ready(qtbot: QtBot, screen: OutputsScreen) -> None:
    """Wait until what was chosen is gathered."""
    qtbot.waitUntil(lambda: screen.prepared is not None and not screen.busy, timeout=LONGEST_WAIT_MS)


def choose(qtbot: QtBot, screen: OutputsScreen, key: str) -> None:
    screen.choose(key)
    ready(qtbot, screen)


def save_as(qtbot: QtBot, screen: OutputsScreen, path: Path) -> None:
    """In the dialog that is open: this name, and Save; then wait for the file."""
    dialog = screen.sending.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    assert screen.sending.path == path
    qtbot.waitUntil(lambda: not screen.sending.running, timeout=LONGEST_WAIT_MS)


def write(qtbot: QtBot, screen: OutputsScreen, path: Path) -> None:
    """What is chosen, to this place."""
    screen.ask_where()
    save_as(qtbot, screen, path)


def exports(planner: Planner) -> list[str]:
    """What the file's own record says went out."""
    query = select(AuditEntry.what).where(AuditEntry.action == AuditAction.EXPORTED).order_by(AuditEntry.id)
    return planner.read(lambda session: list(session.scalars(query)))


def told(window: MainWindow) -> Notice:
    return window.messages.notices[-1]

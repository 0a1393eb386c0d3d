"""From nothing to the window: the file worked on last, or a choice between opening, new and the example."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings

from planner.planner import Planner
from planner.today import date_today
from planner.views.rota_versions import latest_period
from ui.application import make_application, run
from ui.recent_files import recent_files, remember_file
from ui.start_dialog import StartDialog
from ui.window_state import WindowState, kept_settings

LAST_FILE, LAST_DAY = "last/file", "last/day"


def run_window(settings: QSettings | None = None) -> int:
    """Show the window on one planner file after the other, until one is closed without opening another."""
    make_application()
    settings = settings or kept_settings()
    planner = open_last_or_ask(settings)
    while planner is not None:
        if settings.value(LAST_FILE) != str(planner.path):
            settings.remove(LAST_DAY)  # it was the day of another file
            WindowState(settings).forget_places()
        settings.setValue(LAST_FILE, str(planner.path))
        remember_file(WindowState(settings), planner.path)
        try:
            following = run(planner, day_to_show(planner))
        finally:
            planner.close()
        planner = following
    return 0


def open_last_or_ask(settings: QSettings) -> Planner | None:
    """The file of last time; when that does not open, the dialog says why and offers every way in."""
    name = str(settings.value(LAST_FILE, "", type=str))
    recent = recent_files(WindowState(settings))
    if not name:
        return StartDialog(recent=recent).ask()
    try:
        return Planner.open(name)
    except (ValueError, OSError) as refusal:
        dialog = StartDialog(recent=recent)
        dialog.tell_refusal(Path(name), refusal)
        return dialog.ask()


def day_to_show(planner: Planner) -> date:
    """Today if a rota holds it, else the first day of the latest rota."""
    period = planner.read(latest_period)
    today = date_today()
    if period is None or period[0] <= today <= period[1]:
        return today
    return period[0]

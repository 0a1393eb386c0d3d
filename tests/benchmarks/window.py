"""How quick the window is, on teams made of copies of the example team.

Milliseconds of processor time of the window's own process, which a busy machine disturbs less than the
clock on the wall: the grid's full repaint and a scrolled step, an edit by its letter with breaches, cover,
hours and shares shown anew, undo of it, and opening a window on the file. Beside them, on the wall, the
longest times in which the window could not answer: ``window_blocks.py``.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from planner.commands.command import Together
from planner.commands.people import AddPerson
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.planner import Planner
from planner.views.people_roster import people_roster
from tests.benchmarks.window_blocks import blocks
from ui.application import make_application, make_window
from ui.main_window import MainWindow
from ui.rota.reading import WEEKS_SHOWN
from ui.rota.screen import RotaScreen

if TYPE_CHECKING:
    from planner.views.people_roster import PersonCard

ROOT = Path(__file__).resolve().parents[2]
LETTERS = (Qt.Key.Key_E, Qt.Key.Key_L, Qt.Key.Key_D, Qt.Key.Key_M)


def run(people: int, days: int, edits: int, build_seconds: float) -> dict[str, Any]:
    """Every figure at so many people and days."""
    make_application()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "force.planner"
        with Planner.create(path, user="Benchmark") as planner:
            _fill(planner, people, days)
            window = _window(planner, Path(folder), days)
            figures = {"people": people, "days": days, "build_seconds": build_seconds}
            figures |= _grid(_rota(window)) | _edits(_rota(window), edits)
            figures |= blocks(window, build_seconds)
            window.close()
            figures["or_tools_in_the_window"] = any(name.startswith("ortools") for name in sys.modules)
        return figures | _first_window(path)


# What it is measured on ---------------------------------------------------------------------------


def _fill(planner: Planner, people: int, days: int) -> None:
    planner.execute(LoadSampleTeam())
    groups = planner.read(people_roster, SAMPLE_WEEK).groups
    cards = [card for group in groups for card in group.people if card.on_rota]
    more = tuple(_copy(cards[number % len(cards)], number) for number in range(len(cards), people))
    if more:
        planner.execute(Together("Add copies of the team", more))
    planner.execute(StartRota(SAMPLE_WEEK, days))


def _copy(card: PersonCard, number: int) -> AddPerson:
    """Another of the same role, hours and pattern, some weeks on in it."""
    return AddPerson(
        staff_no=f"X {number}",
        first_name=f"Copy {number}",
        last_name=card.name.rpartition(" ")[2],
        role=card.role,
        contract_minutes_per_week=card.contract_minutes,
        pattern=card.pattern_name or None,
        line_offset_days=7 * (number % 6),
    )


def _window(planner: Planner, folder: Path, days: int) -> MainWindow:
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    weeks = next((weeks for weeks in WEEKS_SHOWN if 7 * weeks >= days), WEEKS_SHOWN[-1])
    settings.setValue("rota/weeks", weeks)
    window = make_window(planner, SAMPLE_WEEK, settings)
    window.resize(1920, 1080)
    window.settled.connect(gc.freeze)  # as in ``ui/application.py``
    settled = QSignalSpy(window.settled)
    window.show()
    settled.wait(60_000)
    return window


def _rota(window: MainWindow) -> RotaScreen:
    screen = window.front
    assert isinstance(screen, RotaScreen)
    return screen


# The figures --------------------------------------------------------------------------------------


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def _grid(rota: RotaScreen) -> dict[str, float]:
    cells, bar = rota.grid.cells, rota.grid.cells.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 1)
        QApplication.processEvents()

    repaints = [_milliseconds(cells.viewport().repaint) for _ in range(20)]
    scrolled = [_milliseconds(scroll) for _ in range(30)]
    return {"repaint_ms": median(repaints), "repaint_worst_ms": max(repaints), "scroll_ms": median(scrolled)}


def _edits(rota: RotaScreen, count: int) -> dict[str, float]:
    """A letter in the grid, with everything on the screen that follows from it painted anew."""
    people = [person for group in rota.grid.model.grid.groups for person in group.people]  # type: ignore[union-attr]
    days = [header.day for header in rota.grid.model.days]
    made: list[float] = []
    undone: list[float] = []
    for number in range(count):
        rota.grid.go_to_cell(people[number * 7 % len(people)].person_id, days[number * 3 % len(days)])
        QApplication.processEvents()

        index = rota.grid.cells.currentIndex()
        held = rota.grid.model.shown(index.row(), index.column())
        letter = next(
            key for key in LETTERS if chr(key) != held
        )  # an edit that changes nothing costs nothing
        made.append(_milliseconds(partial(_edit, rota, letter)))
        if number % 3 == 0:
            undone.append(_milliseconds(rota.desk.undo))
    made.sort()
    return {
        "edit_ms": median(made),
        "edit_95th_ms": made[len(made) * 95 // 100],
        "edit_worst_ms": made[-1],
        "undo_ms": median(undone),
    }


def _edit(rota: RotaScreen, letter: Qt.Key) -> None:
    QTest.keyClick(rota.grid.cells, letter)
    QApplication.processEvents()


_CHILD = """
import sys, time
from datetime import date
from planner.planner import Planner  # before Qt, as in main.py
from PySide6.QtCore import QSettings
from ui.application import make_application, make_window
make_application()
with Planner.open(sys.argv[1]) as planner:
    settings = QSettings(sys.argv[3], QSettings.Format.IniFormat)
    window = make_window(planner, date.fromisoformat(sys.argv[2]), settings)
    window.show()
    window.repaint()
    print((time.time() - float(sys.argv[4])) * 1000, time.process_time() * 1000)
    window.close()
"""


def _first_window(path: Path) -> dict[str, float]:
    """A process of its own from the command to the painted week: on the wall, and of the processor."""
    remembered = str(path.with_suffix(".ini"))
    told = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path), SAMPLE_WEEK.isoformat(), remembered, str(time.time())],
        capture_output=True, text=True, check=True, cwd=ROOT, env=dict(os.environ),
    )  # fmt: skip
    wall, processor = map(float, told.stdout.split()[-2:])
    return {"first_window_ms": wall, "first_window_processor_ms": processor}

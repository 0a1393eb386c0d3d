"""How long the grid takes at 500 people and 91 days. Measured and written down, not asserted: a loaded
machine is no mistake of ours. The figures go into the test report's properties and, with -s, on screen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.views.rota_grid import RotaGrid
from tests.ui import rota_rows as rows
from ui.rota.grid import RotaGridWidget

TEAMS, WEEKS = 18, 13  # 18 teams of 28 are 504 people; 13 weeks are 91 days


def a_force() -> RotaGrid:
    groups = []
    for team in range(TEAMS):
        for group in rows.a_grid(WEEKS).groups:
            people = [
                replace(person, person_id=team * 100 + person.person_id, name=f"{person.name} {team}")
                for person in group.people
            ]
            groups.append(rows.a_group(f"{group.name} {team}", tuple(people)))
    return rows.grid_of(tuple(groups))


def best_of(times: int, do: Callable[[], None]) -> float:
    """Milliseconds of the quickest run."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        do()
        taken.append(time.perf_counter() - begun)
    return min(taken) * 1000


def test_repaint_scroll_and_edit_of_a_force(
    qtbot: QtBot, record_property: Callable[[str, object], None]
) -> None:
    force = a_force()
    assert sum(len(group.people) for group in force.groups) == 504
    widget = RotaGridWidget()
    qtbot.addWidget(widget)
    widget.resize(1920, 1000)
    shown = best_of(1, lambda: widget.show_grid(force))
    widget.show()
    QApplication.processEvents()
    bar = widget.cells.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + 30)
        QApplication.processEvents()

    figures = {
        "show ms": shown,
        "repaint ms": best_of(5, widget.cells.viewport().repaint),
        "scroll ms": best_of(10, scroll),
        "same grid again ms": best_of(3, lambda: widget.show_grid(force)),
    }
    for name, value in figures.items():
        record_property(name, round(value, 1))
    print({name: round(value, 1) for name, value in figures.items()})
    # What can be asserted: the scroll asked for a strip, not for the whole view.
    assert bar.value() == 300


@pytest.mark.parametrize("weeks", [1, 4])
def test_painting_loses_nothing_of_python(qtbot: QtBot, weeks: int) -> None:
    """PySide6 6.12 lost one reference to None a call on Python 3.11 and died after seconds of painting."""
    if sys.version_info >= (3, 12):
        pytest.skip("None is immortal from Python 3.12 on; there is nothing to count.")
    widget = RotaGridWidget()
    qtbot.addWidget(widget)
    widget.show_grid(rows.a_grid(weeks))
    widget.resize(1200, 700)
    widget.show()
    before = sys.getrefcount(None)
    for _ in range(50):  # thousands of calls into Qt
        widget.cells.viewport().repaint()
    assert abs(sys.getrefcount(None) - before) < 200

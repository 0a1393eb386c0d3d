"""A new file: five steps that know how far they are, up to the first rota."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.commands.people import AddPerson
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.commands.usual_set import LoadUsualSet
from planner.planner import Planner
from planner.views.first_steps import first_steps
from ui.application import make_window
from ui.main_window import MainWindow
from ui.rota.first_run import FirstRunPage, StepMark
from ui.rota.screen import RotaScreen
from ui.widgets.button import ActionButton
from ui.widgets.dock import Dock


@pytest.fixture
def new_file(tmp_path: Path) -> Iterator[Planner]:
    with Planner.create(tmp_path / "team.planner") as planner:
        yield planner


@pytest.fixture
def empty(qtbot: QtBot, new_file: Planner, settings: QSettings) -> MainWindow:
    made = make_window(new_file, SAMPLE_WEEK, settings)
    qtbot.addWidget(made)
    made.show()
    return made


def page(window: MainWindow) -> FirstRunPage | None:
    screen = window.front
    assert isinstance(screen, RotaScreen)
    found = screen.findChild(FirstRunPage)
    return found if found is not None and found.isVisible() else None


def marks(window: MainWindow) -> list[str]:
    shown = page(window)
    assert shown is not None
    return [mark.accessibleName() for mark in shown.findChildren(StepMark)]


def test_an_empty_file_begins_with_its_people(empty: MainWindow) -> None:
    assert marks(empty)[0] == "Step 1, next"
    assert all(mark.endswith("to do") for mark in marks(empty)[1:])


def test_the_steps_know_how_far_the_file_is(empty: MainWindow, new_file: Planner) -> None:
    new_file.execute(LoadUsualSet(SAMPLE_WEEK))
    assert [mark.rpartition(", ")[2] for mark in marks(empty)] == ["next", "done", "done", "to do", "to do"]
    new_file.execute(AddPerson("PCSO 1", "Amy", "Hargreaves", "PCSO", 2220))
    facts = new_file.read(first_steps)
    assert (facts.people, facts.rotas) == (1, 0)
    assert marks(empty)[0] == "Step 1, done"
    shown = page(empty)
    assert shown is not None
    assert "1 person added" in [label.text() for label in shown.findChildren(QLabel)]


def test_the_last_step_waits_for_people_and_then_starts_the_rota(
    empty: MainWindow, new_file: Planner
) -> None:
    new_file.execute(LoadUsualSet(SAMPLE_WEEK))

    def start() -> list[ActionButton]:
        shown = page(empty)
        assert shown is not None
        return [one for one in shown.findChildren(ActionButton) if one.text() == "Start the rota"]

    assert start() == []
    new_file.execute(AddPerson("PCSO 1", "Amy", "Hargreaves", "PCSO", 2220))
    (button,) = start()
    screen = empty.front
    assert isinstance(screen, RotaScreen)
    assert not any(dock.isVisible() for dock in screen.findChildren(Dock))  # they would be empty
    button.click()
    assert page(empty) is None
    assert all(dock.isVisible() for dock in screen.findChildren(Dock))
    assert [line.name for line in screen.grid.model.lines][-1] == "Amy Hargreaves"
    empty.desk.undo()
    assert page(empty) is not None


def test_the_page_says_where_the_file_is_kept(empty: MainWindow, new_file: Planner) -> None:
    shown = page(empty)
    assert shown is not None
    assert any(str(new_file.path) in label.text() for label in shown.findChildren(QLabel))

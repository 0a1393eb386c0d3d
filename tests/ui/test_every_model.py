"""Qt's own tester watches every model there is while the window is used. A model that no step here leads to
fails the test: whoever adds one says below how it is reached."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui
from planner.commands.rotas import StartDraft
from planner.views.rota_versions import current_rota
from tests.ui.friday import FRIDAY, friday_planner, friday_window, planner, window
from ui.crime_import.wizard import CrimeWizard
from ui.destination import Destination
from ui.main_window import MainWindow

__all__ = ["friday_planner", "friday_window", "planner", "window"]

# Screen by screen, the actions after which all its models are there.
STEPS = {
    "rota": ("plan.compare", "plan.review", "answers.week"),
    "day": ("day.group", "day.group"),
    "hotspots": (),
    "concerns": (),
    "people": (),
    "rules": (),
    "build": (),
    "outputs": (),
    "settings": (),
}


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "day"


def kinds(of: type[QAbstractItemModel] = QAbstractItemModel) -> Iterator[type[QAbstractItemModel]]:
    """Every class of model in `ui` that is no base of another there."""
    for kind in of.__subclasses__():
        ours = [one for one in kind.__subclasses__() if one.__module__.startswith("ui.")]
        if kind.__module__.startswith("ui.") and not ours:
            yield kind
        yield from kinds(kind)


def living() -> list[QAbstractItemModel]:
    every = (one for one in shiboken6.getAllValidWrappers() if isinstance(one, QAbstractItemModel))
    return [one for one in every if type(one).__module__.startswith("ui.")]


class Watch:
    """Puts each model under the tester when it is first seen. What the tester dislikes it says as a warning
    of Qt's, and that fails the test."""

    def __init__(self) -> None:
        self.testers: dict[int, tuple[QAbstractItemModel, QAbstractItemModelTester]] = {}

    def look(self) -> None:
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        for model in living():
            if id(model) not in self.testers:
                self.testers[id(model)] = (model, QAbstractItemModelTester(model, mode))

    @property
    def seen(self) -> set[str]:
        return {type(model).__name__ for model, _ in self.testers.values()}


def test_every_model_keeps_what_it_promises_while_it_is_used(qtbot: QtBot, window: MainWindow) -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        import_module(module.name)
    rota_id = window.desk.planner.read(current_rota, FRIDAY)
    assert rota_id is not None
    window.desk.execute(StartDraft(rota_id))  # a second version to compare
    watch = Watch()
    wizard = CrimeWizard(window.desk, None)
    qtbot.addWidget(wizard)
    assert STEPS.keys() == window.places.keys()
    for key, actions in STEPS.items():
        window.open(key)
        watch.look()
        for action in actions:
            window.desk.actions[action].trigger()
            QApplication.processEvents()
            watch.look()
    window.go(Destination("settings", item="roles"))
    watch.look()
    use(window)
    assert watch.seen == {kind.__name__ for kind in kinds()}
    watch.testers.clear()


def use(window: MainWindow) -> None:
    """What makes models change: other weeks and back, an edit, undo and redo, on every screen."""
    actions = window.desk.actions
    for key in STEPS:
        window.open(key)
        for action in ("view.forward", "view.back", "edit.select_all", "edit.undo", "edit.redo"):
            actions[action].trigger()
            QApplication.processEvents()
